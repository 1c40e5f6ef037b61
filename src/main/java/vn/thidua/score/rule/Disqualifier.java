package vn.thidua.score.rule;

/**
 * Why a unit cannot be proposed, apart from its points: it keeps its score and its place in the list of all. Its sentence
 * is the message {@code score.rule.disqualifier.<name>}.
 */
public enum Disqualifier {
    /** A leader (head or deputy of the agency) was disciplined by a warning or more (Hưng Yên 2021 draft, penalties). */
    LEADER_DISCIPLINED,
    /** Under inspection, investigation or a complaint that is being looked into (province practice, domain 1.6). */
    UNDER_INSPECTION,
    /** No registration of contents and titles (Hưng Yên 2021 draft, II.4: before 5 January). */
    NOT_REGISTERED,
    /** Dissolved or merged before the review. */
    DISSOLVED,
    /** Rated below "hoàn thành tốt": only "tốt" or better may be proposed (QĐ 2579/QĐ-UBND Cần Thơ 2025). */
    CLASS_BELOW_GOOD,
    /** A criterion got 0 points: no class above "hoàn thành" (QĐ 2579/QĐ-UBND Cần Thơ 2025). */
    CRITERION_AT_ZERO
}
