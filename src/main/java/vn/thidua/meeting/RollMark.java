package vn.thidua.meeting;

/**
 * What the secretary marks on the roll.
 *
 * @param delegateName who sits there; needed for a substitute
 * @param paper number and date of the written authority or opinion; needed for a substitute
 * @param reason why the unit is absent; needed where it is excused
 * @param versionSeen the version of the line as it was shown
 */
public record RollMark(
        long unitId, AttendanceStatus status, String delegateName, String paper, String reason, int versionSeen) {}
