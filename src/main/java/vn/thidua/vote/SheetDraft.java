package vn.thidua.vote;

import java.util.Map;

/**
 * What was counted by hand.
 *
 * @param returned paper slips that came back; of no meaning for raised hands
 * @param invalid invalid ones among them, blank ones included
 * @param blank blank ones
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
