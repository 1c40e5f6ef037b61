package vn.thidua.pledge;

import java.util.List;
import vn.thidua.pledge.rule.Tally;

/** What a unit promised in a bloc's pledge and what it reached, target by target. */
public record UnitCompletion(long unitId, String name, List<TargetCompletion> targets) {

    public UnitCompletion {
        targets = List.copyOf(targets);
    }

    /** By the newest numbers. */
    public Tally tally() {
        return Tally.of(targets.stream().map(TargetCompletion::completion).toList());
    }

    /** By the numbers of that month alone. */
    public Tally tally(int month) {
        return Tally.of(targets.stream().map(target -> target.completion(month)).toList());
    }
}
