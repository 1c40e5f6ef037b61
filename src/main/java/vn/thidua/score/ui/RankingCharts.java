package vn.thidua.score.ui;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.score.LiveRanking;
import vn.thidua.score.LiveRanking.CriterionSpread;
import vn.thidua.score.RankedUnit;
import vn.thidua.score.RankingQueries.YearLine;
import vn.thidua.score.UnitScore;
import vn.thidua.score.rule.WeightSensitivity;
import vn.thidua.shared.chart.Category;
import vn.thidua.shared.chart.ChartData;
import vn.thidua.shared.chart.ChartKind;
import vn.thidua.shared.chart.Finding;
import vn.thidua.shared.chart.Series;
import vn.thidua.shared.chart.Tone;
import vn.thidua.shared.ui.chart.ChartCard;

/** The charts of rankings, each with what it says as its title. */
final class RankingCharts {

    private static final int SPREAD_SHOWN = 12;
    private static final int VARIATIONS = 2_000;
    private static final int SPREAD_PERCENT = 20;
    private static final long SEED = 20261122;

    private RankingCharts() {}

    /** Why a unit has its points: parts, bonus, penalty, and their sum. */
    static ChartCard why(String unit, UnitScore score, Locale locale) {
        var places = new ArrayList<Category>();
        var values = new ArrayList<@Nullable Double>();
        for (var part : score.parts()) {
            places.add(new Category(part.code(), part.code() + ". " + part.name()));
            values.add(part.points().doubleValue());
        }
        places.add(new Category("+", word("bonus")));
        values.add(score.bonus().doubleValue());
        places.add(new Category("-", word("penalty")));
        values.add(score.penalty().doubleValue());
        places.add(new Category("=", word("total")));
        values.add(score.raw().doubleValue());
        var lost = score.parts().stream()
                .max(Comparator.comparing(part -> part.ownMax().subtract(part.points())));
        var sentence = lost.filter(part -> part.ownMax().compareTo(part.points()) > 0)
                .map(part -> say(
                        "whyLost",
                        part.code() + ". " + part.name(),
                        ScoreWords.points(part.ownMax().subtract(part.points()), locale),
                        ScoreWords.points(part.ownMax(), locale)))
                .orElseGet(() -> say("whyFull"));
        return new ChartCard(
                "score-why",
                ChartKind.WATERFALL,
                data(
                        word("part"),
                        word("points"),
                        2,
                        places,
                        List.of(series("points", word("points"), Tone.FIRST, values))),
                new Finding(
                        say(
                                "whyTitle",
                                unit,
                                ScoreWords.points(score.raw(), locale),
                                ScoreWords.points(score.ownMax(), locale)),
                        sentence,
                        say("nothing")));
    }

    /** How far the units' own scores lie above or below those that were verified. */
    static ChartCard gaps(LiveRanking ranking, Locale locale) {
        var units = ranking.units();
        var widest =
                units.stream().max(Comparator.comparing(unit -> unit.score().gap()));
        var verified =
                units.stream().anyMatch(unit -> unit.score().selfCompared().signum() > 0);
        return new ChartCard(
                "score-gaps",
                ChartKind.BAR,
                data(
                        word("unit"),
                        word("points"),
                        2,
                        verified ? units.stream().map(RankingCharts::place).toList() : List.of(),
                        verified
                                ? List.of(
                                        series(
                                                "self",
                                                word("self"),
                                                Tone.LAST_YEAR,
                                                units.stream()
                                                        .map(unit -> unit.score()
                                                                .selfCompared()
                                                                .doubleValue())
                                                        .toList()),
                                        series(
                                                "verified",
                                                word("verified"),
                                                Tone.FIRST,
                                                units.stream()
                                                        .map(unit -> unit.score()
                                                                .selfVerified()
                                                                .doubleValue())
                                                        .toList()))
                                : List.of(series("self", word("self"), Tone.LAST_YEAR, List.of()))),
                new Finding(
                        widest.filter(unit -> unit.score().gap().signum() > 0)
                                .map(unit -> say(
                                        "gapTitle",
                                        unit.shortName(),
                                        ScoreWords.points(unit.score().gap(), locale)))
                                .orElseGet(() -> say("gapNone")),
                        say("gapSentence", ScoreWords.points(mean(units), locale)),
                        say("gapNothing")));
    }

