package vn.thidua.pledge.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * How many targets a unit or a bloc met. Convention: every assigned target counts once, what is missing counts as not met
 * yet, what was exceeded counts as met; a target without a number is left out once something was entered for it.
 *
 * @param targets targets assigned
 * @param reported targets with a number
 * @param met targets met, with those exceeded
 */
public record Tally(int targets, int reported, int met, int exceeded) {

    public static final Tally NONE = new Tally(0, 0, 0, 0);

    public static Tally of(Collection<Completion> completions) {
        return completions.stream().map(Tally::one).reduce(NONE, Tally::plus);
    }

    private static Tally one(Completion completion) {
        return switch (completion.state()) {
            case NO_TARGET -> NONE;
            case MISSING -> new Tally(1, 0, 0, 0);
            case NOT_MET -> new Tally(1, 1, 0, 0);
            case MET -> new Tally(1, 1, 1, 0);
            case EXCEEDED -> new Tally(1, 1, 1, 1);
        };
    }

    public Tally plus(Tally other) {
        return new Tally(
                targets + other.targets, reported + other.reported, met + other.met, exceeded + other.exceeded);
    }

    /** Met of all targets in per cent, one decimal HALF_UP; {@code null} where there is no target. */
    public @Nullable BigDecimal percent() {
        return targets == 0
                ? null
                : BigDecimal.valueOf(met * 100L).divide(BigDecimal.valueOf(targets), 1, RoundingMode.HALF_UP);
    }
}
