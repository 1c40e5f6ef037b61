package vn.thidua.vote;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where nominees of awards come from and what holds one of them back. Scores and violations belong to other modules; one
 * that sees them gives the one bean.
 */
public interface NomineeSource {

    /** The newest published ranking of a bloc in a year; empty while the scores are not approved. */
    Optional<Ranking> ranking(long blocId, int year);

    /** Why a unit may not be proposed now, in Vietnamese words for the minutes, by unit; units without a violation are missing. */
    Map<Long, String> holds(long blocId, int year, Collection<Long> unitIds);

    /**
     * A published ranking.
     *
     * @param number which publication it is, from 1
     * @param units the best first; units without a rank last
     */
    record Ranking(int number, List<Ranked> units) {

        public Ranking {
            units = List.copyOf(units);
        }

        Optional<Ranked> unit(@Nullable Long unitId) {
            return units.stream()
                    .filter(ranked -> unitId != null && ranked.unitId() == unitId)
                    .findFirst();
        }
    }

    /**
     * A unit in it.
     *
     * @param rank among those considered, otherwise among all; {@code null} where it has none
     * @param points as they were published
     * @param disqualifiedFor why it is not considered, "" where it is
     */
    record Ranked(long unitId, String name, @Nullable Integer rank, BigDecimal points, String disqualifiedFor) {}
}
