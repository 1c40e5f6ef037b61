package vn.thidua.score;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A criteria table with its lines.
 *
 * @param lines each group before what stands in it, in the order of the table
 */
public record CriteriaTree(CriteriaHead head, List<CriterionLine> lines) {

    public CriteriaTree {
        lines = List.copyOf(lines);
    }

    /** What stands directly in the group; {@code null} for the top of the table. */
    public List<CriterionLine> children(@Nullable Long parentId) {
        return lines.stream()
                .filter(line -> Objects.equals(line.parentId(), parentId))
                .toList();
    }

    public Optional<CriterionLine> line(long id) {
        return lines.stream().filter(line -> line.id() == id).findFirst();
    }

    public Optional<CriterionLine> byCode(String code) {
        return lines.stream().filter(line -> line.code().equals(code)).findFirst();
    }
}
