package vn.thidua.reward;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A decided reward as it is entered into the register.
 *
 * @param year the year it is given for
 * @param money in đồng; {@code null} lets the program compute it from the catalogue and the base salary of the day
 * @param source where it was read, may be "": the decision itself then
 */
public record RewardEntry(
        long provinceId,
        int year,
        String awardCode,
        @Nullable Long blocId,
        Laureate who,
        RewardType type,
        String field,
        String achievement,
        RewardDecision decision,
        @Nullable BigDecimal money,
        String source) {}
