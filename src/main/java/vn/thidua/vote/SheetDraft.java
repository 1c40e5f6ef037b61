package vn.thidua.vote;

import java.util.Map;

/**
 * What was counted by hand.
 *
 * @param returned paper slips that came back; of no meaning for raised hands
 * @param invalid invalid ones among them
 * @param blank blank ones: part of the invalid ones, or of the valid ones where the rule says that a blank slip is valid
 * @param votes votes by position on the ballot
 */
public record SheetDraft(int returned, int invalid, int blank, Map<Integer, Integer> votes) {

    public SheetDraft {
        votes = Map.copyOf(votes);
    }

    /** Raised hands by position on the ballot. */
    public static SheetDraft hands(Map<Integer, Integer> votes) {
        return new SheetDraft(0, 0, 0, votes);
    }
}
