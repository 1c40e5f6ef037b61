package vn.thidua.meeting;

/** Where a conference stands. An ended or cancelled one never changes again. */
public enum MeetingState {
    PLANNED,
    OPEN,
    ENDED,
    CANCELLED;

    /** Whether agenda and officers may still be changed. */
    public boolean isChangeable() {
        return this == PLANNED || this == OPEN;
    }
}
