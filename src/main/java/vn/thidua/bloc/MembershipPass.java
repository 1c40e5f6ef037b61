package vn.thidua.bloc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.shared.table.FieldChange;
import vn.thidua.shared.table.ImportPass;
import vn.thidua.shared.table.ImportRow;
import vn.thidua.shared.table.Problem;
import vn.thidua.shared.table.Verdict;

/**
 * One pass over the rows of a table of memberships. It remembers years and blocs, never rows, but for the number of the
 * row in which a unit was seen. Blocs are compared with what was stored when the pass first met them, so that the
 * application, which has written earlier chunks already, judges as the preview did.
 */
final class MembershipPass implements ImportPass<MembershipLine> {

    private final ImportedPlaces places;
    private final ImportedYears years;
    private final MembershipWriter writer;
    private final JdbcClient jdbc;
    private final Map<MembershipLine, MembershipPlan> plans = new IdentityHashMap<>();

    MembershipPass(ImportedPlaces places, ImportedYears years, MembershipWriter writer, JdbcClient jdbc) {
        this.places = places;
        this.years = years;
        this.writer = writer;
        this.jdbc = jdbc;
    }

    @Override
    public MembershipLine parse(ImportRow row) {
        var year = places.year(row);
        return new MembershipLine(row, year, ImportedPlaces.code(row, year));
    }

    @Override
    public List<Verdict> compare(List<MembershipLine> lines) {
        plans.clear();
        var names = UnitsByName.of(lines, jdbc);
        var standings = standings(lines, names);
        var inOrder = lines.stream().map(line -> plan(line, names, standings)).toList();
        LeadingUnits.giveOut(inOrder);
        var verdicts = new ArrayList<Verdict>(lines.size());
        for (var plan : inOrder) {
            plans.put(plan.line(), plan);
            verdicts.add(lockedIfInForce(plan));
        }
        return verdicts;
    }

    /** A published composition stands as it is: a row either says so or is wrong. */
    private static Verdict lockedIfInForce(MembershipPlan plan) {
        var verdict = plan.verdict();
        var year = plan.line().year();
        if (year.mode() != ImportedYear.Mode.IN_FORCE) {
            return verdict;
        }
        return switch (verdict.status()) {
            case SAME, WRONG -> verdict;
            case NEW -> Verdict.wrong(MembershipTable.UNIT, "bloc.table.inForce.new", String.valueOf(year.year()));
            case CHANGED ->
                Verdict.wrong(verdict.changes().getFirst().column(), "bloc.table.inForce", String.valueOf(year.year()));
        };
    }

    private Map<UnitIn, List<MembershipPlan.Standing>> standings(List<MembershipLine> lines, UnitsByName names) {
        var compositions = new HashSet<Long>();
        var ids = new HashSet<Long>();
        for (var line : lines) {
            var composition = line.year().compositionId();
            if (composition != null && names.meaning(line) instanceof UnitsByName.Meaning.Found(var id, var name)) {
                compositions.add(composition);
                ids.add(id);
            }
        }
        var found = new HashMap<UnitIn, List<MembershipPlan.Standing>>();
        if (ids.isEmpty()) {
            return found;
        }
        jdbc.sql("""
                        select m.composition_id, m.unit_id, m.id, m.level, m.seat, m.bloc_year_id,
                               coalesce(g.name, ''), m.lead_slot, m.version
                        from membership m left join bloc_group g on g.id = m.group_id
                        where m.composition_id in (:compositions) and m.unit_id in (:units) and m.left_on is null
                        order by m.seat
                        """).param("compositions", compositions).param("units", ids).query(row -> {
            var slot = row.getByte(8);
            found.computeIfAbsent(new UnitIn(row.getLong(1), row.getLong(2)), key -> new ArrayList<>())
                    .add(new MembershipPlan.Standing(
                            row.getLong(3),
                            BlocLevel.valueOf(row.getString(4)),
                            row.getInt(5),
                            BoardReader.number(row, 6),
                            row.getString(7),
                            slot == 0 ? null : slot,
                            row.getInt(9)));
        });
        return found;
    }

    private record UnitIn(long compositionId, long unitId) {}

    private MembershipPlan plan(
            MembershipLine line, UnitsByName names, Map<UnitIn, List<MembershipPlan.Standing>> standings) {
        var year = line.year();
        var bloc = years.bloc(year, line.code());
        var meaning = names.meaning(line);
        var unitId = meaning instanceof UnitsByName.Meaning.Found(var id, var name) ? id : null;
        var standing = standing(year, bloc, unitId, standings);
        var describes = bloc.firstRow() == null;
        var changes = describes ? blocChanges(line, bloc) : List.<FieldChange>of();
        var plan = new MembershipPlan(line, bloc, unitId, standing, describes, changes);
        var problem = problem(line, bloc, meaning, standing);
        if (problem != null) {
            plan.refuse(problem);
            return plan;
        }
        if (describes) {
            bloc.describedBy(line.cells());
        }
        remarks(plan, describes);
        return plan;
    }

