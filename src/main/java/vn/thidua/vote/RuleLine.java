package vn.thidua.vote;

/**
 * A rule of ballots in the list of all.
 *
 * @param province "" for the common rule of all provinces
 * @param inForce whether it is the one that holds today
 */
public record RuleLine(VoteRuleDraft rule, String province, String recordedBy, boolean inForce) {

    RuleLine inForce(boolean holds) {
        return new RuleLine(rule, province, recordedBy, holds);
    }
}
