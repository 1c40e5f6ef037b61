package vn.thidua.dashboard;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.shared.RecordRows;

/** Reads who was rewarded with what. One statement each; what was revoked counts nowhere. */
@Component
class AwardReader {

    /** The line of the units in blocs of the year: each with all whose history it carries. */
    private static final String LINES = SightSql.PLACES + """
            , member as (
              select p.bloc_id, p.bloc, p.province, p.position, m.unit_id
                from place p join membership m on m.bloc_year_id = p.bloc_year_id and {member}
               where p.year = :year),
            forebear (unit_id, forebear_id, until) as (
              select distinct unit_id, unit_id, cast(makedate(:year + 1, 1) as date) from member
              union
              select a.unit_id, f.unit_id, e.effective_on
                from forebear a
                join unit_event_part t on t.unit_id = a.forebear_id and t.side = 'TO'
                join unit_event e on e.id = t.event_id and e.kind in ('RENAME', 'MERGE', 'SPLIT')
                 and e.effective_on <= a.until
                join unit_event_part f on f.event_id = e.id and f.side = 'FROM' and f.unit_id <> a.forebear_id)
            """;

    private final SightSql sql;

    AwardReader(SightSql sql) {
        this.sql = sql;
    }

    /**
     * Rewards of the year and {@code yearsBefore} more, counted by all that the figures tell apart: first in the order of
     * the key ix_reward_figures, then by what the catalogue says.
     */
    List<AwardCount> counts(Reach reach, Sight sight, int yearsBefore) {
        return sql.ask(reach, sight, yearsBefore, """
                        select r.year, r.state, coalesce(a.family, '') as family, coalesce(a.level, '') as level,
                               coalesce(r.reward_type, '') as type, r.recipient_kind as kind,
                               coalesce(r.person_class, '') as person_class, r.small_collective as small,
                               sum(r.rewards) as rewards
                          from (select r.year, r.state, r.award_code, r.recipient_kind, r.person_class,
                                       r.small_collective, r.reward_type, count(*) as rewards
                                  from reward r
                                 where r.year between :from and :year and r.state in ('PROPOSED', 'DECIDED') and {rewarded}
                                   and (:asOf is null or r.decided_on is null or r.decided_on <= :asOf)
                                 group by r.province_id, r.year, r.state, r.award_code, r.recipient_kind,
                                          r.person_class, r.small_collective, r.reward_type) r
                          left join (select code, max(family) as family, max(level) as level from award group by code) a
                            on a.code = r.award_code
                         group by r.year, r.state, a.family, a.level, r.reward_type, r.recipient_kind, r.person_class,
                                  r.small_collective
                        """)
                .query(RecordRows.of(AwardCount.class))
                .list();
    }

    /** Decided rewards of the year and of the year before by the bloc they came through, the most first. */
    List<BlocAwards> byBloc(Reach reach, Sight sight) {
        return sql.ask(reach, sight, 1, """
                        select r.bloc_id,
                               coalesce((select x.name from bloc_year x join composition c on c.id = x.composition_id
                                           join emulation_year e on e.id = c.year_id
                                          where x.bloc_id = r.bloc_id and c.in_force = true and e.year <= :year
                                          order by e.year desc limit 1), '') as bloc,
                               p.name as province, sum(r.year = :year) as rewards, sum(r.year < :year) as last_year
                          from reward r
                          join province p on p.id = r.province_id
                         where r.year between :from and :year and r.state = 'DECIDED' and r.bloc_id is not null and {rewarded}
                           and (:asOf is null or r.decided_on is null or r.decided_on <= :asOf)
                         group by r.bloc_id
                         order by rewards desc, bloc collate utf8mb4_uca1400_vietnamese_ai_ci, r.bloc_id
                        """)
                .query(RecordRows.of(BlocAwards.class))
                .list();
    }

