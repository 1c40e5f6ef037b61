package vn.thidua.reward;

/** How far a reward has come. A proposal is no award: what is only proposed is always called so. */
public enum RewardState implements Worded {
    PROPOSED,
    DECIDED,
    REVOKED;

    /** Key of the word in both bundles. */
    @Override
    public String key() {
        return "reward.state." + name();
    }
}
