package vn.thidua.dashboard.ui;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import vn.thidua.dashboard.BlocResult;
import vn.thidua.dashboard.PledgeOutcome;
import vn.thidua.dashboard.ReportOutcome;
import vn.thidua.dashboard.Work;
import vn.thidua.shared.chart.Category;
import vn.thidua.shared.chart.ChartData;
import vn.thidua.shared.chart.ChartKind;
import vn.thidua.shared.chart.Finding;
import vn.thidua.shared.chart.Series;
import vn.thidua.shared.chart.Tone;
import vn.thidua.shared.ui.chart.ChartCard;

/** The charts on results, pledges and reports by bloc; last year's number stands behind the name of the bloc. */
class WorkFigures {

    private final Words words;
    private final Work work;
    private final RowLinks links;
    private final boolean manyProvinces;

    /** @param manyProvinces whether the name of a bloc needs that of its province */
    WorkFigures(Words words, Work work, RowLinks links, boolean manyProvinces) {
        this.words = words;
        this.work = work;
        this.links = links;
        this.manyProvinces = manyProvinces;
    }

    /** Spread of the results of every bloc, the highest middle first. */
    Figure results() {
        var all = work.resultsOf(work.year()).stream()
                .sorted(Comparator.comparingDouble(BlocResult::median).reversed())
                .toList();
        var shown = all.stream().limit(ChartCard.DRAWN).toList();
        var before = before(work.resultsOf(work.year() - 1), BlocResult::blocId, one -> say("percent", one.median()));
        var data = new ChartData(
                words.say("dashboard.column.bloc"),
                "%",
                2,
                shown.stream()
                        .map(one -> category(one.blocId(), one.bloc(), one.province(), before))
                        .toList(),
                List.of(
                        series("low", Tone.FIRST, shown, BlocResult::lowest),
                        series("middle", Tone.FOURTH, shown, BlocResult::median),
                        series("high", Tone.FIRST, shown, BlocResult::highest)),
                null);
        var finding = new Finding(
                title(all),
                sentence("results", all.stream().anyMatch(BlocResult::generated), shown.size(), all.size()),
                say("results.empty", String.valueOf(work.year())));
        return new Figure(
                "work-results",
                ChartKind.SPREAD,
                data,
                finding,
                target -> links.ofBloc(target, "xep-hang", RowsOf.RESULTS));
    }

    private String title(List<BlocResult> results) {
        if (results.isEmpty()) {
            return say("results.name", String.valueOf(work.year()));
        }
        var first = results.getFirst();
        if (results.size() == 1) {
            return say("results.one", name(first.bloc(), first.province()), first.median());
        }
        var widest = results.stream()
                .max(Comparator.comparingDouble(BlocResult::width))
                .orElse(first);
        return say(
                "results.finding",
                name(first.bloc(), first.province()),
                first.median(),
                name(widest.bloc(), widest.province()),
                widest.width());
    }

    /** Targets of every bloc by what became of them. */
    Figure pledges() {
        var now = work.pledgesOf(work.year()).stream()
                .filter(one -> one.targets() > 0)
                .sorted(Comparator.comparingDouble(one -> 1.0 * one.kept() / one.targets()))
                .toList();
        var before = before(
                work.pledgesOf(work.year() - 1).stream()
                        .filter(one -> one.targets() > 0)
                        .toList(),
                PledgeOutcome::blocId,
                one -> say("percent", 100.0 * one.kept() / one.targets()));
        var data = ChartData.ofCounts(
                words.say("dashboard.column.bloc"),
                say("unit.targets"),
                now.stream()
                        .map(one -> category(one.blocId(), one.bloc(), one.province(), before))
                        .toList(),
                List.of(
                        counts("exceeded", Tone.THIRD, now, PledgeOutcome::exceeded),
                        counts("met", Tone.FIRST, now, PledgeOutcome::met),
                        counts("notMet", Tone.WARNING, now, PledgeOutcome::notMet),
                        counts("open", Tone.OTHERS, now, PledgeOutcome::open)));
        var kept = work.keptPercent(work.year());
        var finding = new Finding(
                Double.isNaN(kept)
                        ? say("pledges.name", String.valueOf(work.year()))
                        : say(
                                "pledges.finding",
                                kept,
                                work.sumOfPledges(work.year(), PledgeOutcome::targets),
                                String.valueOf(work.year())),
                sentence("pledges", now.stream().anyMatch(PledgeOutcome::generated)),
                say("pledges.empty", String.valueOf(work.year())));
        return new Figure(
                "work-pledges",
                ChartKind.STACKED_BAR,
                data,
                finding,
                target -> links.ofBloc(target, "tien-do", RowsOf.PLEDGES));
    }

