package vn.thidua.score.rule;

/** How a criterion turns data into points (kinds found in the tables of Hưng Yên, Cần Thơ and Quảng Trị). */
public enum CriterionKind {
    /** Actual / plan × standard, at most the standard; what exceeds it may earn a bonus. */
    RATIO,
    /** Plan / actual × standard: the lower the result, the better. */
    RATIO_REVERSE,
    /** Half of the standard for the target, the other half by the excess compared with the leader of the bloc. */
    RELATIVE_TO_LEADER,
    /** All or nothing. */
    PASS_FAIL,
    /** Grades A to D; the points of B, C and D are agreed by the bloc. */
    GRADE_ABCD,
    /** A count times points, up to a cap. */
    COUNT_X_POINTS,
    /** Points by half-open intervals of a value. */
    STEP_TABLE,
    /** Events that add or take points, clamped once after all were added. */
    PLUS_MINUS,
    /** Points given by a person, within a range and in steps. */
    MANUAL,
    /** A condition: where it fails, points fall to zero or the unit is barred from awards. */
    GATE
}
