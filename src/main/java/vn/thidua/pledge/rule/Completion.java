package vn.thidua.pledge.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * What a target and the number that was reached make together. The state follows from comparing the exact numbers, never
 * from the rounded percentage.
 *
 * @param percent how far the target was reached, two decimals HALF_UP; {@code null} where a ratio has no meaning
 * @param reasonKey key of the sentence that explains the rule applied; its arguments are target and number reached
 */
public record Completion(CompletionState state, @Nullable BigDecimal percent, String reasonKey) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal WHOLE = HUNDRED.setScale(2);
    private static final BigDecimal NOTHING = BigDecimal.ZERO.setScale(2);

    /**
     * @param target the promise; of no meaning for {@link Direction#PASS_FAIL}
     * @param reached the number reached, for {@link Direction#PASS_FAIL} 1 (done) or 0 (not done); {@code null} while
     *     nothing was entered
     */
    public static Completion of(Direction direction, @Nullable BigDecimal target, @Nullable BigDecimal reached) {
        if (reached == null) {
            return new Completion(CompletionState.MISSING, null, "pledge.rule.missing");
        }
        if (direction == Direction.PASS_FAIL) {
            return passFail(reached);
        }
        if (target == null) {
            return new Completion(CompletionState.NO_TARGET, null, "pledge.rule.noTarget");
        }
        return direction == Direction.UP ? up(target, reached) : down(target, reached);
    }

    /** Convention: any number but 0 says done; done is 100 %, not done is 0 %, and nothing goes beyond done. */
    private static Completion passFail(BigDecimal reached) {
        var done = reached.signum() != 0;
        return new Completion(
                done ? CompletionState.MET : CompletionState.NOT_MET, done ? WHOLE : NOTHING, "pledge.rule.passFail");
    }

    /**
     * The ratio actual / plan of the scoring guidance (Hưng Yên 2021: "thực hiện / kế hoạch × điểm chuẩn"). Conventions:
     * a target of 0 or below has no ratio, the numbers are only compared; less than nothing reached of a positive target
     * is 0 %; what goes beyond the target is shown as it is, above 100 %.
     */
    private static Completion up(BigDecimal target, BigDecimal reached) {
        var state = compared(reached.compareTo(target));
        if (target.signum() <= 0) {
            return new Completion(state, state == CompletionState.MET ? WHOLE : null, "pledge.rule.up.noRatio");
        }
        return new Completion(state, ratio(reached.max(BigDecimal.ZERO), target), "pledge.rule.up");
    }

    /**
     * The reverse ratio plan / actual of the same guidance, for what should be small. Conventions: reaching 0 of a
     * positive target goes beyond it without a percentage, because nothing divides by 0; more than 0 of a target of 0 is
     * 0 %; numbers below 0 are only compared.
     */
    private static Completion down(BigDecimal target, BigDecimal reached) {
        var state = compared(target.compareTo(reached));
        if (target.signum() < 0 || reached.signum() <= 0) {
            return new Completion(state, state == CompletionState.MET ? WHOLE : null, "pledge.rule.down.noRatio");
        }
        return new Completion(state, ratio(target, reached), "pledge.rule.down");
    }

    private static CompletionState compared(int better) {
        if (better == 0) {
            return CompletionState.MET;
        }
        return better > 0 ? CompletionState.EXCEEDED : CompletionState.NOT_MET;
    }

    private static BigDecimal ratio(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, 2, RoundingMode.HALF_UP);
    }
}
