package vn.thidua.meeting;

/** What an item of the agenda is about. */
public enum AgendaKind {
    DOCUMENT,
    REPORT,
    SCORES,
    PLEDGE,
    BALLOT,
    OTHER
}
