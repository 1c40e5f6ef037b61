package vn.thidua.score;

/** Why a unit is not considered in a year, apart from its points (domain facts 3.G.6). */
public enum DisqualificationKind {
    /** A leader was disciplined with cảnh cáo or more. */
    DISCIPLINE,
    /** Under inspection, investigation or a complaint that is being looked into. */
    UNDER_INSPECTION,
    NOT_REGISTERED,
    DISSOLVED,
    /** Rated below "hoàn thành tốt". */
    CLASS_BELOW_GOOD,
    /** A criterion has 0 points. */
    CRITERION_AT_ZERO,
    OTHER
}
