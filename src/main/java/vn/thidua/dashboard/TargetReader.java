package vn.thidua.dashboard;

import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.thidua.shared.RecordRows;

/** Reads what became of targets by content, by month, by unit, and where they lead. One statement each. */
@Component
class TargetReader {

    /** What stands at a level stays there, counts go on at their pace: as {@code vn.thidua.pledge.rule.Forecast} has it. */
    private static final String AT_YEAR_END = """
            if(is_level or month >= 12, reached, round(reached * 12 / month, 4))""";

    private static final int YEAR = 12;

    private final SightSql sql;

    TargetReader(SightSql sql) {
        this.sql = sql;
    }

    /** Targets of the year by content, the most frequent content first. */
    List<ContentOutcome> byContent(Reach reach, Sight sight) {
        return sql.ask(reach, sight, 0, TargetSql.TARGETS_JUDGED + """
                        select i.content, sum(j.exceeded) as exceeded, sum(j.met) as met, sum(j.not_met) as not_met,
                               sum(j.open) as open, max(j.generated) as generated
                          from (select item_id, sum(verdict = 1) as exceeded, sum(verdict = 0) as met,
                                       sum(verdict = -1) as not_met, sum(verdict = 9) as open, count(*) as targets,
                                       max(generated) as generated
                                  from judged
                                 where verdict is not null
                                 group by item_id) j
                          join pledge_item i on i.id = j.item_id
                         group by i.content
                         order by sum(j.targets) desc, i.content collate utf8mb4_uca1400_vietnamese_ai_ci
                        """)
                .query(RecordRows.of(ContentOutcome.class))
                .list();
    }

    /**
     * How many of all targets were met or exceeded by the numbers known at the end of each month, of the year of the
     * sight and the year before; months up to the last one with a number.
     */
    List<MonthOutcome> byMonth(Reach reach, Sight sight) {
        return Spell.months(
                sql.ask(reach, sight, 1, TargetSql.TARGETS_JUDGED + """
                        , known as (
                          select j.year, coalesce(a.month, 13) as since,
                                 coalesce(lead(a.month) over (partition by j.item_id, j.unit_id order by a.month), 13) as next,
                                 row_number() over (partition by j.item_id, j.unit_id order by a.month) = 1
                                   and j.verdict is not null as counts,
                                 %s as verdict
                            from judged j
                            left join pledge_actual a on a.item_id = j.item_id and a.unit_id = j.unit_id
                             and a.reached is not null and a.month <= j.month)
                        select year, since, next, sum(counts) as targets, coalesce(sum(verdict in (0, 1)), 0) as kept
                          from known
                         group by year, since, next
                        """.formatted(TargetSql.verdict("a.reached")))
                        .query(RecordRows.of(Spell.class))
                        .list());
    }

    /** Numbers that held from one month until before another; {@code targets} are those told here for the first time. */
    record Spell(int year, int since, int next, long targets, long kept) {

        static List<MonthOutcome> months(List<Spell> spells) {
            return spells.stream()
                    .map(Spell::year)
                    .distinct()
                    .sorted()
                    .flatMap(year -> {
                        var ofYear =
                                spells.stream().filter(one -> one.year == year).toList();
                        var targets = ofYear.stream().mapToLong(Spell::targets).sum();
                        var known =
                                ofYear.stream().filter(one -> one.since <= YEAR).toList();
                        var first = known.stream().mapToInt(Spell::since).min().orElse(YEAR + 1);
                        var last = known.stream().mapToInt(Spell::since).max().orElse(0);
                        return IntStream.rangeClosed(first, last)
                                .mapToObj(month -> new MonthOutcome(year, month, keptIn(known, month), targets));
                    })
                    .toList();
        }

        private static long keptIn(List<Spell> known, int month) {
            return known.stream()
                    .filter(one -> one.since <= month && month < one.next)
                    .mapToLong(Spell::kept)
                    .sum();
        }
    }

    /** Where the targets of the year lead at year-end if they go on as they went. */
    YearEnd yearEnd(Reach reach, Sight sight) {
        return sql.ask(reach, sight, 0, TargetSql.TARGETS_JUDGED + """
                        select coalesce(sum(verdict in (0, 1)), 0) as kept_now,
                               coalesce(sum(%s in (0, 1)), 0) as kept_then, count(*) as targets,
                               coalesce(max(month), 0) as month
                          from judged
                         where verdict is not null
                        """.formatted(TargetSql.verdict(AT_YEAR_END)))
                .query(RecordRows.of(YearEnd.class))
                .single();
    }

    /** Units of the year with targets, those with the most targets not met yet first. */
    List<UnitTargets> byUnit(Reach reach, Sight sight) {
        return sql.ask(reach, sight, 0, TargetSql.TARGETS_JUDGED + """
                        select j.unit_id, %s as unit_name, p.bloc_id, p.bloc, p.province, p.year, j.kept, j.not_met, j.open,
                               j.generated
                          from (select bloc_year_id, unit_id, sum(verdict in (0, 1)) as kept,
                                       sum(verdict = -1) as not_met, sum(verdict = 9) as open, max(generated) as generated
                                  from judged
                                 where verdict is not null
                                 group by bloc_year_id, unit_id) j
                          join place p on p.bloc_year_id = j.bloc_year_id
                          join unit u on u.id = j.unit_id
                         order by j.not_met + j.open desc, j.kept, unit_name collate utf8mb4_uca1400_vietnamese_ai_ci
                        """.formatted(SightSql.NAME.formatted("p.year")))
                .query(RecordRows.of(UnitTargets.class))
                .list();
    }

    /**
     * Targets one by one.
     *
     * @param content of that content only, "" for all
     * @param unitId of that unit only, 0 for all
     * @param limit at most so many
     */
    List<TargetLine> lines(Reach reach, Sight sight, String content, long unitId, int limit) {
        return sql.ask(reach, sight, 0, TargetSql.TARGETS_JUDGED + """
                        select j.unit_id, %s as unit_name, p.bloc_id, p.bloc, p.province, p.year, i.content, i.indicator,
                               i.unit_of_measure, if(j.direction = 'PASS_FAIL', null, j.target) as target, j.reached,
                               j.month, j.verdict, j.generated
                          from judged j
                          join place p on p.bloc_year_id = j.bloc_year_id
                          join pledge_item i on i.id = j.item_id
                          join unit u on u.id = j.unit_id
                         where j.verdict is not null and (:content = '' or i.content = :content)
                           and (:unit = 0 or j.unit_id = :unit)
                         order by p.bloc_id, unit_name collate utf8mb4_uca1400_vietnamese_ai_ci, j.unit_id, j.item_id
                         limit :limit
                        """.formatted(SightSql.NAME.formatted("p.year")))
                .param("content", content)
                .param("unit", unitId)
                .param("limit", limit)
                .query(RecordRows.of(TargetLine.class))
                .list();
    }
}
