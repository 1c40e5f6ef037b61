package vn.thidua.score;

import java.util.List;
import java.util.Optional;
import vn.thidua.bloc.BlocOfYear;
import vn.thidua.score.rule.RankBy;

/** The ranking of a bloc as it stands now, the best first. It changes with every score until it is published. */
public record LiveRanking(
        BlocOfYear bloc, RankBy rankBy, List<RankedUnit> units, List<CriterionSpread> spreads, boolean generated) {

    /** How far the units lie apart in a criterion, in percent of its maximum. */
    public record CriterionSpread(String code, String name, double lowest, double median, double highest) {

        public double width() {
            return highest - lowest;
        }
    }

    public LiveRanking {
        units = List.copyOf(units);
        spreads = List.copyOf(spreads);
    }

    /** Whether points are still missing or the unit's own. */
    public boolean isProvisional() {
        return units.stream().anyMatch(unit -> unit.state() != SheetState.FINAL);
    }

    public Optional<RankedUnit> unit(long unitId) {
        return units.stream().filter(unit -> unit.unitId() == unitId).findFirst();
    }
}
