package vn.thidua.dashboard;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.shared.RecordRows;

/**
 * Reads figures on the work of blocs, one statement each, for the year of the sight and the year before, of blocs whose
 * composition was published for that very year.
 */
@Component
class WorkReader {

    private final SightSql sql;

    WorkReader(SightSql sql) {
        this.sql = sql;
    }

    /** All figures of both years. */
    Work work(Reach reach, Sight sight) {
        return new Work(
                sight.year(),
                results(reach, sight, 1),
                pledges(reach, sight),
                reports(reach, sight),
                openScorings(reach, sight));
    }

    /** Lowest, middle and highest result of every bloc with a published ranking; the newest version counts. */
    List<BlocResult> results(Reach reach, Sight sight, int yearsBefore) {
        return sql.ask(reach, sight, yearsBefore, SightSql.PLACES + """
                        , line as (
                          select v.bloc_id, v.year_id, v.generated, l.percent,
                                 median(l.percent) over (partition by v.id) as middle
                            from place p
                            join ranking_version v on v.bloc_id = p.bloc_id and v.year_id = p.year_id
                             and v.number = (select max(n.number) from ranking_version n
                                              where n.bloc_id = v.bloc_id and n.year_id = v.year_id
                                                and (:until is null or n.published_at < :until))
                            join ranking_line l on l.version_id = v.id and l.percent is not null)
                        select p.bloc_id, p.bloc, p.province, p.year, count(*) as units, min(l.percent) as lowest,
                               max(l.middle) as median, max(l.percent) as highest, max(l.generated) as generated
                          from place p
                          join line l on l.bloc_id = p.bloc_id and l.year_id = p.year_id
                         group by p.bloc_year_id
                        """ + SightSql.IN_ORDER)
                .query(RecordRows.of(BlocResult.class))
                .list();
    }

    /**
     * Targets by what became of them, of every bloc; zeros where there is no pledge. A bloc without any pledge, or with
     * nothing but a draft, is overdue in this year and later ones only.
     */
    List<PledgeOutcome> pledges(Reach reach, Sight sight) {
        return sql.ask(
                        reach,
                        sight,
                        1,
                        DueSql.DUE + TargetSql.JUDGED_OF_PLACES + """
                        select p.bloc_id, p.bloc, p.province, p.year, d.due_on,
                               coalesce(g.state = 'SIGNED', false) as signed,
                               coalesce(d.due_on < :today, false) and coalesce(g.state <> 'SIGNED', true)
                                 and (p.year >= year(:today) or coalesce(%s, false)) as overdue,
                               coalesce(sum(j.verdict = 1), 0) as exceeded, coalesce(sum(j.verdict = 0), 0) as met,
                               coalesce(sum(j.verdict = -1), 0) as not_met,
                               coalesce(sum(j.verdict = 9), 0) as open,
                               coalesce(max(j.generated), false) or coalesce(g.generated, false) as generated
                          from place p
                          left join pledge g on g.bloc_id = p.bloc_id and g.year_id = p.year_id
                          left join due d on d.year_id = p.year_id and d.kind = 'PLEDGE' and d.from_party = 'HEAD'
                          left join judged j on j.bloc_year_id = p.bloc_year_id
                         group by p.bloc_year_id
                        """.formatted(DueSql.WORKED) + SightSql.IN_ORDER)
                .query(RecordRows.of(PledgeOutcome.class))
                .list();
    }

    /**
     * Reports of units on time, late and missing, of every bloc.
     */
    List<ReportOutcome> reports(Reach reach, Sight sight) {
        return sql.ask(reach, sight, 1, DueSql.TOLD + """
                        select p.bloc_id, p.bloc, p.province, p.year,
                               coalesce(sum(t.standing = 'ON_TIME'), 0) as on_time,
                               coalesce(sum(t.standing = 'LATE'), 0) as late,
                               coalesce(sum(t.standing = 'MISSING'), 0) as missing,
                               count(distinct case when t.standing in ('LATE', 'MISSING') then t.unit_id end) as units_behind,
                               coalesce(max(t.generated), false) as generated
                          from place p
                          left join told t on t.bloc_year_id = p.bloc_year_id
                         group by p.bloc_year_id
                        """ + SightSql.IN_ORDER)
                .query(RecordRows.of(ReportOutcome.class))
                .list();
    }

    /** Blocs whose scoring is not finished although the last day of explanations is past. */
    List<OpenScoring> openScorings(Reach reach, Sight sight) {
        return sql.ask(reach, sight, 1, SightSql.PLACES + """
                        select p.bloc_id, p.bloc, p.province, p.year, max(r.explain_due) as due_on,
                               sum(s.state <> 'FINAL') as open, count(*) as sheets,
                               exists (select 1 from score_entry e join score_sheet f on f.id = e.sheet_id
                                         join scoring_round o on o.id = f.round_id
                                        where o.bloc_id = p.bloc_id and o.year_id = p.year_id and e.generated) as generated
                          from place p
                          join scoring_round r on r.bloc_id = p.bloc_id and r.year_id = p.year_id
                          join score_sheet s on s.round_id = r.id
                         group by p.bloc_year_id
                        having open > 0 and due_on < :today
                        """ + SightSql.IN_ORDER)
                .query(RecordRows.of(OpenScoring.class))
                .list();
    }
}
