package vn.thidua.vote;

/** What of a conference's results goes on to other parts of the program. */
public enum HandoverPart {
    /** Units voted for awards become proposals. */
    AWARDS,
    /** Head and deputies become roles in next year's composition. */
    ROLES,
    /** The rotating flag goes to the next head. */
    FLAG
}
