package vn.thidua.report;

import java.util.List;
import java.util.stream.Stream;
import vn.thidua.bloc.BlocOfYear;

/**
 * All reports of a bloc in a year that the person may see.
 *
 * @param units what units owe; for the officer of a unit its own line alone
 * @param bloc what the head owes for the bloc; empty for the officer of a unit that does not lead
 * @param seesAll whether all units are shown
 */
public record ReportBoard(BlocOfYear year, List<Due> due, List<ReportLine> units, ReportLine bloc, boolean seesAll) {

    public ReportBoard {
        due = List.copyOf(due);
        units = List.copyOf(units);
    }

    public Stream<ReportCell> cells() {
        return units.stream().flatMap(line -> line.cells().stream());
    }

    /** How punctual the units shown were so far. */
    public Punctuality punctuality() {
        return Punctuality.of(year.year(), cells());
    }

    public boolean hasGenerated() {
        return Stream.concat(cells(), bloc.cells().stream()).anyMatch(ReportCell::isGenerated);
    }
}
