package vn.thidua.score;

/** What the points of a line count as. A line has the part of the group it stands in. */
public enum CriterionPart {
    BASE,
    BONUS,
    PENALTY,
    /** Conditions that bar a unit from awards, apart from points. */
    CONDITION,
    /** A general rule of a template, not a line that is scored; it is not copied into the table of a bloc. */
    RULE
}
