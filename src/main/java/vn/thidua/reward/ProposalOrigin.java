package vn.thidua.reward;

/** Where a proposal comes from. Words: {@code reward.origin.X}. */
public enum ProposalOrigin implements Worded {
    VOTE,
    HAND;

    @Override
    public String key() {
        return "reward.origin." + name();
    }
}
