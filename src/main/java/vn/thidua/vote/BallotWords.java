package vn.thidua.vote;

import java.util.List;

/**
 * The ballot of a round and its rule in words.
 *
 * @param needed votes that would pass where the base is all members and the roll is frozen; 0 where that is not known yet
 */
public record BallotWords(
        String rule, String source, List<RoundView.BallotLine> lines, int maxChoices, SelfVote selfVote, int needed) {

    public BallotWords {
        lines = List.copyOf(lines);
    }
}
