package vn.thidua.reward;

/** What was done to a decided reward afterwards. Words: {@code reward.correction.X}. */
public enum CorrectionKind implements Worded {
    CORRECTION,
    REVOCATION;

    @Override
    public String key() {
        return "reward.correction." + name();
    }
}
