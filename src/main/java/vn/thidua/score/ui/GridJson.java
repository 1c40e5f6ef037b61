package vn.thidua.score.ui;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;
import vn.thidua.score.GridSnapshot;
import vn.thidua.score.GridSnapshot.UnitRow;
import vn.thidua.score.ScoreCell;
import vn.thidua.score.ScoringTable;
import vn.thidua.score.ScoringTable.Item;
import vn.thidua.score.rule.CriterionKind;

/** Writes score grids, and what differs between two of them, the way grid-model.ts reads them. */
@Component
class GridJson {

    private final ObjectMapper json;

    GridJson(ObjectMapper json) {
        this.json = json;
    }

    /** How a unit's row is shown: its state in words, which stages may be entered, the address of its sheet. */
    record RowWords(String state, List<String> edits, String url) {}

    private record Group(long id, String code, String name, String max) {}

    private record Criterion(long id, String code, String name, String max, long top, String stage, boolean words) {}

    private record Row(
            long id, String name, String shortName, String state, List<String> edits, List<Long> exempt, String url) {}

    private record Cell(
            long u,
            long c,
            int v,
            @Nullable String p,
            @Nullable String w,
            boolean s,
            int f,
            int h,
            boolean a,
            boolean g) {}

    private record Whole(
            long roundId,
            String login,
            boolean comma,
            List<Group> groups,
            List<Criterion> criteria,
            List<Row> units,
            List<Cell> cells) {}

    private record Delta(@Nullable List<Row> units, List<Cell> cells) {}

    String whole(GridSnapshot grid, String login, boolean comma, Function<UnitRow, RowWords> words) {
        var table = grid.table();
        var entered = table.entered();
        return json.writeValueAsString(new Whole(
                grid.head().roundId(),
                login,
                comma,
                table.items().stream()
                        .filter(item -> item.parentId() == null)
                        .map(item -> new Group(item.id(), item.code(), item.name(), plain(item.max())))
                        .toList(),
                entered.stream().map(item -> criterion(table, item)).toList(),
                rows(grid, words),
                grid.cells().values().stream().map(cell -> cell(table, cell)).toList()));
    }

    /** What to send to a screen that shows {@code shown}; empty where nothing differs. */
    Optional<String> delta(GridSnapshot shown, GridSnapshot now, Function<UnitRow, RowWords> words) {
        var changed = new ArrayList<Cell>();
        now.cells().forEach((key, cell) -> {
            if (!cell.equals(shown.cells().get(key))) {
                changed.add(cell(now.table(), cell));
            }
        });
        var units = shown.units().equals(now.units())
                        && shown.table().exempt().equals(now.table().exempt())
                ? null
                : rows(now, words);
        return units == null && changed.isEmpty()
                ? Optional.empty()
                : Optional.of(json.writeValueAsString(new Delta(units, changed)));
    }

    private static Criterion criterion(ScoringTable table, Item item) {
        return new Criterion(
                item.id(),
                item.code(),
                item.name(),
                plain(item.max()),
                table.top(item).id(),
                item.stage().name(),
                item.kind() == CriterionKind.GATE
                        || item.kind() == CriterionKind.GRADE_ABCD
                        || item.kind() == CriterionKind.PASS_FAIL);
    }

    private static List<Row> rows(GridSnapshot grid, Function<UnitRow, RowWords> words) {
        return grid.units().stream()
                .map(unit -> {
                    var said = words.apply(unit);
                    return new Row(
                            unit.unitId(),
                            unit.name(),
                            unit.shortName(),
                            said.state(),
                            said.edits(),
                            grid.table().entered().stream()
                                    .map(Item::id)
                                    .filter(id -> grid.table().isExempt(id, unit.unitId()))
                                    .toList(),
                            said.url());
                })
                .toList();
    }

    private static Cell cell(ScoringTable table, ScoreCell cell) {
        var standing = cell.standing();
        var gate = cell.grade() != null
                && table.item(cell.criterionId())
                        .filter(item -> item.kind() == CriterionKind.GATE)
                        .isPresent();
        return new Cell(
                cell.unitId(),
                cell.criterionId(),
                cell.version(),
                standing == null ? null : plain(standing),
                gate ? cell.grade() : null,
                cell.verified() != null,
                cell.files(),
                cell.changes(),
                cell.applies(),
                cell.generated());
    }

    static String plain(BigDecimal number) {
        return number.toPlainString();
    }
}
