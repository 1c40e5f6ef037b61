package vn.thidua.reward;

/** Yearly rating of how a unit or a person fulfilled its tasks, the best first. Words: {@code reward.rating.X}. */
public enum Rating implements Worded {
    XUAT_SAC,
    TOT,
    HOAN_THANH,
    KHONG_HOAN_THANH;

    /** Whether it is at least as good as the other. */
    public boolean reaches(Rating lowest) {
        return compareTo(lowest) <= 0;
    }

    @Override
    public String key() {
        return "reward.rating." + name();
    }
}
