package vn.thidua.dashboard.ui;

import com.vaadin.flow.component.Component;
import vn.thidua.dashboard.Work;

/** The rows behind a figure on the work of blocs, and how many they are. */
record WorkRows(int count, Component grid) {

    /** @param only what of it, {@link RowLinks#BEHIND} or {@link RowLinks#UNSIGNED}; all where it is anything else */
    static WorkRows of(RowsOf what, String only, Work work, int year) {
        return switch (what) {
            case RESULTS -> {
                var rows = work.resultsOf(year);
                yield new WorkRows(rows.size(), WorkGrids.results(rows));
            }
            case PLEDGES -> {
                var rows = only.equals(RowLinks.UNSIGNED) ? work.unsigned() : work.pledgesOf(year);
                yield new WorkRows(rows.size(), WorkGrids.pledges(rows));
            }
            case REPORTS -> {
                var rows = work.reportsOf(year).stream()
                        .filter(one -> !only.equals(RowLinks.BEHIND) || one.unitsBehind() > 0)
                        .toList();
                yield new WorkRows(rows.size(), WorkGrids.reports(rows));
            }
            case SCORINGS -> {
                var rows = work.lateScorings();
                yield new WorkRows(rows.size(), WorkGrids.scorings(rows));
            }
            case BLOCS, UNITS, CHANGES, TARGETS, BEHIND, LATE, GAPS, AWARDS, FLAGS ->
                throw new IllegalArgumentException(what + " is no work of blocs");
        };
    }
}
