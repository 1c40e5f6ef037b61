package vn.thidua.meeting;

/** Who serves in a conference. */
public enum Duty {
    CHAIR,
    SECRETARY,
    /** One of the counting committee of two. */
    COUNTER
}
