package vn.thidua.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.bloc.BlocOfYear;

/** Reads the rules and works out what is due in a bloc and year. */
@Component
class RuleReader {

    private final JdbcClient jdbc;
    private final Clock clock;

    RuleReader(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Whether the bloc works with the program in that year. A bloc of a year that is over is known from old papers alone
     * where no report is here and no pledge that came further than a draft: then nobody owes anything.
     */
    boolean isKept(BlocOfYear bloc) {
        return bloc.year() >= LocalDate.now(clock).getYear()
                || jdbc.sql("""
                        select exists (select 1 from pledge g
                                        where g.bloc_id = :bloc and g.year_id = :yearId
                                          and (g.state <> 'DRAFT'
                                               or exists (select 1 from pledge_registration n where n.pledge_id = g.id)))
                            or exists (select 1 from report_submission where bloc_id = :bloc and year = :year)
                        """)
                        .param("bloc", bloc.blocId())
                        .param("yearId", bloc.yearId())
                        .param("year", bloc.year())
                        .query(Boolean.class)
                        .single();
    }

    /** The province's own rules and the defaults, in the order of the year. */
    List<RuleRow> rules(long provinceId) {
        return jdbc
                .sql("select * from report_rule where province_id is null or province_id = ? order by id")
                .param(provinceId)
                .query((row, n) -> rule(row))
                .list()
                .stream()
                .sorted(Comparator.comparing(RuleRow::kind)
                        .thenComparing(RuleRow::from)
                        .thenComparing(rule -> rule.provinceId() == null)
                        .thenComparing(RuleRow::validFrom))
                .toList();
    }

    /**
     * What is due, by day. A rule of the province goes before the default. The deadlines that the year itself names hold
     * instead of the rules for the registration and for the papers of the head; a unit's report is never due after the
     * bloc's report of the same kind, which is made from it.
     */
    List<Due> due(BlocOfYear bloc) {
        var chosen = new LinkedHashMap<String, RuleRow>();
        for (var rule : rules(bloc.provinceId())) {
            if (rule.holdsIn(bloc.year())) {
                chosen.merge(rule.kind() + "/" + rule.from(), rule, RuleReader::stronger);
            }
        }
        var own = deadlines(bloc.yearId());
        var due = new ArrayList<Due>();
        for (var rule : chosen.values()) {
            due.add(due(rule, bloc.year(), own, chosen.get(rule.kind() + "/" + Party.HEAD)));
        }
        due.sort(Comparator.comparing(Due::dueOn).thenComparing(Due::kind));
        return due;
    }

    private static RuleRow stronger(RuleRow one, RuleRow other) {
        if ((one.provinceId() == null) != (other.provinceId() == null)) {
            return one.provinceId() == null ? other : one;
        }
        return other.validFrom().isBefore(one.validFrom()) ? one : other;
    }

    private static Due due(RuleRow rule, int year, Deadlines own, @Nullable RuleRow ofBloc) {
        var dueOn = own.of(rule.kind(), rule.from());
        var day = dueOn == null ? rule.dueOn(year) : dueOn;
        if (rule.from() == Party.UNIT && ofBloc != null) {
            var named = own.of(rule.kind(), Party.HEAD);
            var blocDay = named == null ? ofBloc.dueOn(year) : named;
            day = day.isAfter(blocDay) ? blocDay : day;
        }
        return new Due(rule.kind(), rule.from(), rule.to(), day, rule.required(), rule.source());
    }

    /** Deadlines that the emulation year names itself. */
    private record Deadlines(
            @Nullable LocalDate registrationDueOn,
            @Nullable LocalDate pledgeDueOn,
            @Nullable LocalDate midyearDueOn,
            @Nullable LocalDate yearendDueOn) {

        @Nullable
        LocalDate of(ReportKind kind, Party from) {
            if (from == Party.UNIT) {
                return kind == ReportKind.REGISTRATION ? registrationDueOn : null;
            }
            return switch (kind) {
                case PLEDGE -> pledgeDueOn;
                case MIDYEAR -> midyearDueOn;
                case YEAREND -> yearendDueOn;
                default -> null;
            };
        }
    }

    private Deadlines deadlines(long yearId) {
        return jdbc.sql("select registration_due_on, pledge_due_on, midyear_due_on, yearend_due_on"
                        + " from emulation_year where id = ?")
                .param(yearId)
                .query(Deadlines.class)
                .single();
    }

    private static RuleRow rule(ResultSet row) throws SQLException {
        return new RuleRow(
                row.getLong("id"),
                row.getObject("province_id", Long.class),
                ReportKind.valueOf(row.getString("kind")),
                Party.valueOf(row.getString("from_party")),
                Party.valueOf(row.getString("to_party")),
                row.getInt("due_day"),
                row.getInt("due_month"),
                row.getBoolean("next_year"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                ReportField.parse(row.getString("required")),
                row.getString("source"),
                row.getBoolean("sourced"),
                row.getInt("version"));
    }
}
