package vn.thidua.score.rule;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit that is ranked.
 *
 * @param unitId id of the unit, equal contenders are listed in its order
 * @param name for the reasons in words
 * @param score points, bonus and penalties included
 * @param ownMax points the unit could have had; 0 or less: nothing applied to it, it is not ranked
 * @param disqualifiedBy why the unit cannot be proposed, {@code null} where it can
 * @param ties values of the tie-breaks in their order; {@code null} where a value is missing, it comes last
 */
public record Contender(
        long unitId,
        String name,
        BigDecimal score,
        BigDecimal ownMax,
        @Nullable String disqualifiedBy,
        List<@Nullable BigDecimal> ties) {

    public Contender {
        ties = java.util.Collections.unmodifiableList(new java.util.ArrayList<>(ties));
    }

    public boolean eligible() {
        return disqualifiedBy == null;
    }

    @Nullable
    BigDecimal tie(int index) {
        return index < ties.size() ? ties.get(index) : null;
    }
}
