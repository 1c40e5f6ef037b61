package vn.thidua.report;

/** How far a report is. DRAFT is being written, RETURNED must be completed and handed in again. */
public enum SubmissionState {
    DRAFT,
    SUBMITTED,
    RETURNED,
    ACCEPTED;

    public String key() {
        return "report.state." + name();
    }

    /** Whether it lies with the one who receives it. */
    public boolean isHandedIn() {
        return this == SUBMITTED || this == ACCEPTED;
    }
}
