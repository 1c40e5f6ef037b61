package vn.thidua.reward;

/** How far a reward has come. A proposal is no award: what is only proposed is always called so. */
public enum RewardState {
    PROPOSED,
    DECIDED;

    /** Key of the word in both bundles. */
    public String key() {
        return "reward.state." + name();
    }
}
