package vn.thidua.pledge.rule;

/** Which way a target points. Words: {@code pledge.direction.UP} and so on. */
public enum Direction {
    /** The more the better: share of good ratings, number of models. */
    UP,
    /** The less the better: poverty rate, files returned, late reports. */
    DOWN,
    /** Done or not done; there is no number to reach. */
    PASS_FAIL
}