    /** Reports of every bloc by how punctual they were. */
    Figure reports() {
        var now = work.reportsOf(work.year()).stream()
                .filter(one -> one.due() > 0)
                .sorted(Comparator.comparingDouble(one -> 1.0 * one.onTime() / one.due()))
                .toList();
        var before = before(
                work.reportsOf(work.year() - 1).stream()
                        .filter(one -> one.due() > 0)
                        .toList(),
                ReportOutcome::blocId,
                one -> say("percent", 100.0 * one.onTime() / one.due()));
        var data = ChartData.ofCounts(
                words.say("dashboard.column.bloc"),
                say("unit.reports"),
                now.stream()
                        .map(one -> category(one.blocId(), one.bloc(), one.province(), before))
                        .toList(),
                List.of(
                        counts("onTime", Tone.FIRST, now, ReportOutcome::onTime),
                        counts("late", Tone.WARNING, now, ReportOutcome::late),
                        counts("missing", Tone.OTHERS, now, ReportOutcome::missing)));
        var year = work.year();
        var due = work.sumOfReports(year, ReportOutcome::due);
        var finding = new Finding(
                due == 0
                        ? say("reports.name", String.valueOf(year))
                        : say(
                                "reports.finding",
                                100.0 * work.sumOfReports(year, ReportOutcome::onTime) / due,
                                work.sumOfReports(year, ReportOutcome::late),
                                work.sumOfReports(year, ReportOutcome::missing),
                                String.valueOf(year)),
                sentence("reports", now.stream().anyMatch(ReportOutcome::generated)),
                say("reports.empty", String.valueOf(year)));
        return new Figure(
                "work-reports",
                ChartKind.STACKED_BAR,
                data,
                finding,
                target -> links.ofBloc(target, "bao-cao", RowsOf.REPORTS));
    }

    private static <T> Map<Long, String> before(List<T> rows, Function<T, Long> bloc, Function<T, String> value) {
        var before = new HashMap<Long, String>();
        rows.forEach(row -> before.put(bloc.apply(row), value.apply(row)));
        return before;
    }

    private Category category(long blocId, String bloc, String province, Map<Long, String> before) {
        var last = before.get(blocId);
        var name = name(bloc, province);
        return new Category(
                String.valueOf(blocId),
                last == null ? name : say("beside", name, String.valueOf(work.year() - 1), last));
    }

    private String name(String bloc, String province) {
        return manyProvinces ? bloc + " · " + province : bloc;
    }

    private <T> Series series(String key, Tone tone, List<T> rows, ToDoubleFunction<T> value) {
        return new Series(
                key, say(key), tone, rows.stream().map(value::applyAsDouble).toList());
    }

    private <T> Series counts(String key, Tone tone, List<T> rows, ToLongFunction<T> count) {
        return Series.ofCounts(
                key, say(key), tone, rows.stream().map(count::applyAsLong).toList());
    }

    private String sentence(String figure, boolean generated, Object... args) {
        var all = Stream.concat(Stream.of(String.valueOf(work.year() - 1)), Stream.of(args))
                .toArray();
        var sentence = say(figure + ".sentence", all);
        return generated ? sentence + " " + say("generated") : sentence;
    }

    private String say(String key, Object... args) {
        return words.say("dashboard.work." + key, args);
    }
}
