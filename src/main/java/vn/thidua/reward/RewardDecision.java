package vn.thidua.reward;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Names;
import vn.thidua.shared.RuleViolation;

/**
 * The decision a reward rests on.
 *
 * @param number number and symbol, such as "1250/QĐ-UBND"
 * @param on day of signing
 * @param by who decided, in words; may be ""
 */
public record RewardDecision(String number, LocalDate on, String by) {

    static final int NUMBER_MAX_LENGTH = 80;

    /** Breaks {@code reward.decision.missing} where number or day are missing, {@code reward.decision.tooLong}. */
    public static RewardDecision of(@Nullable String number, @Nullable LocalDate on, @Nullable String by) {
        var clean = Names.clean(number);
        if (clean.isEmpty() || on == null) {
            throw new RuleViolation("reward.decision.missing");
        }
        if (clean.length() > NUMBER_MAX_LENGTH) {
            throw new RuleViolation("reward.decision.tooLong", clean.length(), NUMBER_MAX_LENGTH);
        }
        return new RewardDecision(clean, on, Names.clean(by));
    }
}
