package vn.thidua.dashboard;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.CurrentUser;
import vn.thidua.identity.Roles;

/**
 * Figures on the work of blocs: results, pledges, reports. One statement each, for the year of the sight and the year
 * before, of blocs whose composition was published for that very year; limited to the provinces that the person may read,
 * whatever the sight asks for.
 */
@Service
@Transactional(readOnly = true)
@RolesAllowed({Roles.LEADERSHIP, Roles.BOARD})
public class WorkQueries {

    private static final String PLACES = """
            with span as (
              select e.*, p.name as province
                from emulation_year e
                join province p on p.id = e.province_id
               where e.year between :year - 1 and :year
                 and (:everything or e.province_id in (:provinces))
                 and (:province is null or e.province_id = :province)),
            place as (
              select x.id as bloc_year_id, x.bloc_id, x.name as bloc, x.position, e.id as year_id, e.year, e.province
                from span e
                join composition c on c.year_id = e.id and c.in_force = true
                join bloc_year x on x.composition_id = c.id)
            """;

    /**
     * What is due from whom, as the reports themselves read their rules: a rule of the province before the default, the
     * newer before the older one, a day that the year names before the rule, a unit never after its bloc.
     */
    private static final String DUE = PLACES + """
            , known as (
              select e.id as year_id, r.kind, r.from_party,
                     row_number() over (partition by e.id, r.kind, r.from_party
                                        order by r.province_id is null, r.valid_from desc, r.id desc) as place,
                     coalesce(case concat(r.kind, '/', r.from_party)
                                when 'REGISTRATION/UNIT' then e.registration_due_on
                                when 'PLEDGE/HEAD' then e.pledge_due_on
                                when 'MIDYEAR/HEAD' then e.midyear_due_on
                                when 'YEAREND/HEAD' then e.yearend_due_on end,
                              str_to_date(concat_ws('-', e.year + r.next_year, r.due_month, r.due_day), '%Y-%c-%e'))
                       as due_on
                from span e
                join report_rule r on (r.province_id is null or r.province_id = e.province_id)
                 and r.valid_from <= makedate(e.year, 1) and (r.valid_to is null or r.valid_to >= makedate(e.year, 1))),
            due as (
              select u.year_id, u.kind, u.from_party, least(u.due_on, coalesce(h.due_on, u.due_on)) as due_on
                from known u
                left join known h on h.year_id = u.year_id and h.kind = u.kind and h.from_party = 'HEAD' and h.place = 1
               where u.place = 1)
            """;

    private static final String IN_ORDER =
            " order by p.year desc, p.province, p.position, p.bloc collate utf8mb4_uca1400_vietnamese_ai_ci, p.bloc_id";

    private final JdbcClient sql;
    private final CurrentUser currentUser;
    private final Clock clock;

