package vn.thidua.score;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a cell holds after it was entered. */
public record Entered(long entryId, @Nullable BigDecimal points, int version) {}
