package vn.thidua.vote;

import java.util.Map;

/** A sheet counted by hand, and who entered it: somebody else confirms. */
public record EnteredSheet(
        int issued,
        int returned,
        int invalid,
        int blank,
        Map<Integer, Integer> votes,
        long accountId,
        String enteredBy) {

    public EnteredSheet {
        votes = Map.copyOf(votes);
    }
}
