package vn.thidua.score.rule;

/** What the units of a table are compared by. */
public enum RankBy {
    /** Score / own maximum: fair to units that some criteria do not apply to (Quảng Trị police 2025). */
    PERCENT_OF_OWN_MAX,
    /** Points as they are. */
    RAW
}