    private static BigDecimal mean(List<RankedUnit> units) {
        if (units.isEmpty()) {
            return BigDecimal.ZERO;
        }
        var sum = units.stream().map(unit -> unit.score().gap()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.divide(BigDecimal.valueOf(units.size()), 2, java.math.RoundingMode.HALF_UP);
    }

    /** Where the units lie furthest apart. */
    static ChartCard spreads(List<CriterionSpread> spreads, Locale locale) {
        var widest = spreads.stream()
                .sorted(Comparator.comparingDouble(CriterionSpread::width).reversed())
                .limit(SPREAD_SHOWN)
                .toList();
        var same = spreads.stream().filter(spread -> spread.width() == 0).count();
        return new ChartCard(
                "score-spread",
                ChartKind.SPREAD,
                data(
                        word("criterion"),
                        "%",
                        1,
                        widest.stream()
                                .map(spread -> new Category(spread.code(), spread.code() + " " + spread.name()))
                                .toList(),
                        List.of(
                                series(
                                        "low",
                                        word("lowest"),
                                        Tone.FIRST,
                                        widest.stream()
                                                .map(CriterionSpread::lowest)
                                                .toList()),
                                series(
                                        "middle",
                                        word("median"),
                                        Tone.FOURTH,
                                        widest.stream()
                                                .map(CriterionSpread::median)
                                                .toList()),
                                series(
                                        "high",
                                        word("highest"),
                                        Tone.FIRST,
                                        widest.stream()
                                                .map(CriterionSpread::highest)
                                                .toList()))),
                new Finding(
                        widest.isEmpty()
                                ? say("nothing")
                                : say("spreadTitle", widest.getFirst().name()),
                        say("spreadSentence", widest.size(), spreads.size(), same),
                        say("nothing")));
    }

    /** "Would the flag change hands?": how often which unit is first when the weights of the parts are varied. */
    static Optional<ChartCard> flag(LiveRanking ranking, Locale locale) {
        var eligible = ranking.units().stream()
                .filter(unit -> unit.disqualified().isEmpty())
                .filter(unit -> unit.score().ownMax().signum() > 0)
                .toList();
        if (eligible.size() < 2) {
            return Optional.empty();
        }
        var parts = eligible.getFirst().score().parts().stream()
                .filter(part -> part.max().signum() > 0)
                .toList();
        if (parts.size() < 2
                || eligible.stream()
                        .anyMatch(unit -> unit.score().parts().size()
                                != eligible.getFirst().score().parts().size())) {
            return Optional.empty();
        }
        var answer = WeightSensitivity.vary(
                eligible.stream().map(unit -> parts(unit)).toList(),
                parts.stream().map(UnitScore.Part::max).toList(),
                SPREAD_PERCENT,
                VARIATIONS,
                SEED);
        var shown = eligible.stream()
                .filter(unit -> answer.firstCount().containsKey(unit.unitId()))
                .sorted(Comparator.comparing(
                        (RankedUnit unit) -> answer.firstCount().getOrDefault(unit.unitId(), 0),
                        Comparator.reverseOrder()))
                .toList();
        var first = eligible.stream()
                .filter(unit -> unit.unitId() == answer.firstUnitId())
                .map(RankedUnit::shortName)
                .findFirst()
                .orElse("");
        return Optional.of(new ChartCard(
                "score-flag",
                ChartKind.BAR,
                data(
                        word("unit"),
                        word("times"),
                        0,
                        shown.stream().map(RankingCharts::place).toList(),
                        List.of(series(
                                "first",
                                word("first"),
                                Tone.FIRST,
                                shown.stream()
                                        .map(unit -> answer.firstCount()
                                                .getOrDefault(unit.unitId(), 0)
                                                .doubleValue())
                                        .toList()))),
                new Finding(
                        say("flagTitle", first, ScoreWords.points(answer.stayedPercent(), locale)),
                        say("flagSentence", VARIATIONS, SPREAD_PERCENT),
                        say("nothing"))));
    }

    private static WeightSensitivity.UnitParts parts(RankedUnit unit) {
        var counted = unit.score().parts().stream()
                .filter(part -> part.max().signum() > 0)
                .toList();
        return new WeightSensitivity.UnitParts(
                unit.unitId(),
                counted.stream().map(UnitScore.Part::points).toList(),
                counted.stream().map(UnitScore.Part::ownMax).toList());
    }

    /** Percent of the units of a bloc in one published ranking. */
    static ChartCard performance(List<YearLine> lines, Locale locale) {
        var first = lines.stream()
                .filter(line -> line.rankAll() != null && line.rankAll() == 1)
                .findFirst();
        return new ChartCard(
                "score-performance",
                ChartKind.BAR,
                data(
                        word("unit"),
                        "%",
                        2,
                        lines.stream()
                                .map(line -> new Category(String.valueOf(line.unitId()), line.unitName()))
                                .toList(),
                        List.of(series(
                                "percent",
                                word("percent"),
                                Tone.FIRST,
                                lines.stream().map(RankingCharts::percent).toList()))),
                new Finding(
                        first.map(line -> say(
                                        "performanceTitle",
                                        line.unitName(),
                                        ScoreWords.percent(line.percent(), locale)))
                                .orElseGet(() -> say("nothing")),
                        say("performanceSentence"),
                        say("nothing")));
    }

    /** Best, middle and last of a bloc, year on year. */
    static ChartCard years(List<YearLine> lines, Locale locale) {
        var years = lines.stream().map(YearLine::year).distinct().sorted().toList();
        var best = new ArrayList<@Nullable Double>();
        var mean = new ArrayList<@Nullable Double>();
        for (var year : years) {
            var ofYear = lines.stream().filter(line -> line.year() == year).toList();
            best.add(ofYear.stream()
                    .mapToDouble(
                            line -> line.percent() == null ? 0 : line.percent().doubleValue())
                    .max()
                    .orElse(0));
            mean.add(ofYear.stream()
                    .mapToDouble(
                            line -> line.percent() == null ? 0 : line.percent().doubleValue())
                    .average()
                    .orElse(0));
        }
        return new ChartCard(
                "score-years",
                ChartKind.LINE,
                data(
                        word("year"),
                        "%",
                        2,
                        years.stream()
                                .map(year -> new Category(String.valueOf(year), String.valueOf(year)))
                                .toList(),
                        List.of(
                                series("best", word("best"), Tone.FIRST, best),
                                series("mean", word("mean"), Tone.SECOND, mean))),
                new Finding(say("yearsTitle", years.size()), say("yearsSentence"), say("nothing")));
    }

    /** Mean gap between own and verified scores, by year and the head that verified. */
    static ChartCard heads(List<YearLine> lines, Locale locale) {
        var years = lines.stream().map(YearLine::year).distinct().sorted().toList();
        var values = new ArrayList<@Nullable Double>();
        var places = new ArrayList<Category>();
        for (var year : years) {
            var ofYear = lines.stream().filter(line -> line.year() == year).toList();
            places.add(new Category(
                    String.valueOf(year), year + " · " + ofYear.getFirst().head()));
            values.add(ofYear.stream()
                    .mapToDouble(line -> line.gap().doubleValue())
                    .average()
                    .orElse(0));
        }
        return new ChartCard(
                "score-heads",
                ChartKind.BAR,
                data(word("head"), word("points"), 2, places, List.of(series("gap", word("gap"), Tone.FIRST, values))),
                new Finding(say("headsTitle"), say("headsSentence"), say("nothing")));
    }

    /** Percent of one unit over the years. */
    static ChartCard unitYears(List<YearLine> lines, Locale locale) {
        var last = lines.getLast();
        return new ChartCard(
                "score-unit-years",
                ChartKind.LINE,
                data(
                        word("year"),
                        "%",
                        2,
                        lines.stream()
                                .map(line -> new Category(String.valueOf(line.year()), String.valueOf(line.year())))
                                .toList(),
                        List.of(series(
                                "percent",
                                word("percent"),
                                Tone.FIRST,
                                lines.stream().map(RankingCharts::percent).toList()))),
                new Finding(
                        say(
                                "unitTitle",
                                String.valueOf(last.year()),
                                ScoreWords.percent(last.percent(), locale),
                                last.rankAll() == null ? "–" : last.rankAll()),
                        say("unitSentence"),
                        say("nothing")));
    }

    private static @Nullable Double percent(YearLine line) {
        return line.percent() == null ? null : line.percent().doubleValue();
    }

    private static Category place(RankedUnit unit) {
        return new Category(String.valueOf(unit.unitId()), unit.shortName());
    }

    private static Series series(String key, String name, Tone tone, List<@Nullable Double> values) {
        return new Series(key, name, tone, values);
    }

    private static ChartData data(
            String category, String unit, int decimals, List<Category> categories, List<Series> series) {
        return new ChartData(category, unit, decimals, categories, series, null);
    }

    private static String word(String key) {
        return ScoreWords.say("score.ranking.word." + key);
    }

    private static String say(String key, @Nullable Object... args) {
        return ScoreWords.say("score.ranking.chart." + key, args);
    }
}
