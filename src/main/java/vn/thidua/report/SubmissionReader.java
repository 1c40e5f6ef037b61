package vn.thidua.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.bloc.BlocOfYear;
import vn.thidua.report.HandedInElsewhere.HandIn;

/** Reads all reports of a bloc and year with one query and lays them beside what is due. */
@Component
class SubmissionReader {

    /** What a report is like, without its words. */
    private record Found(
            ReportKey key,
            SubmissionState state,
            @Nullable Instant firstSubmittedAt,
            boolean isGenerated,
            Set<ReportField> filled) {}

    private final JdbcClient jdbc;
    private final List<HandedInElsewhere> elsewhere;
    private final Clock clock;

    SubmissionReader(JdbcClient jdbc, List<HandedInElsewhere> elsewhere, Clock clock) {
        this.jdbc = jdbc;
        this.elsewhere = elsewhere;
        this.clock = clock;
    }

    /** Cells of the given units (0 for the bloc) by what is due from them. */
    Map<Long, List<ReportCell>> cells(BlocOfYear bloc, List<Due> due, Set<Long> units) {
        var found = found(bloc);
        var moments = new HashMap<ReportKind, Map<Long, HandIn>>();
        elsewhere.stream()
                .filter(other -> due.stream().anyMatch(one -> one.kind() == other.kind()))
                .forEach(other -> moments.put(other.kind(), other.handedIn(bloc.blocId(), bloc.year())));
        var cells = new HashMap<Long, List<ReportCell>>();
        for (long unit : units) {
            var from = unit == ReportKey.BLOC ? Party.HEAD : Party.UNIT;
            cells.put(
                    unit,
                    due.stream()
                            .filter(one -> one.from() == from)
                            .map(one -> cell(
                                    new ReportKey(bloc.blocId(), bloc.year(), one.kind(), unit), one, found, moments))
                            .toList());
        }
        return cells;
    }

    private ReportCell cell(
            ReportKey key, Due due, Map<ReportKey, Found> found, Map<ReportKind, Map<Long, HandIn>> moments) {
        var other = moments.get(due.kind());
        if (other != null) {
            var handIn = other.get(key.unitId());
            var moment = handIn == null ? null : handIn.at();
            return new ReportCell(
                    key,
                    due,
                    moment == null ? null : SubmissionState.ACCEPTED,
                    day(moment),
                    Lateness.daysLate(due.dueOn(), day(moment), LocalDate.now(clock)),
                    Set.of(),
                    handIn != null && handIn.generated(),
                    segment(due.kind()));
        }
        var report = found.get(key);
        var handedIn = report == null ? null : day(report.firstSubmittedAt());
        var missing = EnumSet.noneOf(ReportField.class);
        missing.addAll(due.required());
        if (report != null) {
            missing.removeAll(report.filled());
        }
        return new ReportCell(
                key,
                due,
                report == null ? null : report.state(),
                handedIn,
                Lateness.daysLate(due.dueOn(), handedIn, LocalDate.now(clock)),
                missing,
                report != null && report.isGenerated(),
                "");
    }

    private String segment(ReportKind kind) {
        return elsewhere.stream()
                .filter(other -> other.kind() == kind)
                .map(HandedInElsewhere::segment)
                .findFirst()
                .orElse("");
    }

    private Map<ReportKey, Found> found(BlocOfYear bloc) {
        var all = new HashMap<ReportKey, Found>();
        jdbc.sql("""
                        select s.*, coalesce(group_concat(if(e.words <> '', e.field, null) separator ';'), '') as filled
                          from report_submission s
                          left join report_entry e on e.submission_id = s.id
                         where s.bloc_id = ? and s.year = ?
                         group by s.id
                        """)
                .params(bloc.blocId(), bloc.year())
                .query((row, n) -> found(row))
                .list()
                .forEach(report -> all.put(report.key(), report));
        return all;
    }

    private static Found found(ResultSet row) throws SQLException {
        return new Found(
                new ReportKey(
                        row.getLong("bloc_id"),
                        row.getInt("year"),
                        ReportKind.valueOf(row.getString("kind")),
                        row.getLong("unit_id")),
                SubmissionState.valueOf(row.getString("state")),
                instant(row.getTimestamp("first_submitted_at")),
                row.getBoolean("is_generated"),
                ReportField.parse(row.getString("filled")));
    }

    /** What stands under a heading, from the columns of its table. */
    static ReportEntry entry(ResultSet row) throws SQLException {
        return new ReportEntry(
                ReportField.valueOf(row.getString("field")),
                row.getString("words"),
                row.getInt("version"),
                row.getString("saved_by"),
                instant(row.getTimestamp("saved_at")));
    }

    /** A moment as the columns hold it, in UTC. */
    static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    /** The columns hold UTC. */
    static @Nullable Instant instant(@Nullable Timestamp utc) {
        return utc == null ? null : utc.toLocalDateTime().toInstant(ZoneOffset.UTC);
    }

    @Nullable
    LocalDate day(@Nullable Instant moment) {
        return moment == null ? null : LocalDate.ofInstant(moment, clock.getZone());
    }
}
