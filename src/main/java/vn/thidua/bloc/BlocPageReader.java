package vn.thidua.bloc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import vn.thidua.unit.UnitClass;
import vn.thidua.unit.UnitQueries;

/** Reads all about one bloc; whoever asks is told by {@link ReadingScope.Rights}. */
@Component
class BlocPageReader {

    private final JdbcClient jdbc;
    private final UnitQueries units;

    BlocPageReader(JdbcClient jdbc, UnitQueries units) {
        this.jdbc = jdbc;
        this.units = units;
    }

    Optional<BlocOutline> outline(long blocId, ReadingScope.Rights rights) {
        return jdbc.sql("""
                        select l.id, l.province_id, p.name as province, l.code,
                               (select x.name from bloc_year x
                                  join composition c on c.id = x.composition_id
                                  join emulation_year y on y.id = c.year_id
                                 where x.bloc_id = l.id
                                 order by coalesce(c.in_force, false) desc, y.year desc, x.id desc limit 1) as name
                          from bloc l join province p on p.id = l.province_id
                         where l.id = ?
                        """)
                .param(blocId)
                .query((row, n) -> outline(row, years(blocId, rights), rights))
                .optional();
    }

    private static BlocOutline outline(ResultSet row, List<Integer> years, ReadingScope.Rights rights)
            throws SQLException {
        var province = row.getLong("province_id");
        if (years.isEmpty() && !rights.coverProvince(province)) {
            throw new AccessDeniedException("No right to see bloc " + row.getLong("id"));
        }
        var name = row.getString("name");
        return new BlocOutline(
                row.getLong("id"),
                province,
                row.getString("province"),
                row.getString("code"),
                name == null ? row.getString("code") : name,
                years);
    }

    /** Years in force that may be read, newest first. */
    private List<Integer> years(long blocId, ReadingScope.Rights rights) {
        return jdbc.sql("""
                        select s.year from bloc_year x
                          join composition c on c.id = x.composition_id and c.in_force
                          join emulation_year s on s.id = c.year_id
                         where x.bloc_id = :bloc
                           and (:everything or s.province_id in (:provinces)
                                or exists (select 1 from membership o
                                            where o.bloc_year_id = x.id and o.unit_id in (:units)))
                         order by s.year desc
                        """)
                .params(rights.params())
                .param("bloc", blocId)
                .query(Integer.class)
                .list();
    }

    Optional<BlocPage> page(long blocId, @Nullable Integer year, ReadingScope.Rights rights) {
        var outline = outline(blocId, rights);
        if (outline.isEmpty()) {
            return Optional.empty();
        }
        var years = outline.get().years();
        var wanted = year != null || years.isEmpty() ? year : years.getFirst();
        if (wanted == null) {
            return Optional.empty();
        }
        var found = found(blocId, wanted);
        if (found.isPresent() && !years.contains(wanted)) {
            throw new AccessDeniedException("No right to see bloc " + blocId + " in " + wanted);
        }
        return found.map(bloc -> page(bloc, years));
    }

    private record Found(long blocYearId, BlocPage.Facts facts) {}

    private Optional<Found> found(long blocId, int year) {
        return jdbc.sql("""
                        select x.id, x.bloc_id, c.id as composition_id, y.province_id, p.name as province, y.year, l.code,
                               x.name, x.kind, x.family, x.level, y.theme, c.decision_no, c.decision_on, x.source
                          from bloc_year x
                          join bloc l on l.id = x.bloc_id
                          join composition c on c.id = x.composition_id and c.in_force
                          join emulation_year y on y.id = c.year_id
                          join province p on p.id = y.province_id
                         where x.bloc_id = ? and y.year = ?
                        """)
                .params(blocId, year)
                .query((row, n) -> new Found(
                        row.getLong("id"),
                        new BlocPage.Facts(
                                row.getLong("bloc_id"),
                                row.getLong("composition_id"),
                                row.getLong("province_id"),
                                row.getString("province"),
                                row.getInt("year"),
                                row.getString("code"),
                                row.getString("name"),
                                BlocKind.valueOf(row.getString("kind")),
                                BlocFamily.valueOf(row.getString("family")),
                                BlocLevel.valueOf(row.getString("level")),
                                row.getString("theme"),
                                row.getString("decision_no"),
                                date(row, "decision_on"),
                                row.getString("source"))))
                .optional();
    }

    private BlocPage page(Found bloc, List<Integer> years) {
        var facts = bloc.facts();
        var before = compositionBefore(facts);
        return new BlocPage(
                facts,
                years,
                groups(bloc.blocYearId()),
                members(bloc),
                heads(facts.blocId()),
                amendments(facts.compositionId()),
                before.map(Earlier::year).orElse(null),
                before.map(earlier -> changes(facts, earlier)).orElseGet(List::of));
    }

    private List<String> groups(long blocYearId) {
        return jdbc.sql("select name from bloc_group where bloc_year_id = ? order by position, id")
                .param(blocYearId)
                .query(String.class)
                .list();
    }

