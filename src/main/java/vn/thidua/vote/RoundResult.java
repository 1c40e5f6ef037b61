package vn.thidua.vote;

import java.util.List;
import vn.thidua.vote.rule.BallotNumbers;
import vn.thidua.vote.rule.Decider;
import vn.thidua.vote.rule.Outcome;
import vn.thidua.vote.rule.Standing;

/**
 * The result of a counted round.
 *
 * @param numbers numbers of ballots for the minutes; of no meaning for raised hands
 * @param written written opinions counted besides
 * @param lines everything on the ballot, the most votes first
 * @param decisions seats the last ballot left open, as people decided them
 */
public record RoundResult(
        long roundId,
        RoundState state,
        BallotNumbers numbers,
        int written,
        Outcome outcome,
        List<Line> lines,
        List<Decision> decisions) {

    public RoundResult {
        lines = List.copyOf(lines);
        decisions = List.copyOf(decisions);
    }

    /** Votes for one line of the ballot; {@code elected} by this round alone. */
    public record Line(int pos, OptionKind kind, String label, Standing standing, boolean elected) {}

    /** Who was chosen for a seat, by whom and why; final once a second person confirmed. */
    public record Decision(int pos, String label, Decider decider, String reason, boolean confirmed) {}
}
