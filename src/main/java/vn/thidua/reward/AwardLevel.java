package vn.thidua.reward;

/** Who stands behind an award. HUYEN is history: districts were abolished on 1 July 2025. Words: {@code reward.level.X}. */
public enum AwardLevel implements Worded {
    NHA_NUOC,
    TINH,
    SO_NGANH,
    HUYEN,
    XA,
    CO_SO;

    /** Key of the word in both bundles. */
    @Override
    public String key() {
        return "reward.level." + name();
    }
}
