package vn.thidua.reward;

/** Papers of a dossier (domain 7.2). Words: {@code reward.paper.X}. */
public enum PaperKind implements Worded {
    TOTRINH,
    BAOCAO,
    BIENBAN,
    KIEMPHIEU,
    SANGKIEN,
    DTKH,
    DANHSACH,
    TOTRINHKQ,
    QDKT,
    KHAC;

    @Override
    public String key() {
        return "reward.paper." + name();
    }
}
