package vn.thidua.vote;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a delegate's telephone shows. It never says what anybody chose, and no number of votes before the count.
 *
 * @param now time of the server in milliseconds, because the telephone's clock may be wrong
 * @param round the round that is open or was the last one, {@code null} before the first
 * @param pledge {@code null} while the conference does not sign its pledge
 */
public record DelegateState(
        String meeting,
        String place,
        String unit,
        long now,
        @Nullable Round round,
        @Nullable Pledge pledge) {

    /**
     * The pledge while the conference signs it.
     *
     * @param open whether units can sign
     * @param representative who signed for the unit, "" while nobody did
     */
    public record Pledge(
            int year, String theme, boolean open, long signed, int units, String representative, String post) {}

    /**
     * The round.
     *
     * @param vote READY, CAST, PAPER, NOT_ENTITLED, WAIT (not open yet), OVER or VOID (declared void)
     * @param rule the rule in one sentence
     * @param closesAt planned end in milliseconds, {@code null} where none is planned
     * @param receipts all receipts, sorted, from closing on; none of a round that is void
     */
    public record Round(
            long id,
            String title,
            boolean rehearsal,
            int roundNo,
            String state,
            String vote,
            String rule,
            String source,
            int minChoices,
            int maxChoices,
            @Nullable Long closesAt,
            List<Option> options,
            List<String> receipts) {

        public Round {
            options = List.copyOf(options);
            receipts = List.copyOf(receipts);
        }
    }

    /** A line of the ballot; {@code own} where it is the unit itself and it may not vote for itself. */
    public record Option(int pos, String kind, String label, boolean own) {}
}
