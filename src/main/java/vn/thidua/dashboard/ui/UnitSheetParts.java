package vn.thidua.dashboard.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.dashboard.TargetLine;
import vn.thidua.dashboard.UnitSheet;
import vn.thidua.dashboard.ui.KeyNumbers.KeyNumber;
import vn.thidua.shared.chart.Finding;

/** What stands on the one page of a unit: its numbers, results over the years, targets, reports, rewards. */
class UnitSheetParts {

    private final Words words;
    private final UnitSheet sheet;
    private final String year;

    UnitSheetParts(Words words, UnitSheet sheet) {
        this.words = words;
        this.sheet = sheet;
        year = String.valueOf(sheet.year());
    }

    List<DashboardPart> parts() {
        return List.of(numbers(), results(), targets(), late(), awards());
    }

    private KeyNumbers numbers() {
        var now = resultOf(sheet.year());
        var before = resultOf(sheet.year() - 1);
        var kept = sheet.targets().stream()
                .filter(one -> one.verdict() == 0 || one.verdict() == 1)
                .count();
        return new KeyNumbers(
                "numbers",
                words.say("dashboard.numbers"),
                List.of(
                        new KeyNumber(
                                words.say("dashboard.onePage.percent"),
                                now == null ? null : now.percent(),
                                before == null ? null : before.percent(),
                                2,
                                "%",
                                now != null && now.generated() ? words.say("dashboard.generated") : "",
                                null),
                        new KeyNumber(words.say("dashboard.onePage.rank"), place(now), place(before), 0, "", "", null),
                        new KeyNumber(
                                words.say("dashboard.card.kept"),
                                sheet.targets().isEmpty()
                                        ? null
                                        : (Double)
                                                (100.0 * kept / sheet.targets().size()),
                                null,
                                1,
                                "%",
                                "",
                                null),
                        new KeyNumber(
                                words.say("dashboard.card.late"),
                                (double) sheet.late().size(),
                                null,
                                0,
                                "",
                                "",
                                null)));
    }

    private static @Nullable Double place(UnitSheet.@Nullable Result result) {
        var place = result == null ? null : result.place();
        return place == null ? null : (Double) place.doubleValue();
    }

    private UnitSheet.@Nullable Result resultOf(int of) {
        return sheet.results().stream()
                .filter(one -> one.year() == of)
                .findFirst()
                .orElse(null);
    }

    private Listing results() {
        return new ListingWriter<>(sheet.results())
                .text("dashboard.column.year", one -> String.valueOf(one.year()))
                .text("dashboard.column.unit", UnitSheet.Result::unitName)
                .text("dashboard.column.bloc", UnitSheet.Result::bloc)
                .number("dashboard.onePage.percent", UnitSheet.Result::percent)
                .number("dashboard.column.place", UnitSheet.Result::place)
                .number("dashboard.column.size", UnitSheet.Result::units)
                .write("sheet-results", finding("results"));
    }

    private Listing targets() {
        return new ListingWriter<>(sheet.targets())
                .text("dashboard.column.content", TargetLine::content)
                .text("dashboard.column.indicator", TargetLine::title)
                .number("dashboard.column.target", TargetLine::target)
                .number("dashboard.column.reached", TargetLine::reached)
                .text("dashboard.column.measure", TargetLine::unitOfMeasure)
                .text("dashboard.column.standing", one -> words.say(one.verdictKey()))
                .write("sheet-promises", finding("promises"));
    }

    private Listing late() {
        return LatePart.listing(words, sheet.late(), finding("late"));
    }

    private Listing awards() {
        return new ListingWriter<>(sheet.awards())
                .text("dashboard.column.year", one -> String.valueOf(one.year()))
                .text("dashboard.column.award", UnitSheet.Award::award)
                .text("dashboard.column.decision", UnitSheet.Award::decisionNo)
                .date("dashboard.column.decidedOn", UnitSheet.Award::decidedOn)
                .text("dashboard.column.unit", UnitSheet.Award::unitName)
                .write("sheet-awards", finding("awards"));
    }

    private Finding finding(String what) {
        return new Finding(
                words.say("dashboard.onePage." + what), "", words.say("dashboard.onePage." + what + ".empty", year));
    }
}
