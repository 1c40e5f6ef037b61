package vn.thidua.dashboard;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.CurrentUser;
import vn.thidua.identity.Roles;
import vn.thidua.shared.RecordRows;
import vn.thidua.unit.UnitQueries;

/**
 * Figures for leadership: one statement for each chart, and the rows behind it. Every statement is limited to the
 * provinces that the person may read, whatever the sight asks for.
 */
@Service
@Kept
@Transactional(readOnly = true)
@RolesAllowed({Roles.LEADERSHIP, Roles.BOARD})
public class DashboardQueries {

    /**
     * The compositions in use at the end of a year: of each province the newest one in force up to that year. A province
     * that was merged into another one counts until the other one has published a composition of its own.
     */
    private static final String IN_USE = """
            %1$s as (
              select c.id, e.province_id, p.name as province, e.year
                from emulation_year e
                join composition c on c.year_id = e.id and c.in_force = true
                join province p on p.id = e.province_id
               where (:everything or e.province_id in (:provinces))
                 and (:province is null or e.province_id = :province)
                 and case when :exact then e.year = :%2$s else
                       e.year = (select max(e2.year) from emulation_year e2
                                   join composition c2 on c2.year_id = e2.id and c2.in_force = true
                                  where e2.province_id = e.province_id and e2.year <= :%2$s)
                       and (p.merged_into_id is null or :%2$s <= year(p.merged_on)
                            or not exists (select 1 from emulation_year e3
                                             join composition c3 on c3.year_id = e3.id and c3.in_force = true
                                            where e3.province_id = p.merged_into_id
                                              and e3.year between year(p.merged_on) and :%2$s))
                     end)
            """;

    private static final String WITH = "with " + IN_USE.formatted("in_use", "year");

    /** Name that unit u bore at the end of the year of composition s. */
    private static final String NAME = SightSql.NAME.formatted("s.year");

    private final SightSql sql;
    private final UnitQueries units;
    private final CurrentUser currentUser;

    DashboardQueries(SightSql sql, UnitQueries units, CurrentUser currentUser) {
        this.sql = sql;
        this.units = units;
        this.currentUser = currentUser;
    }

    /** The numbers on the cards. */
    public Headline headline(Sight sight) {
        return ask(sight, """
                        , bloc_in_use as (
                          select x.id, s.year, exists (select 1 from membership h
                                                        where h.bloc_year_id = x.id and h.lead_slot = 1) as headed
                            from in_use s join bloc_year x on x.composition_id = s.id and {chosen}),
                        reward_of_year as (
                          select r.state from reward r
                           where r.year = :year and {rewarded})
                        select (select count(*) from bloc_in_use) as blocs,
                               (select count(*) from bloc_in_use where year = :year) as blocs_of_the_year,
                               (select count(distinct m.unit_id) from in_use s
                                  join membership m on m.composition_id = s.id and {member}
                                  join bloc_year x on x.id = m.bloc_year_id and {chosen}) as units,
                               (select count(*) from in_use) as provinces,
                               (select count(*) from bloc_in_use where not headed) as without_head,
                               (select count(*) from reward_of_year where state = 'PROPOSED') as proposed,
                               (select count(*) from reward_of_year where state = 'DECIDED') as decided
                        """).query(RecordRows.of(Headline.class)).single();
    }

    /** Blocs and units by family for every year up to the one of the sight, as they were published for that year. */
    public List<FamilyYear> families(Sight sight) {
        return statement(sight, """
                        select e.year, x.family, count(distinct x.id) as blocs, count(distinct m.unit_id) as units
                          from emulation_year e
                          join composition c on c.year_id = e.id and c.in_force = true
                          join bloc_year x on x.composition_id = c.id and {chosen}
                          left join membership m on m.bloc_year_id = x.id and {member}
                         where e.year <= :year
                           and (:everything or e.province_id in (:provinces))
                           and (:province is null or e.province_id = :province)
                         group by e.year, x.family
                         order by e.year, x.family
                        """).query(RecordRows.of(FamilyYear.class)).list();
    }

