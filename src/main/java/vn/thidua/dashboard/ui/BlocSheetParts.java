package vn.thidua.dashboard.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.bloc.BlocMember;
import vn.thidua.dashboard.BlocResult;
import vn.thidua.dashboard.BlocSheet;
import vn.thidua.dashboard.FlagTurn;
import vn.thidua.dashboard.PledgeOutcome;
import vn.thidua.dashboard.ReportOutcome;
import vn.thidua.dashboard.UnitResult;
import vn.thidua.dashboard.UnitTargets;
import vn.thidua.dashboard.ui.KeyNumbers.KeyNumber;
import vn.thidua.shared.chart.Finding;

/** What stands on the one page of a bloc: five numbers, ranking, pledges, reports, flags. */
class BlocSheetParts {

    private final Words words;
    private final BlocSheet sheet;
    private final String year;

    BlocSheetParts(Words words, BlocSheet sheet) {
        this.words = words;
        this.sheet = sheet;
        year = String.valueOf(sheet.bloc().year());
    }

    List<DashboardPart> parts() {
        return List.of(numbers(), ranking(), targets(), late(), flags());
    }

    private KeyNumbers numbers() {
        var work = sheet.work();
        var now = sheet.bloc().year();
        return new KeyNumbers(
                "numbers",
                words.say("dashboard.numbers"),
                List.of(
                        number("dashboard.work.middle", median(now), median(now - 1), ""),
                        number(
                                "dashboard.card.kept",
                                known(work.keptPercent(now)),
                                known(work.keptPercent(now - 1)),
                                "%"),
                        number(
                                "dashboard.card.forecast",
                                sheet.yearEnd().targets() == 0
                                        ? null
                                        : (Double) sheet.yearEnd().percentThen(),
                                known(work.keptPercent(now - 1)),
                                "%"),
                        KeyNumber.ofCount(
                                words.say("dashboard.card.unknown"),
                                work.sumOfPledges(now, PledgeOutcome::open),
                                work.sumOfPledges(now - 1, PledgeOutcome::open),
                                null),
                        KeyNumber.ofCount(
                                words.say("dashboard.card.late"),
                                work.sumOfReports(now, one -> one.late() + one.missing()),
                                work.sumOfReports(now - 1, one -> one.late() + one.missing()),
                                null)));
    }

    private KeyNumber number(String key, @Nullable Double now, @Nullable Double before, String unit) {
        return new KeyNumber(words.say(key), now, before, 1, unit, note(), null);
    }

    /** The data of a bloc are made up together or not at all. */
    private String note() {
        var work = sheet.work();
        var generated = work.results().stream().anyMatch(BlocResult::generated)
                || work.pledges().stream().anyMatch(PledgeOutcome::generated)
                || work.reports().stream().anyMatch(ReportOutcome::generated);
        return generated ? words.say("dashboard.generated") : "";
    }

    private @Nullable Double median(int of) {
        return sheet.work().resultsOf(of).stream()
                .findFirst()
                .map(BlocResult::median)
                .orElse(null);
    }

    private static @Nullable Double known(double value) {
        return Double.isNaN(value) ? null : value;
    }

    private Listing ranking() {
        var head = sheet.bloc().head().map(BlocMember::name).orElse(words.say("dashboard.onePage.noHead"));
        return new ListingWriter<>(sheet.units())
                .number("dashboard.column.place", UnitResult::place)
                .text("dashboard.column.unit", UnitResult::unitName)
                .number("dashboard.column.now", UnitResult::percent)
                .number("dashboard.column.before", UnitResult::lastYear)
                .write(
                        "sheet-ranking",
                        new Finding(
                                words.say("dashboard.onePage.results"),
                                words.say(
                                        "dashboard.onePage.members",
                                        sheet.bloc().members().size(),
                                        head),
                                words.say("dashboard.onePage.results.empty", year)));
    }

    private Listing targets() {
        return new ListingWriter<>(sheet.targets())
                .text("dashboard.column.unit", UnitTargets::unitName)
                .number("dashboard.column.targets", UnitTargets::targets)
                .number("dashboard.column.kept", UnitTargets::kept)
                .number("dashboard.work.notMet", UnitTargets::notMet)
                .number("dashboard.work.open", UnitTargets::open)
                .write("sheet-targets", finding("targets"));
    }

    private Listing late() {
        return LatePart.listing(words, sheet.late(), finding("late"));
    }

    private Listing flags() {
        return new ListingWriter<>(sheet.flags())
                .text("dashboard.column.year", one -> String.valueOf(one.year()))
                .text("dashboard.column.unit", FlagTurn::unitName)
                .text(
                        "dashboard.column.role",
                        one -> words.say(one.headed() ? "dashboard.slot.head" : "dashboard.slot.member"))
                .write("sheet-flags", finding("flags"));
    }

    private Finding finding(String what) {
        return new Finding(
                words.say("dashboard.onePage." + what), "", words.say("dashboard.onePage." + what + ".empty", year));
    }
}
