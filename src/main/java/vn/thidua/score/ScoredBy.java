package vn.thidua.score;

/** Who gives the points of a criterion (Hưng Yên 2021 draft, V.3: parts I and II bloc, part III standing body). */
public enum ScoredBy {
    /** The unit scores itself, head and deputy verify. */
    SELF_THEN_HEAD,
    HEAD,
    /** The standing body of the Council (Phòng/Ban Thi đua - Khen thưởng). */
    STANDING_BODY,
    /** Another agency: police, tax, inspectorate … */
    OTHER_AGENCY
}
