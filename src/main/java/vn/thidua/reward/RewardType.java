package vn.thidua.reward;

/** Types of commendation (Law 06/2022/QH15, article 8; resistance-war awards by older law). Words: {@code reward.type.X}. */
public enum RewardType implements Worded {
    CONG_TRANG,
    CHUYEN_DE,
    DOT_XUAT,
    DOI_NGOAI,
    CONG_HIEN,
    NIEN_HAN,
    KHANG_CHIEN;

    /** Whether it may be a ground for a later merit award; sudden and thematic ones are not (NĐ 152/2025 article 4). */
    public boolean countsForMerit() {
        return this != DOT_XUAT && this != CHUYEN_DE;
    }

    @Override
    public String key() {
        return "reward.type." + name();
    }
}
