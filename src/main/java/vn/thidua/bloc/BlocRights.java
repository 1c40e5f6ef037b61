package vn.thidua.bloc;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.CurrentUser;
import vn.thidua.identity.Person;
import vn.thidua.shared.RuleViolation;

/**
 * Who may do what with a bloc of a year. Every module that works with blocs (pledges, reports, scores, conferences) asks
 * here first, and gets the bloc with its members in return. Each method refuses with {@link AccessDeniedException}, and
 * breaks {@code bloc.notInForce} where the bloc stands in no composition in force that year; a year that is closed is read
 * only, so the writing ones break {@code bloc.year.closed}.
 */
@Component
@Transactional(readOnly = true)
public class BlocRights {

    private static final String BLOC = """
            select x.id, y.id, y.province_id, p.name, x.name, y.state, coalesce(g.id, 0), g.name
              from bloc_year x
              join composition c on c.id = x.composition_id and c.in_force
              join emulation_year y on y.id = c.year_id
              join province p on p.id = y.province_id
              left join bloc_group g on g.bloc_year_id = x.id
             where x.bloc_id = ? and y.year = ?
             order by g.position, g.id
            """;

    private static final String MEMBERS = """
            select m.unit_id, %s as then_name, %s as then_short, g.id, coalesce(g.name, ''), m.lead_slot, m.acting_person
              from membership m
              join (select ? as year) s
              join unit u on u.id = m.unit_id
              left join bloc_group g on g.id = m.group_id
             where m.bloc_year_id = ? and m.left_on is null
             order by coalesce(m.lead_slot, 9),
                      then_name collate utf8mb4_uca1400_vietnamese_ai_ci, m.id
            """.formatted(BlocQueries.NAME_THEN, BlocQueries.SHORT_NAME_THEN);

    private final JdbcClient jdbc;
    private final ReadingScope scope;
    private final CurrentUser currentUser;

    BlocRights(JdbcClient jdbc, ReadingScope scope, CurrentUser currentUser) {
        this.jdbc = jdbc;
        this.scope = scope;
        this.currentUser = currentUser;
    }

    /** For whoever may read the bloc: board and leadership of the province, officers of its members. */
    public BlocOfYear read(long blocId, int year) {
        var bloc = find(blocId, year);
        if (!mayRead(bloc)) {
            throw refused("read", bloc);
        }
        return bloc;
    }

    /** For whoever runs the bloc that year: officers of the head or a deputy, and the board of the province. */
    public BlocOfYear run(long blocId, int year) {
        var bloc = open(find(blocId, year));
        if (!runs(currentUser.require(), bloc)) {
            throw refused("run", bloc);
        }
        return bloc;
    }

    /** For officers of the emulation board of the province. */
    public BlocOfYear board(long blocId, int year) {
        var bloc = open(find(blocId, year));
        currentUser.requireBoardOf(bloc.provinceId());
        return bloc;
    }

    /** For officers of that member of the bloc, and of no other. Breaks {@code bloc.notMember}. */
    public BlocOfYear unit(long blocId, int year, long unitId) {
        var bloc = open(find(blocId, year));
        if (!currentUser.require().isOfficerOf(unitId)) {
            throw refused("act for unit " + unitId + " in", bloc);
        }
        if (bloc.member(unitId).isEmpty()) {
            throw new RuleViolation("bloc.notMember", bloc.name(), String.valueOf(year));
        }
        return bloc;
    }

    /** Whether the person who asks runs the bloc: what screens ask before they show a button. */
    public boolean mayRun(BlocOfYear bloc) {
        return !bloc.isClosed() && runs(currentUser.require(), bloc);
    }

    /** Whether the person who asks is an officer of the board for the bloc's province. */
    public boolean mayBoard(BlocOfYear bloc) {
        return !bloc.isClosed() && currentUser.require().isBoardOf(bloc.provinceId());
    }

    /** The member of the bloc the person who asks is an officer of; the first one in the order of the bloc. */
    public Optional<BlocMember> mine(BlocOfYear bloc) {
        var person = currentUser.require();
        return bloc.members().stream()
                .filter(member -> person.isOfficerOf(member.unitId()))
                .findFirst();
    }

    /** A bloc in a year. */
    public record Stood(long blocId, int year) {}

    /** The blocs of a province the person who asks may read, in every year they stood in force; for lists. One statement. */
    public Set<Stood> readableIn(long provinceId) {
        return Set.copyOf(jdbc.sql("""
                        select x.bloc_id, y.year from emulation_year y
                          join composition c on c.year_id = y.id and c.in_force
                          join bloc_year x on x.composition_id = c.id
                         where y.province_id = :province
                           and (:everything or y.province_id in (:provinces)
                                or exists (select 1 from membership m where m.bloc_year_id = x.id
                                              and m.left_on is null and m.unit_id in (:units)))
                        """)
                .params(scope.rights().params())
                .param("province", provinceId)
                .query(Stood.class)
                .list());
    }

    private boolean mayRead(BlocOfYear bloc) {
        var rights = scope.rights();
        return rights.coverProvince(bloc.provinceId())
                || bloc.members().stream().anyMatch(member -> rights.units().contains(member.unitId()));
    }

    private static boolean runs(Person person, BlocOfYear bloc) {
        return person.isBoardOf(bloc.provinceId())
                || bloc.members().stream().anyMatch(member -> member.leads() && person.isOfficerOf(member.unitId()));
    }

    private static BlocOfYear open(BlocOfYear bloc) {
        if (bloc.isClosed()) {
            throw new RuleViolation("bloc.year.closed", String.valueOf(bloc.year()));
        }
        return bloc;
    }

    private static AccessDeniedException refused(String what, BlocOfYear bloc) {
        return new AccessDeniedException("No right to " + what + " bloc " + bloc.blocId() + " of " + bloc.year());
    }

    private BlocOfYear find(long blocId, int year) {
        var found = jdbc.sql(BLOC)
                .params(blocId, year)
                .query((row, n) -> new Found(
                        row.getLong(1),
                        row.getLong(2),
                        row.getLong(3),
                        row.getString(4),
                        row.getString(5),
                        YearState.valueOf(row.getString(6)),
                        row.getLong(7) == 0 ? null : new BlocOfYear.Group(row.getLong(7), row.getString(8))))
                .list();
        if (found.isEmpty()) {
            throw new RuleViolation("bloc.notInForce", String.valueOf(year));
        }
        var bloc = found.getFirst();
        return new BlocOfYear(
                blocId,
                bloc.yearId,
                year,
                bloc.provinceId,
                bloc.province,
                bloc.name,
                bloc.state,
                found.stream().flatMap(one -> Stream.ofNullable(one.group)).toList(),
                members(bloc.id, year));
    }

    /** The bloc beside each of its groups; once without one where it is not divided. */
    private record Found(
            long id,
            long yearId,
            long provinceId,
            String province,
            String name,
            YearState state,
            BlocOfYear.@Nullable Group group) {}

    private List<BlocMember> members(long blocYearId, int year) {
        return jdbc.sql(MEMBERS)
                .params(year, blocYearId)
                .query((row, n) -> new BlocMember(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        row.getObject(4, Long.class),
                        row.getString(5),
                        MemberRole.ofSlot(row.getObject(6, Integer.class)),
                        row.getString(7)))
                .list();
    }
}
