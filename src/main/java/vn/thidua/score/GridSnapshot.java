package vn.thidua.score;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All scores of a round as they were committed at one moment. Immutable, shared by all who look at it. */
public record GridSnapshot(RoundHead head, ScoringTable table, List<UnitRow> units, Map<CellKey, ScoreCell> cells) {

    /** A cell of the grid. */
    public record CellKey(long unitId, long criterionId) {}

    /** A unit with its sheet. */
    public record UnitRow(long sheetId, long unitId, String name, String shortName, SheetState state) {}

    public GridSnapshot {
        units = List.copyOf(units);
        cells = Map.copyOf(cells);
    }

    public Optional<ScoreCell> cell(long unitId, long criterionId) {
        return Optional.ofNullable(cells.get(new CellKey(unitId, criterionId)));
    }

    public Optional<UnitRow> unit(long unitId) {
        return units.stream().filter(unit -> unit.unitId() == unitId).findFirst();
    }

    /** The points of every unit, added up, without what stands beside the criteria. */
    public Map<Long, UnitScore> scores() {
        var sums = new ScoreSums(table);
        var byUnit = new HashMap<Long, Map<Long, Scored>>();
        cells.values()
                .forEach(cell -> byUnit.computeIfAbsent(cell.unitId(), id -> new HashMap<>())
                        .put(cell.criterionId(), cell.scored()));
        var scores = new HashMap<Long, UnitScore>();
        units.forEach(unit -> scores.put(
                unit.unitId(), sums.of(unit.unitId(), byUnit.getOrDefault(unit.unitId(), Map.of()), List.of())));
        return scores;
    }
}
