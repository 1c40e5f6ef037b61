package vn.thidua.report;

/**
 * Which report: of a bloc and year, of one kind, by one unit.
 *
 * @param unitId the unit, {@link #BLOC} for the report of the bloc itself, which its head writes
 */
public record ReportKey(long blocId, int year, ReportKind kind, long unitId) {

    /** Stands for the bloc in place of a unit. */
    public static final long BLOC = 0;

    public static ReportKey ofBloc(long blocId, int year, ReportKind kind) {
        return new ReportKey(blocId, year, kind, BLOC);
    }

    public boolean isOfBloc() {
        return unitId == BLOC;
    }
}
