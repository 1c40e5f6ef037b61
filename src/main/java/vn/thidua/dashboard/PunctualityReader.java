package vn.thidua.dashboard;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.shared.RecordRows;

/** Reads how punctual reports are, and what is missing in the records. One statement each. */
@Component
class PunctualityReader {

    private final SightSql sql;

    PunctualityReader(SightSql sql) {
        this.sql = sql;
    }

    /** Reports of units due in the year by kind. */
    List<KindOutcome> byKind(Reach reach, Sight sight) {
        return sql.ask(reach, sight, 0, DueSql.TOLD + """
                        select t.kind, sum(t.standing = 'ON_TIME') as on_time, sum(t.standing = 'LATE') as late,
                               sum(t.standing = 'MISSING') as missing, max(t.due_on) as due_on, max(t.generated) as generated
                          from told t
                         where t.standing <> 'OPEN'
                         group by t.kind
                         order by due_on, t.kind
                        """)
                .query(RecordRows.of(KindOutcome.class))
                .list();
    }

    /** Reports of the year that are late or missing, the longest first. */
    List<LateReport> late(Reach reach, Sight sight) {
        return sql.ask(reach, sight, 0, DueSql.TOLD + """
                        select t.unit_id, %s as unit_name, p.bloc_id, p.bloc, p.province, p.year, t.kind, t.due_on, t.handed_on,
                               datediff(coalesce(t.handed_on, :today), t.due_on) as days, t.generated
                          from told t
                          join place p on p.bloc_year_id = t.bloc_year_id
                          join unit u on u.id = t.unit_id
                         where t.standing in ('LATE', 'MISSING')
                         order by t.handed_on is not null, days desc, unit_name collate utf8mb4_uca1400_vietnamese_ai_ci, t.kind
                        """.formatted(SightSql.NAME.formatted("p.year")))
                .query(RecordRows.of(LateReport.class))
                .list();
    }

