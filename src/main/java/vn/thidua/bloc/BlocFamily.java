package vn.thidua.bloc;

/** What the units of a bloc have in common. Words: {@code bloc.family.DANG} and so on. */
public enum BlocFamily {
    DANG,
    MTTQ_DOAN_THE,
    THAM_MUU_TONG_HOP,
    NOI_CHINH,
    KINH_TE_KY_THUAT,
    VHXH,
    TW_TREN_DIA_BAN,
    HOI_DAC_THU,
    TRUONG,
    NGAN_HANG_QTDND,
    DOANH_NGHIEP,
    HTX,
    XA_PHUONG,
    /** District clusters, before districts were abolished on 1 July 2025. */
    HUYEN
}
