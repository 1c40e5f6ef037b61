package vn.thidua.report;

import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.Roles;

/** Puts the report of a bloc together; for board, leadership, head and deputies. */
@Service
@Transactional(readOnly = true)
@RolesAllowed({Roles.BOARD, Roles.LEADERSHIP, Roles.UNIT})
public class BlocReportQueries {

    private final ReportQueries reports;
    private final List<ReportFigures> figures;
    private final JdbcClient jdbc;

    BlocReportQueries(ReportQueries reports, List<ReportFigures> figures, JdbcClient jdbc) {
        this.reports = reports;
        this.figures = figures.stream()
                .sorted(Comparator.comparingInt(ReportFigures::order))
                .toList();
        this.jdbc = jdbc;
    }

    /** The report of the bloc of that kind; refused to officers of units that do not lead the bloc. */
    public BlocReport report(long blocId, int year, ReportKind kind) {
        var page = reports.report(ReportKey.ofBloc(blocId, year, kind));
        var words = words(blocId, year, kind);
        var parts = new ArrayList<BlocReport.UnitPart>();
        for (var line : reports.board(blocId, year).units()) {
            var cell = line.cell(kind).orElse(null);
            parts.add(new BlocReport.UnitPart(
                    line.unitId(),
                    line.name(),
                    cell,
                    cell != null && cell.isHandedIn() ? words.getOrDefault(line.unitId(), List.of()) : List.of()));
        }
        return new BlocReport(
                page,
                parts,
                figures.stream()
                        .map(source -> source.figures(page.bloc(), kind))
                        .flatMap(Optional::stream)
                        .toList());
    }

    /** What the units wrote, with one query. */
    private Map<Long, List<ReportEntry>> words(long blocId, int year, ReportKind kind) {
        var words = new HashMap<Long, List<ReportEntry>>();
        jdbc.sql("""
                        select s.unit_id, e.field, e.words, e.version, e.saved_by, e.saved_at
                          from report_submission s join report_entry e on e.submission_id = s.id
                         where s.bloc_id = ? and s.year = ? and s.kind = ? and s.unit_id <> 0
                        """)
                .params(blocId, year, kind.name())
                .query((row, n) -> {
                    var entry = SubmissionReader.entry(row);
                    words.computeIfAbsent(row.getLong("unit_id"), unit -> new ArrayList<>())
                            .add(entry);
                    return entry;
                })
                .list();
        return words;
    }
}
