package vn.thidua.meeting;

import java.util.List;

/**
 * The roll of a conference at a moment.
 *
 * @param quorum the share that must attend
 */
public record Roll(List<RollLine> lines, Quorum quorum) {

    public Roll {
        lines = List.copyOf(lines);
    }

    /** The numbers of the roll; who was not called yet or left counts as absent. */
    public Attendance attendance() {
        var present = count(AttendanceStatus.PRESENT);
        var substitutes = count(AttendanceStatus.SUBSTITUTE);
        var written = count(AttendanceStatus.WRITTEN);
        return new Attendance(
                lines.size(), present, substitutes, written, lines.size() - present - substitutes - written);
    }

    /** How many more units must come, 0 when there are enough. */
    public int missing() {
        return lines.isEmpty() ? 1 : quorum.missing(attendance());
    }

    public boolean isQuorate() {
        return missing() == 0;
    }

    private int count(AttendanceStatus status) {
        return (int) lines.stream().filter(line -> line.status() == status).count();
    }
}
