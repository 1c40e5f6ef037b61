package vn.thidua.vote.rule;

/**
 * What follows when seats stay open.
 *
 * @param maxRounds how many ballots there may be for the same seats; 1 = the seat stays empty
 * @param placesPerSeat how many of the not elected stand in the run-off for each seat left
 * @param decider who decides after the last round
 */
public record RunOff(int maxRounds, int placesPerSeat, Decider decider) {

    /** No second ballot: a seat that is not won stays empty. */
    public static final RunOff NONE = new RunOff(1, 2, Decider.HEAD_AND_DEPUTY);

    /** At most two ballots (TT 01/2024/TT-TANDTC, article 29), twice as many names as seats, then head and deputy. */
    public static final RunOff TWO_ROUNDS = new RunOff(2, 2, Decider.HEAD_AND_DEPUTY);

    public RunOff {
        if (maxRounds < 1 || placesPerSeat < 1) {
            throw new IllegalArgumentException("At least one round and one place");
        }
    }

    public boolean isOffered() {
        return maxRounds > 1;
    }
}
