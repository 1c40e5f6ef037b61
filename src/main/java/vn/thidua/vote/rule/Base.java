package vn.thidua.vote.rule;

import vn.thidua.meeting.Attendance;

/** Of what the percentage is taken. */
public enum Base {
    /** All members of the bloc: the Council's way (NĐ 98/2023, article 30.7) and the default. */
    TOTAL,
    /** Members at the table, substitutes included. */
    PRESENT,
    /** Ballots returned, invalid ones included. */
    CAST,
    /** Valid ballots. */
    VALID;

    /** The number the votes are divided by. */
    public int number(Attendance roll, BallotNumbers numbers) {
        return switch (this) {
            case TOTAL -> roll.members();
            case PRESENT -> roll.attending();
            case CAST -> numbers.returned();
            case VALID -> numbers.valid();
        };
    }
}
