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
    THONG_QUA
}
