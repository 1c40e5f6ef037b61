package vn.thidua.meeting;

/** How a unit stands on the roll. */
public enum AttendanceStatus {
    /** Not called yet. */
    EXPECTED,
    /** The unit's own representative is there. */
    PRESENT,
    /** A substitute with a written authority is there and votes (TT 25/2025 Bộ KH&CN, article 23). */
    SUBSTITUTE,
    /** Absent, with a written opinion (NĐ 98/2023, article 30.7). */
    WRITTEN,
    /** Absent with a reason. */
    EXCUSED,
    /** Absent without a reason. */
    UNEXCUSED,
    /** Was there and left. */
    LEFT;

    /** Whether somebody sits at the table for the unit. */
    public boolean isAtTheTable() {
        return this == PRESENT || this == SUBSTITUTE;
    }
}
