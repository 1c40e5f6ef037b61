package vn.thidua.vote;

/** What a conference votes about. */
public enum Subject {
    /** Flag of the Government. */
    CO_CP,
    /** Flag of the province. */
    CO_TINH,
    /** Certificate of the province. */
    BK_TINH,
    /** Head of the bloc next year. */
    BAU_TRUONG,
    /** Deputies of the bloc next year. */
    BAU_PHO,
    /** A document: yes, no, abstain. */
    THONG_QUA;

    /** Whether somebody is chosen who is then proposed for an award. */
    public boolean isAward() {
        return this == CO_CP || this == CO_TINH || this == BK_TINH;
    }
}
