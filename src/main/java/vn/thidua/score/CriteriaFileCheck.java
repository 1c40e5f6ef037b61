package vn.thidua.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.score.rule.GivenJson;
import vn.thidua.shared.table.Problem;

/** What is wrong with rows of a file because of the other rows of their table: parents, circles, sums, parameters. */
class CriteriaFileCheck {

    /** Problems that only a finished table must not have; a file may bring a table that is still being made. */
    private static final Set<String> FOR_LATER = Set.of(
            "score.criteria.check.emptyGroup",
            "score.criteria.check.pointsMissing",
            "score.criteria.check.gradesMissing",
            "score.criteria.check.scorerMissing");

    private final Map<String, CriteriaRow> rows;
    private final Map<String, CriterionLine> lines = new HashMap<>();
    private final Map<Long, String> codes = new HashMap<>();
    private final boolean whole;

    /**
     * @param rows all rows of the table in the file so far, by code
     * @param tree the table as it is, empty where the file brings it
     * @param whole whether no more rows of the table can come
     */
    CriteriaFileCheck(Map<String, CriteriaRow> rows, Optional<CriteriaTree> tree, boolean whole) {
        this.rows = rows;
        this.whole = whole;
        tree.ifPresent(known -> known.lines().forEach(line -> {
            lines.put(line.code(), line);
            codes.put(line.id(), line.code());
        }));
        Map<String, Long> ids = new HashMap<>();
        lines.forEach((code, line) -> ids.put(code, line.id()));
        rows.keySet().forEach(code -> ids.putIfAbsent(code, -1L - ids.size()));
        rows.forEach((code, row) -> lines.put(code, line(row, ids)));
    }

    private CriterionLine line(CriteriaRow row, Map<String, Long> ids) {
        var draft = row.draft();
        return new CriterionLine(
                Objects.requireNonNull(ids.get(row.code())),
                row.parent().isEmpty() ? null : ids.get(row.parent()),
                0,
                row.code(),
                draft.name(),
                draft.maxPoints(),
                draft.kind(),
                GivenJson.write(draft.params()),
                draft.scoredBy(),
                part(row, 0),
                draft.source(),
                0);
    }

    private CriterionPart part(CriteriaRow row, int depth) {
        var parent = rows.get(row.parent());
        if (row.partNamed() || parent == null || depth > rows.size()) {
            var known = lines.get(row.parent());
            return row.partNamed() || known == null ? row.draft().part() : known.part();
        }
        return part(parent, depth + 1);
    }

    /** The first thing that is wrong with the row. */
    Optional<List<Problem>> problem(CriteriaRow row) {
        if (!row.parent().isEmpty() && !lines.containsKey(row.parent())) {
            return whole ? one("parent", "score.criteria.import.parentMissing", row.parent()) : Optional.empty();
        }
        var circle = circle(row);
        if (circle != null) {
            return one("parent", "score.criteria.import.cycle", circle);
        }
        if (!whole) {
            return Optional.empty();
        }
        var problems =
                CriteriaCheck.ofLine(Objects.requireNonNull(lines.get(row.code())), List.copyOf(lines.values()))
                        .stream()
                        .filter(CriteriaProblem::blocks)
                        .filter(problem -> !FOR_LATER.contains(problem.key()))
                        .map(problem -> Problem.of(
                                column(problem), problem.key(), problem.args().toArray()))
                        .toList();
        return problems.isEmpty() ? Optional.empty() : Optional.of(problems);
    }

    private static String column(CriteriaProblem problem) {
        return problem.key().startsWith("score.rule.") || problem.key().equals("score.criteria.check.aboveMax")
                ? "params"
                : problem.key().equals("score.criteria.check.groupWithKind") ? "kind" : "max";
    }

    private static Optional<List<Problem>> one(String column, String key, String arg) {
        return Optional.of(List.of(Problem.of(column, key, arg)));
    }

    /** The codes of the circle that the row stands in or below, {@code null} where it reaches the top. */
    private @Nullable String circle(CriteriaRow row) {
        Set<String> path = new LinkedHashSet<>();
        @Nullable String at = row.code();
        while (at != null) {
            if (!path.add(at)) {
                var ring = new ArrayList<>(path);
                return String.join(", ", ring.subList(ring.indexOf(at), ring.size()));
            }
            at = parent(at);
        }
        return null;
    }

    private @Nullable String parent(String code) {
        var row = rows.get(code);
        if (row != null) {
            return row.parent().isEmpty() ? null : row.parent();
        }
        var line = lines.get(code);
        var parentId = line == null ? null : line.parentId();
        return parentId == null ? null : codes.get(parentId);
    }
}
