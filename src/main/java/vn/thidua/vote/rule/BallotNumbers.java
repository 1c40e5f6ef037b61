package vn.thidua.vote.rule;

/**
 * The numbers of ballots for the minutes; written opinions are not among them.
 *
 * @param issued one for each unit at the table
 * @param returned valid and invalid ones
 * @param blank part of the invalid ones, where a blank ballot is invalid
 */
public record BallotNumbers(int issued, int returned, int valid, int invalid, int blank) {

    public static final BallotNumbers NONE = new BallotNumbers(0, 0, 0, 0, 0);

    public BallotNumbers {
        if (valid + invalid != returned || issued < 0 || valid < 0 || invalid < 0 || blank < 0) {
            throw new IllegalArgumentException(
                    "Valid " + valid + " and invalid " + invalid + " are not the " + returned + " returned");
        }
    }

    /** Whether no more ballots came back than were given out. */
    public boolean isReconciled() {
        return returned <= issued;
    }

    /** Ballots of two channels of one round together, such as telephones and paper. */
    public BallotNumbers plus(BallotNumbers other) {
        return new BallotNumbers(
                issued + other.issued,
                returned + other.returned,
                valid + other.valid,
                invalid + other.invalid,
                blank + other.blank);
    }
}
