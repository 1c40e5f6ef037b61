package vn.thidua.vote;

/** The one way by which a unit votes in a round. */
public enum Channel {
    ELECTRONIC,
    PAPER,
    WRITTEN,
    HANDS
}
