package vn.thidua.dashboard.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.dashboard.Gap;
import vn.thidua.dashboard.GapKind;
import vn.thidua.dashboard.KindOutcome;
import vn.thidua.dashboard.LateReport;
import vn.thidua.dashboard.ReportOutcome;
import vn.thidua.dashboard.Work;
import vn.thidua.dashboard.ui.KeyNumbers.KeyNumber;
import vn.thidua.shared.chart.ChartKind;
import vn.thidua.shared.chart.Finding;
import vn.thidua.shared.chart.Tone;

/** What pages say about reports and records. */
class PunctualityFigures {

    /** So many late reports are named on the page; the rows have all. */
    private static final int NAMED = 30;

    private final Words words;
    private final RowLinks links;

    PunctualityFigures(Words words, RowLinks links) {
        this.words = words;
        this.links = links;
    }

    KeyNumbers numbers(Work work) {
        var year = work.year();
        return new KeyNumbers(
                "numbers",
                words.say("dashboard.numbers"),
                List.of(
                        new KeyNumber(
                                words.say("dashboard.card.onTime"),
                                onTime(work, year),
                                onTime(work, year - 1),
                                1,
                                "%",
                                "",
                                links.reports("")),
                        count("dashboard.card.lateOnes", work, ReportOutcome::late, links.lateReports("")),
                        count("dashboard.card.missing", work, ReportOutcome::missing, links.lateReports("")),
                        count(
                                "dashboard.card.unitsBehind",
                                work,
                                ReportOutcome::unitsBehind,
                                links.reports(RowLinks.BEHIND))));
    }

    private KeyNumber count(String key, Work work, java.util.function.ToLongFunction<ReportOutcome> what, String url) {
        return KeyNumber.ofCount(
                words.say(key), work.sumOfReports(work.year(), what), work.sumOfReports(work.year() - 1, what), url);
    }

    private static @Nullable Double onTime(Work work, int year) {
        var due = work.sumOfReports(year, ReportOutcome::due);
        return due == 0 ? null : 100.0 * work.sumOfReports(year, ReportOutcome::onTime) / due;
    }

    /** Reports by kind, in the order of the year. */
    Figure kinds(List<KindOutcome> kinds) {
        var worst = kinds.stream().min(Comparator.comparingDouble(one -> 1.0 * one.onTime() / one.due()));
        var generated = kinds.stream().anyMatch(KindOutcome::generated);
        return new FigureWriter<>("punctuality-kinds", ChartKind.STACKED_COLUMN, kinds)
                .by(
                        words.say("dashboard.column.report"),
                        KindOutcome::kind,
                        one -> words.say("report.kind." + one.kind()))
                .counts("onTime", words.say("dashboard.work.onTime"), Tone.FIRST, KindOutcome::onTime)
                .counts("late", words.say("dashboard.work.late"), Tone.WARNING, KindOutcome::late)
                .counts("missing", words.say("dashboard.work.missing"), Tone.OTHERS, KindOutcome::missing)
                .leading(target -> target.seriesKey().equals("onTime")
                        ? links.reports("")
                        : links.lateReports(target.categoryKey()))
                .write(
                        words.say("dashboard.work.unit.reports"),
                        0,
                        new Finding(
                                worst.map(one -> words.say(
                                                "dashboard.kinds.finding",
                                                words.say("report.kind." + one.kind()),
                                                100.0 * one.onTime() / one.due()))
                                        .orElse(words.say("dashboard.kinds.name")),
                                words.say("dashboard.kinds.sentence")
                                        + (generated ? " " + words.say("dashboard.work.generated") : ""),
                                words.say("dashboard.work.reports.empty", String.valueOf(links.year()))));
    }

    /** What is missing in the records, by kind. */
    Figure gaps(List<Gap> gaps) {
        Map<GapKind, Long> counts = gaps.stream().collect(Collectors.groupingBy(Gap::kind, Collectors.counting()));
        var kinds = Stream.of(GapKind.values())
                .filter(counts::containsKey)
                .sorted(Comparator.<GapKind>comparingLong(counts::get).reversed())
                .toList();
        return new FigureWriter<>("punctuality-gaps", ChartKind.BAR, kinds)
                .by(words.say("dashboard.column.gap"), GapKind::name, kind -> words.say(kind.key()))
                .counts("gaps", words.say("dashboard.gaps.series"), Tone.FIRST, kind -> counts.getOrDefault(kind, 0L))
                .leading(target -> links.gaps(target.categoryKey()))
                .write(
                        words.say("dashboard.gaps.unit"),
                        0,
                        new Finding(
                                kinds.isEmpty()
                                        ? words.say("dashboard.gaps.name")
                                        : words.say(
                                                "dashboard.gaps.finding",
                                                gaps.size(),
                                                words.say(kinds.getFirst().key()),
                                                counts.getOrDefault(kinds.getFirst(), 0L)),
                                words.say("dashboard.gaps.sentence"),
                                words.say("dashboard.gaps.empty")));
    }

    /** Reports late or missing, the longest first. */
    Listing late(List<LateReport> reports) {
        var shown = reports.stream().limit(NAMED).toList();
        var missing = reports.stream().filter(LateReport::isMissing).count();
        return rows(shown)
                .write(
                        "punctuality-late",
                        new Finding(
                                words.say("dashboard.late.finding", missing, reports.size() - missing),
                                words.say("dashboard.late.sentence", shown.size()),
                                words.say("dashboard.late.none")));
    }

    ListingWriter<LateReport> rows(List<LateReport> reports) {
        return new ListingWriter<>(reports)
                .link(
                        "dashboard.column.unit",
                        LateReport::unitName,
                        one -> "khoi/" + one.blocId() + "/bao-cao?nam=" + one.year())
                .text("dashboard.column.report", one -> words.say("report.kind." + one.kind()))
                .text(
                        "dashboard.column.standing",
                        one -> words.say(one.isMissing() ? "dashboard.work.missing" : "dashboard.work.late"))
                .date("dashboard.column.due", LateReport::dueOn)
                .date("dashboard.column.handedOn", LateReport::handedOn)
                .number("dashboard.column.daysLate", LateReport::days)
                .link("dashboard.column.bloc", LateReport::bloc, one -> "khoi/" + one.blocId() + "?nam=" + one.year())
                .text("dashboard.column.note", one -> one.generated() ? words.say("dashboard.generated") : "");
    }
}
