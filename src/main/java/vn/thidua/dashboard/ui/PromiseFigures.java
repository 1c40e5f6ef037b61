package vn.thidua.dashboard.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.thidua.dashboard.ContentOutcome;
import vn.thidua.dashboard.MonthOutcome;
import vn.thidua.dashboard.PledgeOutcome;
import vn.thidua.dashboard.UnitTargets;
import vn.thidua.dashboard.Work;
import vn.thidua.dashboard.YearEnd;
import vn.thidua.dashboard.ui.KeyNumbers.KeyNumber;
import vn.thidua.shared.chart.ChartKind;
import vn.thidua.shared.chart.Finding;
import vn.thidua.shared.chart.Tone;

/** What pages say about pledges. */
class PromiseFigures {

    /** So many units are named on the page; the rows have all. */
    private static final int NAMED = 30;

    private static final int MONTHS = 12;

    private final Words words;
    private final RowLinks links;

    PromiseFigures(Words words, RowLinks links) {
        this.words = words;
        this.links = links;
    }

    KeyNumbers numbers(Work work, YearEnd yearEnd) {
        var year = work.year();
        return new KeyNumbers(
                "numbers",
                words.say("dashboard.numbers"),
                List.of(
                        percent("dashboard.card.kept", work.keptPercent(year), work.keptPercent(year - 1)),
                        new KeyNumber(
                                words.say("dashboard.card.forecast"),
                                yearEnd.targets() == 0 ? null : yearEnd.percentThen(),
                                known(work.keptPercent(year - 1)),
                                1,
                                "%",
                                yearEnd.month() == 0 ? "" : words.say("dashboard.card.untilMonth", yearEnd.month()),
                                links.targets("")),
                        count("dashboard.card.signed", signed(work, year), signed(work, year - 1)),
                        count(
                                "dashboard.card.unknown",
                                work.sumOfPledges(year, PledgeOutcome::open),
                                work.sumOfPledges(year - 1, PledgeOutcome::open))));
    }

    private static long signed(Work work, int year) {
        return work.pledgesOf(year).stream().filter(PledgeOutcome::signed).count();
    }

    private KeyNumber percent(String key, double now, double before) {
        return new KeyNumber(words.say(key), known(now), known(before), 1, "%", "", links.pledges(""));
    }

    private KeyNumber count(String key, long now, long before) {
        return KeyNumber.ofCount(words.say(key), now, before, links.pledges(""));
    }

    private static @Nullable Double known(double value) {
        return Double.isNaN(value) ? null : value;
    }

    /** Share of targets met by the end of each month, last year's beside, and where it leads. */
    Figure months(List<MonthOutcome> months, YearEnd yearEnd) {
        var year = links.year();
        var now = byMonth(months, year);
        var before = byMonth(months, year - 1);
        var all = IntStream.rangeClosed(1, MONTHS).boxed().toList();
        var last = yearEnd.month();
        return new FigureWriter<>("promises-months", ChartKind.LINE, months.isEmpty() ? List.<Integer>of() : all)
                .by(words.say("dashboard.column.month"), String::valueOf, month -> words.say("dashboard.month", month))
                .values(String.valueOf(year), String.valueOf(year), Tone.FIRST, now::get)
                .values(String.valueOf(year - 1), String.valueOf(year - 1), Tone.LAST_YEAR, before::get)
                .values(
                        "forecast",
                        words.say("dashboard.months.forecast"),
                        Tone.WARNING,
                        month -> last == 0 || last == MONTHS
                                ? null
                                : month == last
                                        ? now.get(last)
                                        : month == MONTHS ? (Double) yearEnd.percentThen() : null)
                .leading(target -> links.targets(""))
                .write(
                        "%",
                        1,
                        new Finding(
                                monthsTitle(yearEnd),
                                words.say("dashboard.months.sentence", String.valueOf(year - 1)),
                                words.say("dashboard.work.pledges.empty", String.valueOf(year))));
    }

    private String monthsTitle(YearEnd yearEnd) {
        if (yearEnd.targets() == 0 || yearEnd.month() == 0) {
            return words.say("dashboard.months.name");
        }
        return yearEnd.month() == MONTHS
                ? words.say("dashboard.months.ended", yearEnd.percentNow(), yearEnd.targets())
                : words.say("dashboard.months.finding", yearEnd.percentNow(), yearEnd.percentThen(), yearEnd.month());
    }

    private static Map<Integer, Double> byMonth(List<MonthOutcome> months, int year) {
        var byMonth = new HashMap<Integer, Double>();
        months.stream().filter(one -> one.year() == year).forEach(one -> byMonth.put(one.month(), one.percent()));
        return byMonth;
    }

    /** Targets by content and what became of them. */
    Figure contents(List<ContentOutcome> contents) {
        var weakest = contents.stream()
                .filter(one -> one.targets() > 0)
                .min(java.util.Comparator.comparingDouble(one -> 1.0 * one.kept() / one.targets()));
        var generated = contents.stream().anyMatch(ContentOutcome::generated);
        return new FigureWriter<>("promises-contents", ChartKind.STACKED_BAR, contents)
                .by(words.say("dashboard.column.content"), ContentOutcome::content, ContentOutcome::content)
                .counts("exceeded", words.say("dashboard.work.exceeded"), Tone.THIRD, ContentOutcome::exceeded)
                .counts("met", words.say("dashboard.work.met"), Tone.FIRST, ContentOutcome::met)
                .counts("notMet", words.say("dashboard.work.notMet"), Tone.WARNING, ContentOutcome::notMet)
                .counts("open", words.say("dashboard.work.open"), Tone.OTHERS, ContentOutcome::open)
                .leading(target -> links.targets(target.categoryKey()))
                .write(
                        words.say("dashboard.work.unit.targets"),
                        0,
                        new Finding(
                                weakest.map(one -> words.say(
                                                "dashboard.contents.finding",
                                                one.content(),
                                                100.0 * one.kept() / one.targets()))
                                        .orElse(words.say("dashboard.contents.name")),
                                words.say("dashboard.contents.sentence")
                                        + (generated ? " " + words.say("dashboard.work.generated") : ""),
                                words.say("dashboard.work.pledges.empty", String.valueOf(links.year()))));
    }

    /** Units with targets not met yet, those furthest behind first. */
    Listing behind(List<UnitTargets> units) {
        var behind = units.stream().filter(UnitTargets::isBehind).toList();
        var shown = behind.stream().limit(NAMED).toList();
        return rows(shown)
                .write(
                        "promises-behind",
                        new Finding(
                                words.say("dashboard.behind.finding", behind.size(), units.size()),
                                words.say("dashboard.behind.sentence", shown.size()),
                                words.say(units.isEmpty() ? "dashboard.behind.nobody" : "dashboard.behind.none")));
    }

    ListingWriter<UnitTargets> rows(List<UnitTargets> units) {
        return new ListingWriter<>(units)
                .link(
                        "dashboard.column.unit",
                        UnitTargets::unitName,
                        one -> "khoi/" + one.blocId() + "/tien-do?nam=" + one.year())
                .link("dashboard.column.bloc", UnitTargets::bloc, one -> "khoi/" + one.blocId() + "?nam=" + one.year())
                .number("dashboard.column.targets", UnitTargets::targets)
                .number("dashboard.column.kept", UnitTargets::kept)
                .number("dashboard.work.notMet", UnitTargets::notMet)
                .number("dashboard.work.open", UnitTargets::open)
                .number("dashboard.column.percent", one -> Math.round(one.percent() * 10) / 10.0)
                .text("dashboard.column.note", one -> one.generated() ? words.say("dashboard.generated") : "");
    }
}
