package vn.thidua.reward;

/** Forms of reward (Law 06/2022/QH15, article 9; domain 7.2). Words: {@code reward.family.X}. */
public enum AwardFamily implements Worded {
    DANH_HIEU,
    HUAN_CHUONG,
    HUY_CHUONG,
    VINH_DU_NN,
    GIAI_THUONG,
    KY_NIEM_CHUONG,
    BANG_KHEN,
    GIAY_KHEN;

    /** Key of the word in both bundles. */
    @Override
    public String key() {
        return "reward.family." + name();
    }
}
