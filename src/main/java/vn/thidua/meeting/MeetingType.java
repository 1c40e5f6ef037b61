package vn.thidua.meeting;

/** What a conference is held for (domain reference 7.2). */
public enum MeetingType {
    KY_GIAO_UOC,
    PHAT_DONG,
    SO_KET_6T,
    GIAO_BAN,
    KIEM_TRA_CHEO,
    CHAM_DIEM,
    TONG_KET,
    TONG_KET_VA_KY_GIAO_UOC,
    BAU_KHOI_TRUONG,
    HOP_HOI_DONG,
    HOAT_DONG
}
