package vn.thidua.pledge.ui;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import vn.thidua.bloc.BlocOfYear;
import vn.thidua.pledge.BlocPledge;
import vn.thidua.pledge.UnitCompletion;
import vn.thidua.shared.chart.Category;
import vn.thidua.shared.chart.ChartData;
import vn.thidua.shared.chart.ChartKind;
import vn.thidua.shared.chart.Finding;
import vn.thidua.shared.chart.Series;
import vn.thidua.shared.chart.Tone;
import vn.thidua.shared.ui.chart.ChartCard;

/** Charts of how far a bloc kept its pledge: unit by unit, and year by year. */
final class CompletionFigures {

    private CompletionFigures() {}

    /** Targets met, not met and without a number, one bar for each unit; a click leads to the unit's sheet. */
    static ChartCard byUnit(BlocOfYear bloc, List<UnitCompletion> units) {
        var categories = units.stream()
                .map(unit -> new Category(String.valueOf(unit.unitId()), unit.name()))
                .toList();
        var data = ChartData.ofCounts(
                PledgeWords.say("pledge.units.unit"),
                PledgeWords.say("pledge.chart.unit"),
                categories,
                List.of(
                        series("met", Tone.THIRD, units, unit -> unit.tally().met()),
                        series(
                                "notMet",
                                Tone.FOURTH,
                                units,
                                unit -> unit.tally().reported() - unit.tally().met()),
                        series(
                                "missing",
                                Tone.OTHERS,
                                units,
                                unit -> unit.tally().targets() - unit.tally().reported())));
        var whole = units.stream()
                .filter(unit -> unit.tally().targets() > 0
                        && unit.tally().met() == unit.tally().targets())
                .count();
        var finding = new Finding(
                PledgeWords.say("pledge.chart.byUnit.finding", whole, units.size()),
                PledgeWords.say("pledge.chart.byUnit.sentence"),
                PledgeWords.say("pledge.chart.empty"));
        return new ChartCard(
                "pledge-by-unit",
                ChartKind.STACKED_BAR,
                data,
                finding,
                target -> ProgressView.path(bloc, Long.parseLong(target.categoryKey())));
    }

    private static Series series(
            String key, Tone tone, List<UnitCompletion> units, ToIntFunction<UnitCompletion> count) {
        return Series.ofCounts(
                key,
                PledgeWords.say("pledge.chart." + key),
                tone,
                units.stream().map(unit -> (long) count.applyAsInt(unit)).toList());
    }

    /** Share of targets met, year by year. */
    static ChartCard byYear(List<BlocPledge> years) {
        var sorted =
                years.stream().sorted(Comparator.comparingInt(BlocPledge::year)).toList();
        var values = new ArrayList<@Nullable Double>();
        sorted.forEach(year -> values.add(toDouble(year.tally().percent())));
        var data = new ChartData(
                PledgeWords.say("pledge.table.year"),
                "%",
                1,
                sorted.stream()
                        .map(year -> new Category(String.valueOf(year.year()), String.valueOf(year.year())))
                        .toList(),
                List.of(new Series("met", PledgeWords.say("pledge.chart.percent"), Tone.FIRST, values)),
                null);
        return new ChartCard(
                "pledge-by-year",
                ChartKind.COLUMN,
                data,
                new Finding(
                        PledgeWords.say("pledge.chart.byYear.finding"),
                        compared(sorted),
                        PledgeWords.say("pledge.chart.empty")));
    }

    /** The last year beside the one before it, in a sentence. */
    static String compared(List<BlocPledge> sorted) {
        if (sorted.size() < 2) {
            return PledgeWords.say("pledge.chart.byYear.first");
        }
        var now = sorted.getLast();
        var before = sorted.get(sorted.size() - 2);
        return PledgeWords.say(
                "pledge.chart.byYear.sentence",
                String.valueOf(now.year()),
                PledgeWords.number(now.tally().percent()),
                String.valueOf(before.year()),
                PledgeWords.number(before.tally().percent()));
    }

    private static @Nullable Double toDouble(@Nullable BigDecimal percent) {
        return percent == null ? null : percent.doubleValue();
    }
}
