package vn.thidua.score;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a unit would have got under a table.
 *
 * @param ownMax points it could have had
 * @param percent of its own maximum, {@code null} where nothing applies to it
 * @param unknown criteria that the earlier year has no result for; they count 0
 */
public record PreviewLine(
        long unitId,
        BigDecimal points,
        BigDecimal ownMax,
        @Nullable BigDecimal percent,
        int unknown) {}
