package vn.thidua.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.score.rule.CriterionKind;
import vn.thidua.score.rule.GivenJson;
import vn.thidua.shared.RuleViolation;
import vn.thidua.shared.table.ImportPass;
import vn.thidua.shared.table.ImportRow;
import vn.thidua.shared.table.TableImporter;
import vn.thidua.shared.table.TableScope;
import vn.thidua.shared.table.Verdict;

/** One pass over a file of criteria, of one table or of several. */
class CriteriaPass implements ImportPass<CriteriaRow> {

    private final TableScope scope;
    private final ImportedCriteria tables;
    private final @Nullable CriteriaPlace only;
    private final Map<CriteriaPlace, Optional<CriteriaTree>> known = new HashMap<>();
    private final Map<String, Optional<ImportedCriteria.BlocPlace>> blocs = new HashMap<>();
    private final Map<CriteriaPlace, Map<String, CriteriaRow>> seen = new HashMap<>();
    private final Map<CriteriaPlace, Long> written = new LinkedHashMap<>();

    CriteriaPass(TableScope scope, ImportedCriteria tables) {
        this(scope, tables, null);
    }

    /** @param only the table that all rows belong to whatever the file says, {@code null} where the rows name theirs */
    CriteriaPass(TableScope scope, ImportedCriteria tables, @Nullable CriteriaPlace only) {
        this.scope = scope;
        this.tables = tables;
        this.only = only;
    }

    @Override
    public CriteriaRow parse(ImportRow row) {
        var params = params(row);
        var kind = row.text("kind");
        var scoredBy = row.text("scoredBy");
        return new CriteriaRow(
                row,
                place(row),
                row.text("parent"),
                new CriterionDraft(
                        row.text("code"),
                        row.text("name"),
                        row.decimal("max"),
                        kind.isEmpty() ? null : CriterionKind.valueOf(kind),
                        params.values(),
                        scoredBy.isEmpty() ? null : ScoredBy.valueOf(scoredBy),
                        params.part().orElse(CriterionPart.BASE),
                        row.text("source")),
                params.part().isPresent());
    }

    private static ImportedParams params(ImportRow row) {
        try {
            return ImportedParams.of(row.text("params"));
        } catch (RuleViolation notJson) {
            row.wrong("params", "score.criteria.import.params");
            return ImportedParams.of("");
        }
    }

    private CriteriaPlace place(ImportRow row) {
        if (only != null) {
            return only;
        }
        var place = CriteriaPlace.of(row.text("table"), row.text("source"), row.text("blocCode"), row.text("group"));
        if (place.isTemplate()) {
            if (place.title().isEmpty()) {
                row.wrong("table", "shared.table.cell.missing");
            }
            return place;
        }
        var bloc = blocs.computeIfAbsent(place.blocCode(), code -> tables.bloc(scope, code));
        if (bloc.isEmpty()) {
            row.wrong("blocCode", "score.criteria.import.bloc", place.blocCode(), String.valueOf(scope.requireYear()));
        } else if (!place.group().isEmpty() && !bloc.get().groups().containsKey(place.group())) {
            row.wrong("group", "score.criteria.import.group", place.blocCode(), place.group());
        }
        return place;
    }

    @Override
    public String identity(CriteriaRow row) {
        return row.place() + " " + row.code();
    }

    @Override
    public List<Verdict> compare(List<CriteriaRow> rows) {
        rows.forEach(row ->
                seen.computeIfAbsent(row.place(), _ -> new LinkedHashMap<>()).put(row.code(), row));
        Map<CriteriaPlace, CriteriaFileCheck> checks = new HashMap<>();
        var last = rows.isEmpty() ? null : rows.getLast().place();
        return rows.stream()
                .map(row -> {
                    var whole =
                            rows.size() < TableImporter.CHUNK || !row.place().equals(last);
                    var check = checks.computeIfAbsent(
                            row.place(),
                            place ->
                                    new CriteriaFileCheck(Objects.requireNonNull(seen.get(place)), tree(place), whole));
                    return check.problem(row).map(Verdict::wrong).orElseGet(() -> verdict(row));
                })
                .toList();
    }

    private Optional<CriteriaTree> tree(CriteriaPlace place) {
        return known.computeIfAbsent(place, asked -> tables.newest(scope, asked));
    }

    private Verdict verdict(CriteriaRow row) {
        var tree = tree(row.place());
        var line = tree.flatMap(known -> known.byCode(row.code()));
        var verdict = line.map(known -> compared(row, tree.get(), known)).orElseGet(Verdict::fresh);
        var changes = verdict.equals(Verdict.same());
        return changes || tree.map(known -> known.head().isEditable()).orElse(true)
                ? verdict
                : Verdict.wrong("code", "score.criteria.import.inForce");
    }

    private static Verdict compared(CriteriaRow row, CriteriaTree tree, CriterionLine line) {
        var parentId = line.parentId();
        var parent = parentId == null ? null : tree.line(parentId).orElseThrow().code();
        return Verdict.comparing(row.row())
                .field("parent", parent)
                .field("name", line.name())
                .field("max", line.maxPoints())
                .field("kind", line.kind())
                .field("params", line.params(), GivenJson.write(row.draft().params()))
                .field("scoredBy", line.scoredBy())
                .field("source", line.source())
                .verdict();
    }

    @Override
    public void apply(List<Judged<CriteriaRow>> judged) {
        Map<CriteriaPlace, List<CriteriaRow>> byPlace = new LinkedHashMap<>();
        judged.forEach(one -> byPlace.computeIfAbsent(one.row().place(), _ -> new ArrayList<>())
                .add(one.row()));
        byPlace.forEach((place, rows) -> {
            var table = written.computeIfAbsent(
                    place,
                    asked -> tables.newest(scope, asked)
                            .map(tree -> tree.head().id())
                            .orElseGet(() -> tables.begin(
                                    scope,
                                    place,
                                    rows.getFirst().row().text("table"),
                                    rows.getFirst().draft().source())));
            tables.write(table, parentsFirst(rows));
        });
    }

    /** The rows in file order, but each after the row of its parent where that comes later in the file. */
    private static List<CriteriaRow> parentsFirst(List<CriteriaRow> rows) {
        Map<String, CriteriaRow> left = new LinkedHashMap<>();
        rows.forEach(row -> left.put(row.code(), row));
        List<CriteriaRow> ordered = new ArrayList<>();
        rows.forEach(row -> take(row, left, ordered, new HashSet<>()));
        return ordered;
    }

    private static void take(
            @Nullable CriteriaRow row, Map<String, CriteriaRow> left, List<CriteriaRow> ordered, HashSet<String> path) {
        if (row == null || !path.add(row.code()) || !left.containsKey(row.code())) {
            return;
        }
        take(left.get(row.parent()), left, ordered, path);
        left.remove(row.code());
        ordered.add(row);
    }

    @Override
    public void finish() {
        written.values().forEach(tables::settle);
    }
}