    private static MembershipPlan.@Nullable Standing standing(
            ImportedYear year,
            ImportedBloc bloc,
            @Nullable Long unitId,
            Map<UnitIn, List<MembershipPlan.Standing>> standings) {
        var composition = year.compositionId();
        if (composition == null || unitId == null) {
            return null;
        }
        MembershipPlan.Standing regular = null;
        for (var standing : standings.getOrDefault(new UnitIn(composition, unitId), List.of())) {
            if (standing.level() == bloc.level()) {
                if (standing.blocYearId() != null && standing.blocYearId().equals(bloc.id())) {
                    return standing;
                }
                regular = regular == null ? standing : regular;
            }
        }
        return regular;
    }

    private static @Nullable Problem problem(
            MembershipLine line,
            ImportedBloc bloc,
            UnitsByName.Meaning meaning,
            MembershipPlan.@Nullable Standing standing) {
        if (line.year().refusal() != null) {
            return line.year().refusal();
        }
        if (meaning instanceof UnitsByName.Meaning.Refused(var why)) {
            return why;
        }
        var ofBloc = blocProblem(line.cells(), bloc);
        if (ofBloc != null) {
            return ofBloc;
        }
        var name = meaning instanceof UnitsByName.Meaning.Found(var id, var found) ? found : line.unitName();
        var seat = standing == null ? 0 : standing.seat();
        var earlier = line.year()
                .seenBefore(
                        bloc.level() + "|" + seat + "|" + MembershipLine.key(name),
                        line.cells().number());
        return earlier == null
                ? null
                : Problem.of(
                        MembershipTable.UNIT,
                        "bloc.table.unit.twice",
                        name,
                        earlier,
                        String.valueOf(line.year().year()));
    }

    private static @Nullable Problem blocProblem(ImportRow row, ImportedBloc bloc) {
        var first = bloc.firstRow();
        for (var column : List.of(MembershipTable.NAME, MembershipTable.KIND, MembershipTable.FAMILY)) {
            if (first == null) {
                if (bloc.stored() == null && row.text(column).isEmpty()) {
                    return Problem.of(column, "bloc.table.newBlocNeeds", bloc.code());
                }
            } else if (!row.text(column).isEmpty()
                    && !first.text(column).isEmpty()
                    && !row.text(column).equals(first.text(column))) {
                return Problem.of(column, "bloc.table.contradiction", bloc.code(), first.number());
            }
        }
        return null;
    }

    /** What the row changes of a bloc that is there. Name, kind and family cannot be emptied. */
    private static List<FieldChange> blocChanges(MembershipLine line, ImportedBloc bloc) {
        var stored = bloc.stored();
        if (stored == null) {
            return List.of();
        }
        var cells = line.cells();
        var changes = new ArrayList<FieldChange>();
        if (line.tells(MembershipTable.NAME)) {
            compare(changes, MembershipTable.NAME, stored.name(), cells);
        }
        if (line.tells(MembershipTable.KIND)) {
            compare(changes, MembershipTable.KIND, stored.kind().name(), cells);
        }
        if (line.tells(MembershipTable.FAMILY)) {
            compare(changes, MembershipTable.FAMILY, stored.family().name(), cells);
        }
        if (cells.has(MembershipTable.SOURCE)) {
            compare(changes, MembershipTable.SOURCE, stored.source(), cells);
        }
        return changes;
    }

    private static void compare(List<FieldChange> changes, String column, String before, ImportRow row) {
        if (!before.equals(row.text(column))) {
            changes.add(new FieldChange(column, before, row.text(column)));
        }
    }

    private static void remarks(MembershipPlan plan, boolean describes) {
        var bloc = plan.bloc();
        if (plan.unitId() == null) {
            plan.remark(Problem.of(MembershipTable.UNIT, "bloc.table.newUnit"));
        }
        if (describes && bloc.stored() == null) {
            plan.remark(Problem.of(MembershipTable.CODE, "bloc.table.newBloc"));
        }
        if (plan.group().isEmpty() && !bloc.groups().isEmpty()) {
            plan.remark(Problem.of(MembershipTable.GROUP, "bloc.table.noGroup"));
        }
    }

    @Override
    public void apply(List<Judged<MembershipLine>> rows) {
        writer.write(rows.stream()
                .map(judged -> Objects.requireNonNull(plans.get(judged.row())))
                .toList());
    }

    @Override
    public void finish() {
        years.all().forEach(writer::finish);
    }
}
