package vn.thidua.dashboard;

import java.util.List;
import java.util.function.ToLongFunction;

/** What the blocs did in the year of a sight and in the year before, read once for all figures of a page. */
public record Work(
        int year,
        List<BlocResult> results,
        List<PledgeOutcome> pledges,
        List<ReportOutcome> reports,
        List<OpenScoring> openScorings) {

    public Work {
        results = List.copyOf(results);
        pledges = List.copyOf(pledges);
        reports = List.copyOf(reports);
        openScorings = List.copyOf(openScorings);
    }

    /** What a page about pledges alone needs. */
    public static Work ofPledges(int year, List<PledgeOutcome> pledges) {
        return new Work(year, List.of(), pledges, List.of(), List.of());
    }

    /** What a page about reports alone needs. */
    public static Work ofReports(int year, List<ReportOutcome> reports) {
        return new Work(year, List.of(), List.of(), reports, List.of());
    }

    public List<BlocResult> resultsOf(int wanted) {
        return results.stream().filter(one -> one.year() == wanted).toList();
    }

    public List<PledgeOutcome> pledgesOf(int wanted) {
        return pledges.stream().filter(one -> one.year() == wanted).toList();
    }

    public List<ReportOutcome> reportsOf(int wanted) {
        return reports.stream().filter(one -> one.year() == wanted).toList();
    }

    /** Blocs of the year whose pledge is not signed although its day is past. */
    public List<PledgeOutcome> unsigned() {
        return pledgesOf(year).stream().filter(PledgeOutcome::overdue).toList();
    }

    public List<OpenScoring> lateScorings() {
        return openScorings.stream().filter(one -> one.year() == year).toList();
    }

    /** Units of the year with a report late or missing. */
    public long unitsBehind() {
        return reportsOf(year).stream().mapToLong(ReportOutcome::unitsBehind).sum();
    }

    public long sumOfPledges(int wanted, ToLongFunction<PledgeOutcome> count) {
        return pledgesOf(wanted).stream().mapToLong(count).sum();
    }

    public long sumOfReports(int wanted, ToLongFunction<ReportOutcome> count) {
        return reportsOf(wanted).stream().mapToLong(count).sum();
    }

    /** Share of targets met or exceeded in percent, of all targets; NaN where there are none. */
    public double keptPercent(int wanted) {
        return 100.0 * sumOfPledges(wanted, PledgeOutcome::kept) / sumOfPledges(wanted, PledgeOutcome::targets);
    }
}