    /** How many blocs have how many units, the smallest size first. */
    public List<SizeCount> sizes(Sight sight) {
        return ask(sight, """
                        select size, count(*) as blocs
                          from (select x.id, count(m.id) as size
                                  from in_use s
                                  join bloc_year x on x.composition_id = s.id and {chosen}
                                  left join membership m on m.bloc_year_id = x.id and {member}
                                 group by x.id) sized
                         group by size
                         order by size
                        """).query(RecordRows.of(SizeCount.class)).list();
    }

    /** Different units in blocs by class, the largest class first. */
    public List<ClassCount> classes(Sight sight) {
        return ask(sight, """
                        select u.unit_class, count(distinct u.id) as units
                          from in_use s
                          join membership m on m.composition_id = s.id
                          join unit u on u.id = m.unit_id
                          join bloc_year x on x.id = m.bloc_year_id and {chosen}
                         where {member}
                         group by u.unit_class
                         order by units desc, u.unit_class
                        """).query(RecordRows.of(ClassCount.class)).list();
    }

    /** Rewards known up to the year by year and award. */
    public List<RewardYear> rewards(Sight sight) {
        return statement(sight, """
                        select r.year, r.award_code,
                               coalesce((select a.name_vi from award a where a.code = r.award_code
                                          order by a.valid_from desc limit 1), r.award_code) as award_name,
                               sum(if(r.state = 'PROPOSED', r.rewards, 0)) as proposed,
                               sum(if(r.state = 'DECIDED', r.rewards, 0)) as decided
                          from (select r.year, r.state, r.award_code, count(*) as rewards
                                  from reward r
                                 where r.year <= :year and {rewarded}
                                 group by r.province_id, r.year, r.state, r.award_code) r
                         group by r.year, r.award_code
                         order by r.year, r.award_code
                        """).query(RecordRows.of(RewardYear.class)).list();
    }

    /** The blocs of the compositions in use, with head, deputies and size. */
    public List<BlocLine> blocs(Sight sight) {
        return ask(sight, """
                        select x.bloc_id, x.name, x.family, s.province_id, s.province, s.year, x.source,
                               count(m.id) as size,
                               max(case when m.lead_slot = 1 then m.unit_id end) as head_id,
                               coalesce(max(case when m.lead_slot = 1 then %1$s end), '') as head,
                               coalesce(group_concat(case when m.lead_slot in (2, 3) then %1$s end
                                                     order by m.lead_slot separator '; '), '') as deputies
                          from in_use s
                          join bloc_year x on x.composition_id = s.id and {chosen}
                          left join membership m on m.bloc_year_id = x.id and {member}
                          left join unit u on u.id = m.unit_id
                         group by x.id, s.province_id, s.province, s.year
                         order by s.province, x.position, x.name collate utf8mb4_uca1400_vietnamese_ai_ci, x.id
                        """.formatted(NAME))
                .query(RecordRows.of(BlocLine.class))
                .list();
    }

    /** The units of the compositions in use, those waiting in the tray included. */
    public List<UnitLine> units(Sight sight) {
        return ask(sight, """
                        select m.unit_id, %s as unit_name, u.unit_class, s.province, s.year, x.bloc_id,
                               coalesce(x.name, '') as bloc, coalesce(x.family, '') as family,
                               coalesce(m.lead_slot, 0) as slot
                          from in_use s
                          join membership m on m.composition_id = s.id
                          join unit u on u.id = m.unit_id
                          left join bloc_year x on x.id = m.bloc_year_id
                         where {member} and {chosen}
                         order by s.province, x.position, x.id, coalesce(m.lead_slot, 9),
                                  unit_name collate utf8mb4_uca1400_vietnamese_ai_ci, m.id
                        """.formatted(NAME))
                .query(RecordRows.of(UnitLine.class))
                .list();
    }

    /**
     * What changed between the compositions in use at the end of two years. Provinces without a composition in the
     * earlier year, and those where nothing newer was published, have nothing to compare. Second places of a unit, where
     * they are allowed, are left out.
     */
    public List<ChangeLine> changes(Sight sight, int earlierYear) {
        var byUnit = changesByUnit(sight, earlierYear);
        var bloc = sight.blocId();
        return ChangesByLine.of(byUnit, units.kin(ChangesByLine.loners(byUnit))).stream()
                .filter(change -> bloc == null || change.concerns(bloc))
                .toList();
    }