    /**
     * What is missing or doubtful in the records of the year, thing by thing. Individuals without a class are looked for in
     * the index on rewards first ({@code unclassed}): they are few among many.
     */
    List<Gap> gaps(Reach reach, Sight sight) {
        return sql.ask(
                        reach,
                        sight,
                        0,
                        SightSql.PLACES
                                + """
                        , seat as (
                          select p.*, m.unit_id, %1$s as unit_name, u.valid_to, u.province_id as home
                            from place p
                            join membership m on m.bloc_year_id = p.bloc_year_id and {member}
                            join unit u on u.id = m.unit_id),
                        given as (
                          select r.*, coalesce(nullif(r.recipient_name, ''), u.name, '') as recipient
                            from reward r
                            left join unit u on u.id = r.unit_id
                           where r.year = :year and r.state in ('PROPOSED', 'DECIDED') and {rewarded}),
                        unclassed as (
                          select r.id
                            from reward r
                           where r.year = :year and r.state in ('PROPOSED', 'DECIDED')
                             and r.recipient_kind = 'INDIVIDUAL' and r.person_class is null and {rewarded})
                        select 'NO_HEAD' as kind, p.bloc_id, p.bloc, null as unit_id, '' as subject
                          from place p
                         where not exists (select 1 from membership h
                                            where h.bloc_year_id = p.bloc_year_id and h.lead_slot = 1)
                        union all
                        select 'NO_DECISION', p.bloc_id, p.bloc, null, ''
                          from place p
                          join bloc_year x on x.id = p.bloc_year_id
                          join composition c on c.id = x.composition_id
                         where c.decision_no = ''
                        union all
                        select 'ENDED', s.bloc_id, s.bloc, s.unit_id, s.unit_name from seat s where s.valid_to < :today
                        union all
                        select 'TWIN', s.bloc_id, s.bloc, s.unit_id, s.unit_name
                          from seat s
                         where exists (select 1 from unit o where o.province_id = s.home and o.name = s.unit_name
                                          and o.id <> s.unit_id and o.valid_to is null)
                        union all
                        select 'NOT_REGISTERED', s.bloc_id, s.bloc, s.unit_id, s.unit_name
                          from seat s
                          join pledge g on g.bloc_id = s.bloc_id and g.year_id = s.year_id
                         where not exists (select 1 from pledge_registration n
                                            where n.pledge_id = g.id and n.unit_id = s.unit_id)
                        union all
                        select 'NO_TARGET', p.bloc_id, p.bloc, i.unit_id, if(i.indicator = '', i.content, i.indicator)
                          from place p
                          join pledge g on g.bloc_id = p.bloc_id and g.year_id = p.year_id
                          join pledge_item i on i.pledge_id = g.id and i.removed_on is null
                         where i.direction <> 'PASS_FAIL' and i.target is null
                           and not exists (select 1 from pledge_target t where t.item_id = i.id and t.target is not null)
                        union all
                        select 'NO_EVIDENCE', p.bloc_id, p.bloc, h.unit_id, %2$s
                          from place p
                          join scoring_round r on r.bloc_id = p.bloc_id and r.year_id = p.year_id
                          join score_sheet h on h.round_id = r.id and h.state = 'FINAL'
                          join unit u on u.id = h.unit_id
                         where not exists (select 1 from score_entry e join score_evidence d on d.entry_id = e.id
                                            where e.sheet_id = h.id)
                        union all
                        select 'NO_CLASS', g.bloc_id, '', g.unit_id, g.recipient
                          from unclassed n
                          join given g on g.id = n.id
                        union all
                        select 'NO_NUMBER', g.bloc_id, '', g.unit_id, g.recipient from given g
                         where g.state = 'DECIDED' and g.decision_no = ''
                        union all
                        select 'NO_UNIT', g.bloc_id, '', null, g.recipient from given g where g.unit_id is null
                        """.formatted(SightSql.NAME.formatted("p.year"), SightSql.NAME.formatted("p.year")))
                .query(RecordRows.of(Gap.class))
                .list();
    }

    /** What waits for somebody to decide it, counted by kind and bloc. */
    List<Waiting> waiting(Reach reach, Sight sight) {
        return sql.ask(reach, sight, 0, SightSql.PLACES + """
                        select if(r.state = 'SUBMITTED', 'DECISION', 'SUBMISSION') as kind, null as bloc_id, '' as bloc,
                               count(*) as things
                          from proposal r
                         where r.year = :year and r.state in ('CHECKED', 'SUBMITTED') and {rewarded}
                         group by r.state
                        union all
                        select 'CHECK', null, '', count(*)
                          from proposal r
                         where r.year = :year and r.state = 'PROPOSED' and {rewarded}
                        having count(*) > 0
                        union all
                        select 'HOLD', null, '', count(distinct r.id)
                          from proposal r
                          join violation v on v.unit_id = r.unit_id and v.released_on is null
                           and (v.person_name = '' or v.person_name = r.recipient_name)
                         where r.year = :year and r.state in ('PROPOSED', 'CHECKED', 'SUBMITTED') and {rewarded}
                        having count(distinct r.id) > 0
                        union all
                        select 'APPEAL', p.bloc_id, p.bloc, count(*)
                          from place p
                          join ranking_version v on v.bloc_id = p.bloc_id and v.year_id = p.year_id
                          join ranking_appeal a on a.version_id = v.id and a.state = 'OPEN'
                         group by p.bloc_year_id
                        union all
                        select 'REVIEW', p.bloc_id, p.bloc, count(*)
                          from place p
                          join scoring_round r on r.bloc_id = p.bloc_id and r.year_id = p.year_id
                          join score_sheet h on h.round_id = r.id and h.state = 'HEAD_REVIEWED'
                         group by p.bloc_year_id
                        order by things desc
                        """)
                .query(RecordRows.of(Waiting.class))
                .list();
    }
}
