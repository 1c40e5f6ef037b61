package vn.thidua.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the points of a round are when they are computed again from the results entered.
 *
 * @param scores by unit, without what stands beside the criteria
 * @param computed how many points follow from a result
 * @param differences where what is stored is not what the rule gives, such as points given by hand instead
 */
public record Recount(Map<Long, UnitScore> scores, int computed, List<Difference> differences) {

    /**
     * Points that are not what the rule of the criterion gives.
     *
     * @param stored {@code null} for none
     * @param byRule {@code null} where the criterion does not count for the unit
     */
    public record Difference(
            long unitId,
            String code,
            String name,
            @Nullable BigDecimal stored,
            @Nullable BigDecimal byRule) {}

    /** Both together, as for a bloc that is scored by several tables. */
    Recount and(Recount other) {
        var all = new HashMap<>(scores);
        all.putAll(other.scores);
        var apart = new ArrayList<>(differences);
        apart.addAll(other.differences);
        return new Recount(all, computed + other.computed, apart);
    }

    public Recount {
        scores = Map.copyOf(scores);
        differences = List.copyOf(differences);
    }
}