    private List<ChangeLine> changesByUnit(Sight sight, int earlierYear) {
        return statement(
                        sight,
                        "with " + IN_USE.formatted("earlier", "earlierYear") + ", "
                                + IN_USE.formatted("later", "year")
                                + """
                        , pair as (
                          select e.id as earlier_id, l.id as later_id, l.province,
                                 e.year as earlier_year, l.year as later_year
                            from earlier e join later l on l.province_id = e.province_id and l.id <> e.id),
                        seat as (
                          select p.later_id, m.unit_id, m.level,
                                 max(if(m.composition_id = p.earlier_id, m.bloc_year_id, null)) as was_id,
                                 max(if(m.composition_id = p.later_id, m.bloc_year_id, null)) as is_id,
                                 coalesce(max(if(m.composition_id = p.earlier_id, m.lead_slot, null)), 0) as from_slot,
                                 coalesce(max(if(m.composition_id = p.later_id, m.lead_slot, null)), 0) as to_slot
                            from pair p
                            join membership m on m.composition_id in (p.earlier_id, p.later_id) and m.seat = 0
                             and m.bloc_year_id is not null
                           group by p.later_id, m.unit_id, m.level),
                        side_by_side as (
                          select p.*, s.unit_id, w.bloc_id as from_bloc_id, w.name as from_bloc, s.from_slot,
                                 n.bloc_id as to_bloc_id, n.name as to_bloc, s.to_slot,
                                 case when w.id is null
                                        then if(exists (select 1 from bloc_year g where g.composition_id = p.earlier_id
                                                           and g.bloc_id = n.bloc_id), 'ADDED', 'ADDED_WITH_BLOC')
                                      when n.id is null
                                        then if(exists (select 1 from bloc_year g where g.composition_id = p.later_id
                                                           and g.bloc_id = w.bloc_id), 'LEFT', 'LEFT_WITH_BLOC')
                                      when w.bloc_id <> n.bloc_id then 'MOVED'
                                      when least(s.from_slot, 2) <> least(s.to_slot, 2) then 'ROLE' end as kind
                            from seat s
                            join pair p on p.later_id = s.later_id
                            left join bloc_year w on w.id = s.was_id
                            left join bloc_year n on n.id = s.is_id)
                        select d.kind, d.unit_id, %s as unit_name, d.province, d.earlier_year as from_year,
                               d.from_bloc_id, coalesce(d.from_bloc, '') as from_bloc, d.from_slot,
                               d.later_year as to_year, d.to_bloc_id, coalesce(d.to_bloc, '') as to_bloc, d.to_slot
                          from side_by_side d
                          join unit u on u.id = d.unit_id
                         where d.kind is not null
                         order by d.province, unit_name collate utf8mb4_uca1400_vietnamese_ai_ci, d.unit_id
                        """.formatted(SightSql.NAME.formatted("d.later_year")))
                .param("earlierYear", earlierYear)
                .query(RecordRows.of(ChangeLine.class))
                .list();
    }

    /** Years from the one of the sight on that have drafts, but no composition in force yet. */
    public List<DraftLine> drafts(Sight sight) {
        return statement(sight, """
                        select e.province_id, p.name as province, e.year, count(*) as drafts
                          from emulation_year e
                          join province p on p.id = e.province_id
                          join composition c on c.year_id = e.id and c.state = 'DRAFT'
                         where e.year >= :year
                           and (:everything or e.province_id in (:provinces))
                           and (:province is null or e.province_id = :province)
                           and not exists (select 1 from composition f where f.year_id = e.id and f.in_force = true)
                         group by e.province_id, p.name, e.year
                         order by e.year, p.name
                        """).query(RecordRows.of(DraftLine.class)).list();
    }

    /** A statement over the compositions in use. */
    private StatementSpec ask(Sight sight, String select) {
        return statement(sight, WITH + select);
    }

    private StatementSpec statement(Sight sight, String statement) {
        return sql.ask(Reach.of(currentUser.require()), sight, 0, statement);
    }
}
