package vn.thidua.bloc;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.thidua.shared.RuleViolation;
import vn.thidua.unit.UnitClass;
import vn.thidua.unit.UnitDraft;
import vn.thidua.unit.UnitService;

/**
 * Writes rows of a table of memberships, a chunk at a time: what is few (provinces, years, blocs, groups) by the
 * module's own commands and entities, places by batches of plain SQL. Runs inside the transaction of the import.
 */
@Component
class MembershipWriter {

    private static final String INSERT = """
            insert into membership (composition_id, unit_id, level, seat, bloc_year_id, group_id, lead_slot)
            values (?, ?, ?, 0, ?, ?, ?)
            """;

    private static final String VACATE = "update membership set lead_slot = null where id = ?";

    private static final String UPDATE = """
            update membership set
                acting_person = if(bloc_year_id <=> ? and lead_slot is not null and ? is not null, acting_person, ''),
                bloc_year_id = ?, group_id = ?, lead_slot = ?, version = version + 1
            where id = ? and version = ?
            """;

    private static final String CHANGE = """
            insert into composition_change (act_id, composition_id, unit_id, seat,
                from_bloc_year_id, from_bloc_name, from_group_name, from_lead_slot,
                to_bloc_year_id, to_bloc_name, to_group_id, to_group_name, to_lead_slot)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final ImportDraft draft;
    private final UnitService units;
    private final BlocRepository lasting;
    private final BlocYearRepository blocs;
    private final BlocGroupRepository groups;
    private final JdbcTemplate jdbc;

    MembershipWriter(
            ImportDraft draft,
            UnitService units,
            BlocRepository lasting,
            BlocYearRepository blocs,
            BlocGroupRepository groups,
            JdbcTemplate jdbc) {
        this.draft = draft;
        this.units = units;
        this.lasting = lasting;
        this.blocs = blocs;
        this.groups = groups;
        this.jdbc = jdbc;
    }

    /** Leaves one act for the composition and tells who looks at it. */
    void finish(ImportedYear year) {
        draft.finish(year, "bloc.table.act");
    }

    /** Writes a chunk; breaks {@code bloc.table.changedMeanwhile} where somebody was faster. */
    void write(List<MembershipPlan> plans) {
        var unitIds = unitIds(plans);
        for (var plan : plans) {
            draft.open(plan.line().year());
            ensureBloc(plan);
            plan.line().year().count(plan.standing() == null);
        }
        try {
            change(plans, unitIds);
            insert(plans, unitIds);
        } catch (DuplicateKeyException taken) {
            throw new RuleViolation("bloc.table.changedMeanwhile");
        }
    }

    /** Ids of the units in the order of the plans; unknown ones are registered, a province at a time. */
    private List<Long> unitIds(List<MembershipPlan> plans) {
        var begun = new LinkedHashMap<Long, Map<String, UnitDraft>>();
        for (var plan : plans) {
            if (plan.unitId() == null) {
                begun.computeIfAbsent(provinceId(plan), province -> new LinkedHashMap<>())
                        .putIfAbsent(plan.line().unitKey(), draft(plan));
            }
        }
        var ids = new HashMap<Long, Map<String, Long>>();
        begun.forEach((province, drafts) -> {
            var registered = units.registerAll(province, List.copyOf(drafts.values()));
            var byKey = new HashMap<String, Long>();
            var next = 0;
            for (var key : drafts.keySet()) {
                byKey.put(key, registered.get(next++));
            }
            ids.put(province, byKey);
        });
        return plans.stream()
                .map(plan -> plan.unitId() != null
                        ? plan.unitId()
                        : Objects.requireNonNull(Objects.requireNonNull(ids.get(provinceId(plan)))
                                .get(plan.line().unitKey())))
                .toList();
    }

    private long provinceId(MembershipPlan plan) {
        return draft.provinceId(plan.line().year());
    }

    private UnitDraft draft(MembershipPlan plan) {
        var cells = plan.line().cells();
        var unitClass = cells.text(MembershipTable.UNIT_CLASS);
        return UnitDraft.named(
                        provinceId(plan),
                        plan.line().unitName(),
                        cells.text(MembershipTable.UNIT_SHORT),
                        unitClass.isEmpty() ? UnitClass.OTHER : UnitClass.valueOf(unitClass))
                .withSource(cells.text(MembershipTable.SOURCE));
    }

    private void ensureBloc(MembershipPlan plan) {
        var year = plan.line().year();
        var bloc = plan.bloc();
        var id = bloc.id();
        if (id == null) {
            var added = blocs.save(new BlocYear(
                    Objects.requireNonNull(year.compositionId()), lastingBloc(plan), draft(bloc), year.nextPosition()));
            id = added.id();
            bloc.begun(id);
            year.stored(bloc);
        } else if (plan.changesBloc()) {
            blocs.findById(id).orElseThrow().describe(draft(bloc));
        }
        var group = plan.group();
        if (!group.isEmpty() && !bloc.groups().containsKey(MembershipLine.key(group))) {
            var added = groups.save(new BlocGroup(id, group, bloc.groups().size() + 1));
            bloc.groups().put(MembershipLine.key(group), added.id());
        }
    }

    private Bloc lastingBloc(MembershipPlan plan) {
        var province = provinceId(plan);
        var bloc = plan.bloc();
        return lasting.findByProvinceIdAndCode(province, bloc.code())
                .orElseGet(() -> lasting.save(new Bloc(province, bloc.code(), bloc.level())));
    }

    /** The bloc as its first row tells it; what the row does not tell stays as it is stored. */
    private static BlocDraft draft(ImportedBloc bloc) {
        var row = Objects.requireNonNull(bloc.firstRow());
        var stored = bloc.stored();
        var name = row.text(MembershipTable.NAME);
        var kind = row.text(MembershipTable.KIND);
        var family = row.text(MembershipTable.FAMILY);
        return new BlocDraft(
                bloc.code(),
                name.isEmpty() && stored != null ? stored.name() : name,
                kind.isEmpty() && stored != null ? stored.kind() : BlocKind.valueOf(kind),
                family.isEmpty() && stored != null ? stored.family() : BlocFamily.valueOf(family),
                bloc.level(),
                stored != null && !row.has(MembershipTable.SOURCE)
                        ? stored.source()
                        : row.text(MembershipTable.SOURCE));
    }

    private void insert(List<MembershipPlan> plans, List<Long> unitIds) {
        var rows = new ArrayList<Filling>();
        for (int i = 0; i < plans.size(); i++) {
            var plan = plans.get(i);
            long unit = unitIds.get(i);
            if (plan.standing() == null) {
                rows.add(statement -> {
                    statement.setLong(1, composition(plan));
                    statement.setLong(2, unit);
                    statement.setString(3, plan.bloc().level().name());
                    set(statement, 4, plan.bloc().id());
                    set(statement, 5, groupId(plan));
                    set(statement, 6, plan.slot());
                });
            }
        }
        batch(INSERT, rows);
    }

    /** Leading places are vacated first, so that two units can change theirs under the unique key. */
    private void change(List<MembershipPlan> plans, List<Long> unitIds) {
        var vacated = new ArrayList<Filling>();
        var moved = new ArrayList<Filling>();
        var noted = new ArrayList<Filling>();
        for (int i = 0; i < plans.size(); i++) {
            var plan = plans.get(i);
            var standing = plan.standing();
            if (standing == null) {
                continue;
            }
            if (standing.slot() != null && !Objects.equals(standing.slot(), plan.keptSlot())) {
                vacated.add(statement -> statement.setLong(1, standing.id()));
            }
            moved.add(statement -> {
                set(statement, 1, plan.bloc().id());
                set(statement, 2, plan.slot());
                set(statement, 3, plan.bloc().id());
                set(statement, 4, groupId(plan));
                set(statement, 5, plan.slot());
                statement.setLong(6, standing.id());
                statement.setInt(7, standing.version());
            });
            long unit = unitIds.get(i);
            noted.add(statement -> note(statement, plan, standing, unit));
        }
        batch(VACATE, vacated);
        for (var count : batch(UPDATE, moved)) {
            if (count == 0) {
                throw new RuleViolation("bloc.table.changedMeanwhile");
            }
        }
        batch(CHANGE, noted);
    }

    private static void note(
            PreparedStatement statement, MembershipPlan plan, MembershipPlan.Standing standing, long unit)
            throws SQLException {
        var year = plan.line().year();
        var from = year.byId(standing.blocYearId());
        set(statement, 1, year.actId());
        statement.setLong(2, composition(plan));
        statement.setLong(3, unit);
        statement.setInt(4, standing.seat());
        set(statement, 5, standing.blocYearId());
        statement.setString(6, from == null ? "" : from.shownName());
        statement.setString(7, standing.group());
        set(statement, 8, standing.slot());
        set(statement, 9, plan.bloc().id());
        statement.setString(10, plan.bloc().shownName());
        set(statement, 11, groupId(plan));
        statement.setString(12, plan.group());
        set(statement, 13, plan.slot());
    }

    private static long composition(MembershipPlan plan) {
        return Objects.requireNonNull(plan.line().year().compositionId());
    }

    private static @Nullable Long groupId(MembershipPlan plan) {
        return plan.bloc().groups().get(MembershipLine.key(plan.group()));
    }

    private static void set(PreparedStatement statement, int index, @Nullable Number value) throws SQLException {
        if (value == null) {
            statement.setNull(index, Types.BIGINT);
        } else {
            statement.setLong(index, value.longValue());
        }
    }

    private int[] batch(String sql, List<Filling> rows) {
        if (rows.isEmpty()) {
            return new int[0];
        }
        var counts = new ArrayList<Integer>();
        for (var part : jdbc.batchUpdate(sql, rows, rows.size(), (statement, row) -> row.fill(statement))) {
            for (var count : part) {
                counts.add(count);
            }
        }
        return counts.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Fills the places of a statement. */
    private interface Filling {
        void fill(PreparedStatement statement) throws SQLException;
    }
}
