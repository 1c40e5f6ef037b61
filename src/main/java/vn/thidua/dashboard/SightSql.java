package vn.thidua.dashboard;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Parts that all statements of the dashboard share, and the parameters in them. */
@Component
class SightSql {

    /** Condition on membership m: the unit stands there on the day. */
    private static final String MEMBER =
            " (m.left_on is null or m.left_on > :asOf) and coalesce(m.joined_on <= :asOf, true) ";

    /** Name that unit u bore at the end of a year; the placeholder is the year. */
    static final String NAME = """
            coalesce((select n.name from unit_name n
                       where n.unit_id = u.id
                         and (n.valid_from is null or n.valid_from <= concat(%1$s, '-12-31'))
                         and (n.valid_to is null or n.valid_to > concat(%1$s, '-12-31'))
                       order by n.valid_from desc limit 1), u.name)""";

    /** Condition on reward or proposal r: of a chosen province that the person may read, and of one of the chosen blocs. */
    private static final String REWARDED = """
             (:everything or r.province_id in (:provinces)) and (:province is null or r.province_id = :province)
             and (:family is null and :bloc is null and :level is null
              or r.bloc_id in (select z.bloc_id from bloc_year z where %s))
            """.formatted(chosen("z"));

    /** Blocs published for the very years from {@code :from} to the one of the sight: one row for each bloc and year. */
    static final String PLACES = """
            with recursive span as (
              select e.*, p.name as province
                from emulation_year e
                join province p on p.id = e.province_id
               where e.year between :from and :year
                 and (:everything or e.province_id in (:provinces))
                 and (:province is null or e.province_id = :province)),
            place as (
              select x.id as bloc_year_id, x.bloc_id, x.name as bloc, x.family, x.position, e.id as year_id, e.year,
                     e.province_id, e.province
                from span e
                join composition c on c.year_id = e.id and c.in_force = true
                join bloc_year x on x.composition_id = c.id
               where {chosen})
            """;

    /** Of {@link #PLACES}: the latest year first, in the order of the province. */
    static final String IN_ORDER =
            " order by p.year desc, p.province, p.position, p.bloc collate utf8mb4_uca1400_vietnamese_ai_ci, p.bloc_id";

    private final JdbcClient sql;
    private final Clock clock;

    SightSql(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The day that is shown as today. */
    LocalDate today(Sight sight) {
        var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        var asOf = sight.asOf();
        return asOf == null || asOf.isAfter(today) ? today : asOf;
    }

    /** Condition on bloc_year: one of the chosen blocs. */
    private static String chosen(String alias) {
        return """
                (:family is null or %1$s.family = :family) and (:bloc is null or %1$s.bloc_id = :bloc)
                and (:level is null or %1$s.level = :level)
                """.formatted(alias);
    }

    /**
     * A statement on the year of the sight and {@code yearsBefore} more. {@code {chosen}} in it is the condition on
     * bloc_year x, {@code {member}} the one on membership m, {@code {rewarded}} the one on reward or proposal r.
     */
    StatementSpec ask(Reach reach, Sight sight, int yearsBefore, String statement) {
        var asOf = sight.asOf();
        return sql.sql(statement
                        .replace("{chosen}", chosen("x"))
                        .replace("{member}", MEMBER)
                        .replace("{rewarded}", REWARDED))
                .param("everything", reach.everything())
                .param("provinces", reach.provinces().isEmpty() ? Set.of(-1L) : reach.provinces())
                .param("province", sight.provinceId())
                .param("exact", sight.exact())
                .param("from", sight.year() - yearsBefore)
                .param("year", sight.year())
                .param("family", sight.family())
                .param("bloc", sight.blocId())
                .param("level", sight.level())
                .param("asOf", asOf)
                .param("until", asOf == null ? null : endOf(asOf))
                .param("today", today(sight))
                .param(
                        "offset",
                        clock.getZone().getRules().getOffset(clock.instant()).getTotalSeconds());
    }

    /** First moment after the day, in the time of the stored moments. */
    private LocalDateTime endOf(LocalDate day) {
        return LocalDateTime.ofInstant(
                day.plusDays(1).atStartOfDay(clock.getZone()).toInstant(), ZoneOffset.UTC);
    }
}
