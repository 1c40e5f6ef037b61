package vn.thidua.bloc;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.shared.table.ImportPass;
import vn.thidua.shared.table.ImportRow;
import vn.thidua.shared.table.Verdict;

/** One pass over the rows of a table of blocs. The blocs of a year are read once, when its first row comes. */
final class BlocPass implements ImportPass<BlocLine> {

    private final ImportedPlaces places;
    private final ImportedYears years;
    private final BlocWriter writer;
    private final JdbcClient jdbc;
    private final Map<ImportedYear, Map<String, Stored>> stored = new HashMap<>();

    /**
     * A bloc as it was when the pass first met its year.
     *
     * @param groups units in each group by its name, in the order of the groups
     */
    record Stored(
            long id,
            BlocLevel level,
            String name,
            BlocKind kind,
            BlocFamily family,
            int position,
            String source,
            Map<String, Integer> groups) {}

    BlocPass(ImportedPlaces places, ImportedYears years, BlocWriter writer, JdbcClient jdbc) {
        this.places = places;
        this.years = years;
        this.writer = writer;
        this.jdbc = jdbc;
    }

    @Override
    public BlocLine parse(ImportRow row) {
        return BlocLine.of(row, places.year(row));
    }

    @Override
    public String identity(BlocLine line) {
        return line.identity();
    }

    @Override
    public List<Verdict> compare(List<BlocLine> lines) {
        return lines.stream().map(this::verdict).toList();
    }

    private Verdict verdict(BlocLine line) {
        var year = line.year();
        if (year.refusal() != null) {
            return Verdict.wrong(List.of(year.refusal()));
        }
        var now = known(line);
        var verdict = now == null ? fresh(line) : changed(line, now);
        if (year.mode() != ImportedYear.Mode.IN_FORCE) {
            return verdict;
        }
        return switch (verdict.status()) {
            case SAME, WRONG -> verdict;
            case NEW, CHANGED ->
                Verdict.wrong(MembershipTable.NAME, "bloc.table.blocs.inForce", String.valueOf(year.year()));
        };
    }

    private static Verdict fresh(BlocLine line) {
        for (var column : List.of(MembershipTable.KIND, MembershipTable.FAMILY)) {
            if (line.cells().text(column).isEmpty()) {
                return Verdict.wrong(column, "bloc.table.newBlocNeeds", line.code());
            }
        }
        return Verdict.fresh();
    }

    /** Name, kind, family and place cannot be emptied; a group goes only when nobody is in it. */
    private static Verdict changed(BlocLine line, Stored now) {
        var row = line.cells();
        var level = row.text(BlocTable.LEVEL);
        if (!level.isEmpty() && !level.equals(now.level().name())) {
            return Verdict.wrong(BlocTable.LEVEL, "bloc.table.levelStays", line.code());
        }
        var comparison = Verdict.comparing(row).field(MembershipTable.NAME, now.name());
        told(comparison, row, MembershipTable.KIND, now.kind());
        told(comparison, row, MembershipTable.FAMILY, now.family());
        told(comparison, row, BlocTable.POSITION, now.position());
        comparison.field(MembershipTable.SOURCE, now.source());
        if (row.has(BlocTable.GROUPS)) {
            for (var group : now.groups().entrySet()) {
                if (!line.groups().contains(group.getKey()) && group.getValue() > 0) {
                    return Verdict.wrong(BlocTable.GROUPS, "bloc.remove.notEmpty", group.getKey(), group.getValue());
                }
            }
            comparison.field(BlocTable.GROUPS, String.join("; ", now.groups().keySet()), line.joinedGroups());
        }
        return comparison.verdict();
    }

    private static void told(Verdict.Comparison comparison, ImportRow row, String column, Object before) {
        if (!row.text(column).isEmpty()) {
            comparison.field(column, before);
        }
    }

    private @Nullable Stored known(BlocLine line) {
        return stored.computeIfAbsent(line.year(), this::read).get(line.code());
    }

    private Map<String, Stored> read(ImportedYear year) {
        var found = new HashMap<String, Stored>();
        var composition = year.compositionId();
        if (composition == null) {
            return found;
        }
        jdbc.sql("""
                        select l.code, x.id, x.level, x.name, x.kind, x.family, x.position, x.source, g.name,
                               (select count(*) from membership m where m.group_id = g.id)
                        from bloc_year x join bloc l on l.id = x.bloc_id
                        left join bloc_group g on g.bloc_year_id = x.id
                        where x.composition_id = ? order by x.id, g.position, g.id
                        """).param(composition).query(row -> {
            var code = row.getString(1);
            var bloc = found.get(code);
            if (bloc == null) {
                bloc = new Stored(
                        row.getLong(2),
                        BlocLevel.valueOf(row.getString(3)),
                        row.getString(4),
                        BlocKind.valueOf(row.getString(5)),
                        BlocFamily.valueOf(row.getString(6)),
                        row.getInt(7),
                        row.getString(8),
                        new LinkedHashMap<>());
                found.put(code, bloc);
            }
            if (row.getString(9) != null) {
                bloc.groups().put(row.getString(9), row.getInt(10));
            }
        });
        return found;
    }

    @Override
    public void apply(List<Judged<BlocLine>> rows) {
        rows.forEach(judged -> writer.write(judged.row(), known(judged.row())));
    }

    @Override
    public void finish() {
        years.all().forEach(writer::finish);
    }
}
