package vn.thidua.reward;

/** Classes of persons in the statistics of rewards (TT 02/2023/TT-BNV; domain 7.2). Words: {@code reward.person.X}. */
public enum PersonClass implements Worded {
    BO_TINH,
    SO_NGANH,
    DOANH_NHAN,
    LANH_DAO_KHAC,
    TRUC_TIEP;

    /** Whether it is somebody who works, studies or serves without leading anybody: the fifth class. */
    public boolean isDirect() {
        return this == TRUC_TIEP;
    }

    @Override
    public String key() {
        return "reward.person." + name();
    }
}
