package vn.thidua.report;

/** Who hands in, or to whom: a unit of the bloc, the head for the whole bloc, the emulation board. */
public enum Party {
    UNIT,
    HEAD,
    BOARD;

    public String key() {
        return "report.party." + name();
    }
}