    /** Proposals of the year by award and state, those withdrawn left out; the award with the most first. */
    List<ProposalCount> proposals(Reach reach, Sight sight) {
        return sql.ask(reach, sight, 0, """
                        select r.award_code,
                               coalesce((select a.name_vi from award a where a.code = r.award_code
                                          order by a.valid_from desc limit 1), r.award_code) as award,
                               sum(r.state = 'PROPOSED') as proposed, sum(r.state = 'CHECKED') as checked,
                               sum(r.state = 'SUBMITTED') as submitted, sum(r.state = 'DECIDED') as decided,
                               sum(r.state = 'RETURNED') as returned
                          from proposal r
                         where r.year = :year and r.state <> 'WITHDRAWN' and {rewarded}
                         group by r.award_code
                         order by count(*) desc, r.award_code
                        """)
                .query(RecordRows.of(ProposalCount.class))
                .list();
    }

    /**
     * Units in blocs of the year with the year of the last reward decided for them as a collective, by their line; those
     * that wait longest first.
     */
    List<UnitAward> lastAwards(Reach reach, Sight sight) {
        return sql.ask(reach, sight, 0, LINES + """
                        , own_award as (
                          select r.unit_id, max(r.year) as year, count(*) as rewards
                            from reward r
                           where r.unit_id in (select forebear_id from forebear) and r.state = 'DECIDED'
                             and r.recipient_kind = 'COLLECTIVE' and r.small_collective = false and r.year <= :year
                             and (:asOf is null or r.decided_on is null or r.decided_on <= :asOf)
                           group by r.unit_id),
                        last_award as (
                          select f.unit_id, max(o.year) as year, sum(o.rewards) as rewards
                            from (select distinct unit_id, forebear_id from forebear) f
                            join own_award o on o.unit_id = f.forebear_id
                           group by f.unit_id)
                        select m.unit_id, %s as unit_name, m.bloc_id, m.bloc, m.province, l.year as last_year,
                               coalesce(l.rewards, 0) as rewards
                          from member m
                          join unit u on u.id = m.unit_id
                          left join last_award l on l.unit_id = m.unit_id
                         order by coalesce(l.year, 0), m.province, m.position, m.bloc_id,
                                  unit_name collate utf8mb4_uca1400_vietnamese_ai_ci
                        """.formatted(SightSql.NAME.formatted(":year")))
                .query(RecordRows.of(UnitAward.class))
                .list();
    }

    /**
     * Who was proposed for or given the flag of the province in which bloc and year, of the year and {@code yearsBefore}
     * more, and whether that unit headed the bloc then. Awards whose code begins with CTD are flags (catalogue of awards).
     */
    List<FlagTurn> flags(Reach reach, Sight sight, int yearsBefore) {
        return sql.ask(reach, sight, yearsBefore, SightSql.PLACES + """
                        select p.bloc_id, p.bloc, p.province, p.year, r.unit_id, r.unit_id as line_id, %s as unit_name,
                               coalesce(max(h.lead_slot = 1), false) as headed,
                               (select count(*) from membership m where m.bloc_year_id = p.bloc_year_id and m.left_on is null)
                                 as size
                          from place p
                          join reward r on r.bloc_id = p.bloc_id and r.year = p.year and r.unit_id is not null
                           and r.award_code like 'CTD\\_%%' and r.state in ('PROPOSED', 'DECIDED')
                           and r.recipient_kind = 'COLLECTIVE'
                           and (:asOf is null or r.decided_on is null or r.decided_on <= :asOf)
                          join unit u on u.id = r.unit_id
                          left join membership h on h.bloc_year_id = p.bloc_year_id and h.unit_id = r.unit_id
                         group by p.bloc_year_id, r.unit_id
                         order by p.province, p.bloc_id, p.year desc, unit_name collate utf8mb4_uca1400_vietnamese_ai_ci
                        """.formatted(SightSql.NAME.formatted("p.year")))
                .query(RecordRows.of(FlagTurn.class))
                .list();
    }
}