    private List<BlocPage.Member> members(Found bloc) {
        return jdbc.sql("""
                        select m.unit_id, %s as then_name, %s as then_short, u.unit_class, coalesce(g.name, '') as group_name,
                               m.lead_slot, m.acting_person, m.joined_on, m.left_on
                          from membership m
                          join (select :year as year) s
                          join unit u on u.id = m.unit_id
                          left join bloc_group g on g.id = m.group_id
                         where m.bloc_year_id = :bloc
                         order by m.left_on is not null, g.id is null, g.position, g.id, coalesce(m.lead_slot, 9),
                                  then_name collate utf8mb4_uca1400_vietnamese_ai_ci, m.id
                        """.formatted(BlocQueries.NAME_THEN, BlocQueries.SHORT_NAME_THEN))
                .param("bloc", bloc.blocYearId())
                .param("year", bloc.facts().year())
                .query((row, n) -> new BlocPage.Member(
                        row.getLong("unit_id"),
                        row.getString("then_name"),
                        row.getString("then_short"),
                        UnitClass.valueOf(row.getString("unit_class")),
                        row.getString("group_name"),
                        role(row),
                        row.getString("acting_person"),
                        date(row, "joined_on"),
                        date(row, "left_on")))
                .list();
    }

    private List<BlocPage.YearOfHeads> heads(long blocId) {
        var heads = new ArrayList<BlocPage.YearOfHeads>();
        jdbc.sql("""
                        select s.year, x.name as bloc_name, c.decision_no, c.decision_on, m.unit_id, %s as name,
                               m.lead_slot, m.acting_person
                          from bloc_year x
                          join composition c on c.id = x.composition_id and c.in_force
                          join emulation_year s on s.id = c.year_id
                          left join membership m on m.bloc_year_id = x.id and m.lead_slot is not null
                          left join unit u on u.id = m.unit_id
                         where x.bloc_id = ?
                         order by s.year desc, m.lead_slot
                        """.formatted(BlocQueries.NAME_THEN)).param(blocId).query(row -> {
            if (heads.isEmpty() || heads.getLast().year() != row.getInt("year")) {
                heads.add(new BlocPage.YearOfHeads(
                        row.getInt("year"),
                        row.getString("bloc_name"),
                        row.getString("decision_no"),
                        date(row, "decision_on"),
                        new ArrayList<>()));
            }
            if (row.getString("name") != null) {
                heads.getLast()
                        .leads()
                        .add(new BlocPage.Lead(
                                row.getLong("unit_id"),
                                row.getString("name"),
                                role(row),
                                row.getString("acting_person")));
            }
        });
        return heads;
    }

    private List<BlocPage.Amendment> amendments(long compositionId) {
        return jdbc.sql("""
                        select decision_no, decision_on, effective_on, reason from composition_amendment
                         where composition_id = ? order by effective_on, id
                        """)
                .param(compositionId)
                .query(BlocPage.Amendment.class)
                .list();
    }

    private record Earlier(long compositionId, int year) {}

    /** The composition in force of the province before that year; the newest one where years are missing between. */
    private Optional<Earlier> compositionBefore(BlocPage.Facts facts) {
        return jdbc.sql("""
                        select c.id as composition_id, y.year from emulation_year y
                          join composition c on c.year_id = y.id and c.in_force
                         where y.province_id = ? and y.year < ?
                         order by y.year desc limit 1
                        """)
                .params(facts.provinceId(), facts.year())
                .query(Earlier.class)
                .optional();
    }

    /**
     * Differences of all units that stood in the bloc in one of the two compositions, and of those they came from or
     * became.
     */
    private List<CompositionComparison.Difference> changes(BlocPage.Facts now, Earlier before) {
        var members = jdbc.sql("""
                        select distinct m.unit_id from membership m
                          join bloc_year x on x.id = m.bloc_year_id and x.bloc_id = :bloc
                         where m.composition_id in (:both) and m.left_on is null
                        """)
                .param("bloc", now.blocId())
                .param("both", List.of(before.compositionId(), now.compositionId()))
                .query(Long.class)
                .list();
        if (members.isEmpty()) {
            return List.of();
        }
        var kin = units.kin(members);
        var concerned = new HashSet<>(members);
        kin.values().forEach(concerned::addAll);
        return CompositionComparison.between(
                        standings(now, before.compositionId(), concerned),
                        standings(now, now.compositionId(), concerned),
                        kin)
                .stream()
                .filter(change -> change.concerns(now.blocId()))
                .toList();
    }

    private List<CompositionComparison.Standing> standings(
            BlocPage.Facts bloc, long compositionId, Set<Long> concerned) {
        return jdbc.sql("""
                        select u.id, %s as then_name, x.bloc_id, x.name as bloc_name, coalesce(g.name, '') as group_name,
                               m.lead_slot
                          from membership m
                          join composition c on c.id = m.composition_id
                          join emulation_year s on s.id = c.year_id
                          join unit u on u.id = m.unit_id
                          join bloc_year x on x.id = m.bloc_year_id
                          left join bloc_group g on g.id = m.group_id
                         where m.composition_id = :composition and m.left_on is null and m.level = :level
                           and m.unit_id in (:concerned)
                         order by x.bloc_id = :bloc desc, then_name collate utf8mb4_uca1400_vietnamese_ai_ci, u.id
                        """.formatted(BlocQueries.NAME_THEN))
                .param("composition", compositionId)
                .param("level", bloc.level().name())
                .param("bloc", bloc.blocId())
                .param("concerned", concerned)
                .query((row, n) -> new CompositionComparison.Standing(
                        row.getLong("id"),
                        row.getString("then_name"),
                        row.getLong("bloc_id"),
                        row.getString("bloc_name"),
                        row.getString("group_name"),
                        role(row)))
                .list();
    }

    private static MemberRole role(ResultSet row) throws SQLException {
        return MemberRole.ofSlot(row.getObject("lead_slot", Integer.class));
    }

    private static @Nullable LocalDate date(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
