package vn.thidua.dashboard;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.shared.RecordRows;

/** Reads how units of a bloc did: results beside last year's, and points criterion by criterion. One statement each. */
@Component
class PerformanceReader {

    private final SightSql sql;

    PerformanceReader(SightSql sql) {
        this.sql = sql;
    }

    /**
     * Units of the newest published ranking of a bloc with their percentage of the own maximum, the best first, with the
     * one of the year before: of the unit itself, or of the best of those whose history it carries.
     */
    List<UnitResult> units(Reach reach, Sight sight) {
        return sql.ask(reach, sight, 1, SightSql.PLACES + """
                        , ranked as (
                          select p.bloc_id, p.bloc, p.province, p.year, v.generated, l.unit_id, l.unit_name, l.percent,
                                 l.rank_all, l.raw_points, l.own_max, l.disqualified
                            from place p
                            join ranking_version v on v.bloc_id = p.bloc_id and v.year_id = p.year_id
                             and v.number = (select max(n.number) from ranking_version n
                                              where n.bloc_id = v.bloc_id and n.year_id = v.year_id
                                                and (:until is null or n.published_at < :until))
                            join ranking_line l on l.version_id = v.id),
                        forebear (unit_id, forebear_id, until) as (
                          select unit_id, unit_id, cast(makedate(:year + 1, 1) as date) from ranked where year = :year
                          union
                          select a.unit_id, f.unit_id, e.effective_on
                            from forebear a
                            join unit_event_part t on t.unit_id = a.forebear_id and t.side = 'TO'
                            join unit_event e on e.id = t.event_id and e.kind in ('RENAME', 'MERGE', 'SPLIT')
                             and e.effective_on <= a.until
                            join unit_event_part f on f.event_id = e.id and f.side = 'FROM' and f.unit_id <> a.forebear_id)
                        select r.bloc_id, r.bloc, r.province, r.year, r.unit_id, r.unit_name, r.percent, r.rank_all as place,
                               r.raw_points as points, r.own_max as maximum, r.disqualified,
                               coalesce((select b.percent from ranked b where b.year = :year - 1 and b.unit_id = r.unit_id),
                                        (select max(b.percent) from forebear a join ranked b on b.unit_id = a.forebear_id
                                          where b.year = :year - 1 and a.unit_id = r.unit_id)) as last_year,
                               r.generated
                          from ranked r
                         where r.year = :year
                         order by r.bloc_id, r.percent desc, r.unit_name collate utf8mb4_uca1400_vietnamese_ai_ci
                        """)
                .query(RecordRows.of(UnitResult.class))
                .list();
    }

    /**
     * Points of every unit of a bloc criterion by criterion, in the order of the table, the best unit first: the newest
     * points there are. Criteria without a maximum and those that do not apply to a unit are left out.
     */
    List<CriterionResult> criteria(Reach reach, Sight sight) {
        return sql.ask(reach, sight, 0, SightSql.PLACES + """
                        select s.unit_id, %s as unit_name, c.id as criterion_id, c.code, c.name as criterion,
                               c.max_points as maximum,
                               coalesce(e.final_points, e.board_points, e.head_points, e.self_points) as points, e.generated
                          from place p
                          join scoring_round r on r.bloc_id = p.bloc_id and r.year_id = p.year_id
                          join criteria_table t on t.id = r.table_id and t.state <> 'REPLACED'
                          join criterion c on c.table_id = t.id and c.kind is not null and c.part = 'BASE'
                           and c.max_points > 0
                          join score_sheet s on s.round_id = r.id
                          join unit u on u.id = s.unit_id
                          join score_entry e on e.sheet_id = s.id and e.criterion_id = c.id and e.applies
                         where coalesce(e.final_points, e.board_points, e.head_points, e.self_points) is not null
                         order by unit_name collate utf8mb4_uca1400_vietnamese_ai_ci, s.unit_id, c.position, c.code
                        """.formatted(SightSql.NAME.formatted("p.year")))
                .query(RecordRows.of(CriterionResult.class))
                .list();
    }
}
