package vn.thidua.dashboard;

import java.io.Serializable;

/**
 * So many rewards of a year of one sort; codes as in the register, "" where the register says nothing.
 *
 * @param state PROPOSED or DECIDED
 * @param kind COLLECTIVE, INDIVIDUAL or HOUSEHOLD
 * @param small whether the collectives are small ones, such as a section
 */
public record AwardCount(
        int year,
        String state,
        String family,
        String level,
        String type,
        String kind,
        String personClass,
        boolean small,
        long rewards)
        implements Serializable {

    /** The class of persons that leads nobody (domain 7.2, class 5). */
    private static final String DIRECT = "TRUC_TIEP";

    public boolean isDecided() {
        return state.equals("DECIDED");
    }

    public boolean isPerson() {
        return kind.equals("INDIVIDUAL");
    }

    public boolean isCollective() {
        return kind.equals("COLLECTIVE");
    }

    public boolean isDirect() {
        return personClass.equals(DIRECT);
    }

    /** Whom it went to: the class of a person, otherwise the kind, small collectives told apart; a code of words. */
    public String recipient() {
        if (isPerson()) {
            return personClass.isEmpty() ? "UNKNOWN" : personClass;
        }
        return isCollective() && small ? "SMALL" : kind;
    }
}
