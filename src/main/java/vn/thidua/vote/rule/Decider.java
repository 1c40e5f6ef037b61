package vn.thidua.vote.rule;

/** Who decides when the last round leaves a seat open. */
public enum Decider {
    /** Head and deputy of the bloc, the higher score preferred (TT 01/2024/TT-TANDTC, article 29). */
    HEAD_AND_DEPUTY,
    /** The chair's vote (TT 25/2025 Bộ KH&CN, article 23). */
    CHAIR,
    /** A lot drawn by hand in the room and entered; the program never draws. */
    LOT
}
