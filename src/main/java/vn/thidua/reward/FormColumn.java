package vn.thidua.reward;

/** Columns of the forms 0602 and 0603.N/BNV-TĐKT: what kinds of awards are counted apart. Words: {@code reward.form.column.X}. */
public enum FormColumn implements Worded {
    HUAN_CHUONG,
    HUY_CHUONG,
    VINH_DU,
    GIAI_THUONG,
    CO_THI_DUA,
    CHIEN_SI_THI_DUA,
    DANH_HIEU_KHAC,
    BANG_KHEN,
    KY_NIEM_CHUONG,
    GIAY_KHEN;

    /** The column an award is counted in. */
    public static FormColumn of(AwardFamily family, String code) {
        return switch (family) {
            case HUAN_CHUONG -> HUAN_CHUONG;
            case HUY_CHUONG -> HUY_CHUONG;
            case VINH_DU_NN -> VINH_DU;
            case GIAI_THUONG -> GIAI_THUONG;
            case KY_NIEM_CHUONG -> KY_NIEM_CHUONG;
            case BANG_KHEN -> BANG_KHEN;
            case GIAY_KHEN -> GIAY_KHEN;
            case DANH_HIEU ->
                code.startsWith("CTD_") ? CO_THI_DUA : code.startsWith("CSTD_") ? CHIEN_SI_THI_DUA : DANH_HIEU_KHAC;
        };
    }

    @Override
    public String key() {
        return "reward.form.column." + name();
    }
}
