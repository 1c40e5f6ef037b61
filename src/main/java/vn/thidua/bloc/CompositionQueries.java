package vn.thidua.bloc;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.CurrentUser;
import vn.thidua.identity.Roles;
import vn.thidua.unit.UnitQueries;

/** Reads about compositions as a whole: which there are, what they did, how two differ. */
@Service
@RolesAllowed({Roles.BOARD, Roles.LEADERSHIP})
@Transactional(readOnly = true)
public class CompositionQueries {

    private final JdbcClient jdbc;
    private final BoardQueries boards;
    private final UnitQueries units;
    private final CurrentUser currentUser;

    CompositionQueries(JdbcClient jdbc, BoardQueries boards, UnitQueries units, CurrentUser currentUser) {
        this.jdbc = jdbc;
        this.boards = boards;
        this.units = units;
        this.currentUser = currentUser;
    }

    /**
     * Compositions, newest year first; in a year the one in force first, dropped ones last.
     *
     * @param provinceId one province, {@code null} for all that the person may read
     */
    public List<CompositionRow> compositions(@Nullable Long provinceId) {
        var person = currentUser.require();
        if (provinceId != null) {
            currentUser.requireReaderOf(provinceId);
        }
        var all = provinceId == null && person.readsAllProvinces();
        var provinces = provinceId == null ? person.readableProvinces() : Set.of(provinceId);
        if (!all && provinces.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        select c.id, p.id, p.name, y.id, y.year, c.name, c.state, c.decision_no, c.decision_on,
                               (select count(*) from bloc_year x where x.composition_id = c.id),
                               (select count(*) from membership m where m.composition_id = c.id
                                   and m.bloc_year_id is not null and m.left_on is null)
                        from composition c
                        join emulation_year y on y.id = c.year_id
                        join province p on p.id = y.province_id
                        where :all or y.province_id in (:provinces)
                        order by y.year desc, p.name, field(c.state, 'PUBLISHED', 'DRAFT', 'DROPPED'), c.id
                        """)
                .param("all", all)
                .param("provinces", all ? Set.of(0L) : provinces)
                .query((row, n) -> new CompositionRow(
                        row.getLong(1),
                        row.getLong(2),
                        row.getString(3),
                        row.getLong(4),
                        row.getInt(5),
                        row.getString(6),
                        CompositionState.valueOf(row.getString(7)),
                        row.getString(8),
                        row.getObject(9, LocalDate.class),
                        row.getInt(10),
                        row.getInt(11)))
                .list();
    }

    /** Plan of a year, for the form. */
    public Optional<YearPlan> plan(long yearId) {
        return jdbc.sql("""
                        select province_id, theme, registration_due_on, pledge_due_on, midyear_due_on, yearend_due_on,
                               several_blocs_allowed
                        from emulation_year where id = ?
                        """)
                .param(yearId)
                .query((row, n) -> {
                    currentUser.requireReaderOf(row.getLong(1));
                    return new YearPlan(
                            row.getString(2),
                            row.getObject(3, LocalDate.class),
                            row.getObject(4, LocalDate.class),
                            row.getObject(5, LocalDate.class),
                            row.getObject(6, LocalDate.class),
                            row.getBoolean(7));
                })
                .optional();
    }

    /** Where every placed unit stands, in the order of the board. */
    public List<CompositionComparison.Standing> standings(long compositionId) {
        boards.requireReadable(compositionId);
        return jdbc.sql("""
                        select u.id, u.name, x.bloc_id, x.name, coalesce(g.name, ''), m.lead_slot
                        from membership m
                        join unit u on u.id = m.unit_id
                        join bloc_year x on x.id = m.bloc_year_id
                        left join bloc_group g on g.id = m.group_id
                        where m.composition_id = ? and m.left_on is null
                        order by x.position, x.id, coalesce(m.lead_slot, 9), g.position,
                                 u.name collate utf8mb4_uca1400_vietnamese_ai_ci
                        """)
                .param(compositionId)
                .query((row, n) -> new CompositionComparison.Standing(
                        row.getLong(1),
                        row.getString(2),
                        row.getLong(3),
                        row.getString(4),
                        row.getString(5),
                        MemberRole.ofSlot(row.getObject(6, Integer.class))))
                .list();
    }

    /** What differs from one composition to another; both must be readable. */
    public List<CompositionComparison.Difference> compare(long beforeId, long afterId) {
        var before = standings(beforeId);
        var after = standings(afterId);
        return CompositionComparison.between(before, after, units.kin(CompositionComparison.loners(before, after)));
    }

    /**
     * Acts of a composition, newest first.
     *
     * @param blocYearId only acts that touched this bloc, {@code null} for all
     */
    public List<ActRow> history(long compositionId, @Nullable Long blocYearId, int limit) {
        boards.requireReadable(compositionId);
        var acts = new ArrayList<ActRow>();
        jdbc.sql("""
                        select a.id, a.what, a.act, a.done_by, a.done_at, a.reason, a.detail,
                               coalesce(d.decision_no, ''),
                               exists (select 1 from composition_act r where r.answers_id = a.id),
                               h.unit_id, u.name, h.from_bloc_name, h.from_group_name, h.from_lead_slot,
                               h.to_bloc_name, h.to_group_name, h.to_lead_slot
                        from (select * from composition_act a0 where a0.composition_id = :composition
                                and (:bloc is null or exists (select 1 from composition_change c0
                                    where c0.act_id = a0.id and :bloc in (c0.from_bloc_year_id, c0.to_bloc_year_id)))
                              order by a0.id desc limit :limit) a
                        left join composition_amendment d on d.id = a.amendment_id
                        left join composition_change h on h.act_id = a.id
                        left join unit u on u.id = h.unit_id
                        order by a.id desc, h.id
                        """)
                .param("composition", compositionId)
                .param("bloc", blocYearId)
                .param("limit", limit)
                .query(row -> {
                    if (acts.isEmpty() || acts.getLast().id() != row.getLong(1)) {
                        acts.add(new ActRow(
                                row.getLong(1),
                                ActWhat.valueOf(row.getString(2)),
                                ActKind.valueOf(row.getString(3)),
                                row.getString(4),
                                row.getTimestamp(5).toLocalDateTime().toInstant(java.time.ZoneOffset.UTC),
                                row.getString(6),
                                row.getString(7),
                                row.getString(8),
                                row.getBoolean(9),
                                new ArrayList<>()));
                    }
                    if (row.getObject(10) != null) {
                        acts.getLast()
                                .placed()
                                .add(new ActRow.Placed(
                                        row.getLong(10),
                                        row.getString(11),
                                        row.getString(12),
                                        row.getString(13),
                                        MemberRole.ofSlot(row.getObject(14, Integer.class)),
                                        row.getString(15),
                                        row.getString(16),
                                        MemberRole.ofSlot(row.getObject(17, Integer.class))));
                    }
                });
        return acts;
    }

    /** The composition to compare a draft with first: the one it was copied from. */
    public Optional<Long> basedOn(long compositionId) {
        boards.requireReadable(compositionId);
        return jdbc.sql("select based_on_id from composition where id = ? and based_on_id is not null")
                .param(compositionId)
                .query(Long.class)
                .optional();
    }
}
