package vn.thidua.vote;

import org.jspecify.annotations.Nullable;

/**
 * What the projectors of a conference were told to show.
 *
 * @param roundId whose result or receipts; {@code null} for the others
 */
public record HallScene(Kind kind, @Nullable Long roundId) {

    /** As long as nobody chose anything. */
    public static final HallScene AUTO = new HallScene(Kind.AUTO, null);

    /** What can be chosen. */
    public enum Kind {
        /** What is going on, whatever that is. */
        AUTO,
        AGENDA,
        /** The announced result of a round, also of an earlier one. */
        RESULT,
        /** All receipts of a closed round. */
        RECEIPTS,
        /** The pledge with a seat for each unit, filling up as they sign. */
        PLEDGE,
        /** The rotating flag that goes to the next head. */
        FLAG,
        /** Only the name of the conference. */
        HIDDEN
    }
}
