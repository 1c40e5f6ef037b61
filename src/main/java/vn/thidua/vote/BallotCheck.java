package vn.thidua.vote;

import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.RuleViolation;

/** Whether an electronic ballot may be put into the box. Paper can be invalid; a telephone is told in time. */
final class BallotCheck {

    private BallotCheck() {}

    /**
     * Breaks {@code vote.cast.unknownChoice}, {@code vote.cast.alone}, {@code vote.cast.tooMany}, {@code vote.cast.tooFew} or
     * {@code vote.cast.notItself}. The sentences never repeat what was chosen.
     */
    static void check(RoundRecord round, List<Integer> choices, @Nullable Long unitId) {
        var options = round.options();
        if (new HashSet<>(choices).size() != choices.size()
                || choices.stream().anyMatch(pos -> pos == null || pos < 0 || pos >= options.size())) {
            throw new RuleViolation("vote.cast.unknownChoice");
        }
        if (choices.size() > 1
                && choices.stream().anyMatch(pos -> options.get(pos).kind() != OptionKind.NOMINEE)) {
            throw new RuleViolation("vote.cast.alone");
        }
        if (choices.size() > round.maxChoices()) {
            throw new RuleViolation("vote.cast.tooMany", round.maxChoices());
        }
        if (choices.size() < round.minChoices()) {
            throw new RuleViolation("vote.cast.tooFew", round.minChoices());
        }
        if (round.selfVote() == SelfVote.NOT_ITSELF
                && unitId != null
                && choices.stream()
                        .anyMatch(pos -> unitId.equals(options.get(pos).unitId()))) {
            throw new RuleViolation("vote.cast.notItself");
        }
    }
}