    WorkQueries(JdbcClient sql, CurrentUser currentUser, Clock clock) {
        this.sql = sql;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** All figures of both years. */
    public Work work(Sight sight) {
        return new Work(sight.year(), results(sight), pledges(sight), reports(sight), openScorings(sight));
    }

    /** Lowest, middle and highest result of every bloc with a published ranking; the newest version counts. */
    public List<BlocResult> results(Sight sight) {
        return ask(sight, PLACES + """
                        , line as (
                          select v.bloc_id, v.year_id, v.generated, l.percent,
                                 median(l.percent) over (partition by v.id) as middle
                            from place p
                            join ranking_version v on v.bloc_id = p.bloc_id and v.year_id = p.year_id
                             and v.number = (select max(n.number) from ranking_version n
                                              where n.bloc_id = v.bloc_id and n.year_id = v.year_id)
                            join ranking_line l on l.version_id = v.id and l.percent is not null)
                        select p.bloc_id, p.bloc, p.province, p.year, count(*) as units, min(l.percent) as lowest,
                               max(l.middle) as median, max(l.percent) as highest, max(l.generated) as generated
                          from place p
                          join line l on l.bloc_id = p.bloc_id and l.year_id = p.year_id
                         group by p.bloc_year_id
                        """ + IN_ORDER).query(BlocResult.class).list();
    }

    /**
     * Targets by what became of them, of every bloc; zeros where there is no pledge. The rules are those of
     * {@code vn.thidua.pledge.rule.Completion}: exact numbers are compared, passed is any number but 0. A bloc without any
     * pledge is overdue in this year and later ones only.
     */
    public List<PledgeOutcome> pledges(Sight sight) {
        return ask(sight, DUE + """
                        , target as (
                          select p.bloc_year_id, i.direction, coalesce(t.target, i.target) as target,
                                 (select a.reached from pledge_actual a
                                   where a.item_id = i.id and a.unit_id = m.unit_id and a.reached is not null
                                   order by a.month desc limit 1) as reached,
                                 i.generated or exists (select 1 from pledge_actual g where g.item_id = i.id
                                                           and g.unit_id = m.unit_id and g.generated) as generated
                            from place p
                            join pledge g on g.bloc_id = p.bloc_id and g.year_id = p.year_id
                            join membership m on m.bloc_year_id = p.bloc_year_id and m.left_on is null
                            join pledge_item i on i.pledge_id = g.id and i.removed_on is null
                             and (i.unit_id is null or i.unit_id = m.unit_id)
                            left join pledge_target t on t.item_id = i.id and t.unit_id = m.unit_id
                           where coalesce(t.assigned, true)),
                        judged as (
                          select bloc_year_id, generated,
                                 case when reached is null then 9
                                      when direction = 'PASS_FAIL' then if(reached <> 0, 0, -1)
                                      when direction = 'UP' then sign(reached - target)
                                      else sign(target - reached) end as verdict
                            from target)
                        select p.bloc_id, p.bloc, p.province, p.year, d.due_on,
                               coalesce(g.state = 'SIGNED', false) as signed,
                               coalesce(d.due_on < :today, false) and coalesce(g.state <> 'SIGNED', p.year >= year(:today))
                                 as overdue,
                               coalesce(sum(j.verdict = 1), 0) as exceeded, coalesce(sum(j.verdict = 0), 0) as met,
                               coalesce(sum(j.verdict = -1), 0) as not_met,
                               coalesce(sum(j.verdict = 9), 0) as open,
                               coalesce(max(j.generated), false) or coalesce(g.generated, false) as generated
                          from place p
                          left join pledge g on g.bloc_id = p.bloc_id and g.year_id = p.year_id
                          left join due d on d.year_id = p.year_id and d.kind = 'PLEDGE' and d.from_party = 'HEAD'
                          left join judged j on j.bloc_year_id = p.bloc_year_id
                         group by p.bloc_year_id
                        """ + IN_ORDER).query(PledgeOutcome.class).list();
    }

    /**
     * Reports of units on time, late and missing, of every bloc; the day of handing in first counts. A registration
     * is handed in with the pledge, a self-score with its sheet, as the reports themselves take it. A bloc of a year that
     * is over owes nothing where it never worked with the program that year: it is known from old papers alone.
     */
    public List<ReportOutcome> reports(Sight sight) {
        return ask(sight, DUE + """
                        , sheet as (
                          select r.bloc_id, r.year_id, h.unit_id, min(h.submitted_at) as submitted_at
                            from place p
                            join scoring_round r on r.bloc_id = p.bloc_id and r.year_id = p.year_id
                            join criteria_table t on t.id = r.table_id and t.state <> 'REPLACED'
                            join score_sheet h on h.round_id = r.id and h.submitted_at is not null
                           group by r.bloc_id, r.year_id, h.unit_id),
                        paper as (
                          select p.bloc_year_id, m.unit_id, coalesce(s.is_generated, n.generated, false) as generated, d.due_on,
                                 date(date_add(case d.kind when 'REGISTRATION' then n.registered_at
                                                           when 'SELF_SCORE' then h.submitted_at
                                                           else s.first_submitted_at end,
                                               interval :offset second)) as handed_on
                            from place p
                            join membership m on m.bloc_year_id = p.bloc_year_id and m.left_on is null
                            join due d on d.year_id = p.year_id and d.from_party = 'UNIT'
                            left join report_submission s on s.bloc_id = p.bloc_id and s.year = p.year
                             and s.kind = d.kind and s.unit_id = m.unit_id
                            left join pledge q on q.bloc_id = p.bloc_id and q.year_id = p.year_id
                            left join pledge_registration n on n.pledge_id = q.id and n.unit_id = m.unit_id
                            left join sheet h on h.bloc_id = p.bloc_id and h.year_id = p.year_id and h.unit_id = m.unit_id
                           where p.year >= year(:today)
                              or exists (select 1 from pledge g where g.bloc_id = p.bloc_id and g.year_id = p.year_id)
                              or exists (select 1 from report_submission o where o.bloc_id = p.bloc_id and o.year = p.year)),
                        told as (
                          select bloc_year_id, unit_id, generated,
                                 case when handed_on <= due_on then 'ON_TIME' when handed_on > due_on then 'LATE'
                                      when due_on < :today then 'MISSING' else 'OPEN' end as standing
                            from paper)
                        select p.bloc_id, p.bloc, p.province, p.year,
                               coalesce(sum(t.standing = 'ON_TIME'), 0) as on_time,
                               coalesce(sum(t.standing = 'LATE'), 0) as late,
                               coalesce(sum(t.standing = 'MISSING'), 0) as missing,
                               count(distinct case when t.standing in ('LATE', 'MISSING') then t.unit_id end) as units_behind,
                               coalesce(max(t.generated), false) as generated
                          from place p
                          left join told t on t.bloc_year_id = p.bloc_year_id
                         group by p.bloc_year_id
                        """ + IN_ORDER).query(ReportOutcome.class).list();
    }

    /** Blocs whose scoring is not finished although the last day of explanations is past. */
    public List<OpenScoring> openScorings(Sight sight) {
        return ask(sight, PLACES + """
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
                        """ + IN_ORDER).query(OpenScoring.class).list();
    }

    private JdbcClient.StatementSpec ask(Sight sight, String statement) {
        var person = currentUser.require();
        var provinces = person.readableProvinces();
        var now = clock.instant();
        return sql.sql(statement)
                .param("everything", person.readsAllProvinces())
                .param("provinces", provinces.isEmpty() ? Set.of(-1L) : provinces)
                .param("province", sight.provinceId())
                .param("year", sight.year())
                .param("today", LocalDate.ofInstant(now, clock.getZone()))
                .param("offset", clock.getZone().getRules().getOffset(now).getTotalSeconds());
    }
}
