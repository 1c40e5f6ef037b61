package vn.thidua.reward;

/** What other agencies report (Bắc Ninh QĐ 86/2025 article 10; NĐ 152/2025 article 4). Words: {@code reward.violation.X}. */
public enum ViolationKind implements Worded {
    KY_LUAT,
    THANH_TRA,
    DIEU_TRA,
    KHIEU_NAI,
    BAO_CHI,
    AN_TOAN_LAO_DONG,
    GIAO_THONG,
    PHONG_CHAY,
    MOI_TRUONG,
    THUE,
    BAO_HIEM,
    THUC_PHAM,
    KHAC;

    @Override
    public String key() {
        return "reward.violation." + name();
    }
}
