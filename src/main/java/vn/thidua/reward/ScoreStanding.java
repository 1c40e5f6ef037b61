package vn.thidua.reward;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a proposal needs to know of the scores of a bloc. The module that keeps scores gives one bean; while there is none,
 * screens say so.
 */
public interface ScoreStanding {

    /** Standings of the units of a bloc in a year by unit id; empty where the ranking is not published. */
    Map<Long, Standing> of(long blocId, int year);

    /**
     * @param rank by percent of the own maximum, from 1
     * @param percent of the own maximum
     * @param rating rating the year's score gives, {@code null} where it gives none
     */
    record Standing(
            int rank,
            java.math.BigDecimal percent,
            @Nullable Rating rating) {}
}
