package vn.thidua.meeting;

import vn.thidua.shared.Fraction;

/**
 * The share of all members that must attend before a ballot opens; by default 2/3, as for the Council.
 *
 * @param share compared as a fraction
 * @param countsWritten whether written opinions count as attending; by default they do not
 */
public record Quorum(Fraction share, boolean countsWritten) {

    /** Two thirds of the members, written opinions not counted. */
    public static final Quorum TWO_THIRDS = of(new Fraction(2, 3));

    public static Quorum of(Fraction share) {
        return new Quorum(share, false);
    }

    public boolean isMet(Attendance roll) {
        return missing(roll) == 0;
    }

    /** How many more units must come, 0 when there are enough. */
    public int missing(Attendance roll) {
        return Math.max(0, needed(roll.members()) - counted(roll));
    }

    /** How many of so many members must attend. */
    public int needed(int members) {
        return Math.toIntExact(share.leastReaching(members));
    }

    private int counted(Attendance roll) {
        return roll.attending() + (countsWritten ? roll.written() : 0);
    }
}
