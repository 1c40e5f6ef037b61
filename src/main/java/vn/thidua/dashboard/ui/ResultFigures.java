package vn.thidua.dashboard.ui;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.dashboard.BlocResult;
import vn.thidua.dashboard.CriterionResult;
import vn.thidua.dashboard.UnitResult;
import vn.thidua.dashboard.Work;
import vn.thidua.shared.chart.ChartKind;
import vn.thidua.shared.chart.Finding;
import vn.thidua.shared.chart.Tone;

/** The charts on results: of blocs, over years, of the units and criteria inside one bloc. */
class ResultFigures {

    /** Lines in one drawing; the palette has no more colours. */
    private static final int LINES = Tone.COLOURS;

    private final Words words;
    private final RowLinks links;
    private final boolean manyProvinces;

    ResultFigures(Words words, RowLinks links, boolean manyProvinces) {
        this.words = words;
        this.links = links;
        this.manyProvinces = manyProvinces;
    }

    /** Lowest, middle and highest result of every bloc. */
    Figure spread(List<BlocResult> results) {
        return new WorkFigures(
                        words, new Work(links.year(), results, List.of(), List.of(), List.of()), links, manyProvinces)
                .results();
    }

    /** Middle result over the years: of all blocs together, and of those that are best this year. */
    Figure trend(List<BlocResult> results) {
        var years = results.stream().map(BlocResult::year).distinct().sorted().toList();
        var byYear = results.stream().collect(Collectors.groupingBy(BlocResult::year));
        var writer = new FigureWriter<>("results-trend", ChartKind.LINE, years)
                .by(words.say("dashboard.column.year"), String::valueOf, String::valueOf)
                .values(
                        "all",
                        words.say("dashboard.trend.all"),
                        Tone.OTHERS,
                        year -> mean(byYear.getOrDefault(year, List.of())));
        var shown = results.stream()
                .filter(one -> one.year() == links.year())
                .sorted(Comparator.comparingDouble(BlocResult::median).reversed())
                .limit(LINES)
                .toList();
        for (int i = 0; i < shown.size(); i++) {
            var bloc = shown.get(i);
            Map<Integer, Double> medians = new HashMap<>();
            results.stream()
                    .filter(one -> one.blocId() == bloc.blocId())
                    .forEach(one -> medians.put(one.year(), one.median()));
            writer.values(String.valueOf(bloc.blocId()), name(bloc), Tone.at(i), medians::get);
        }
        return writer.leading(target -> target.seriesKey().equals("all")
                        ? links.resultsOf(Integer.parseInt(target.categoryKey()))
                        : "khoi/" + target.seriesKey() + "/xep-hang?nam=" + target.categoryKey())
                .write(
                        "%",
                        1,
                        new Finding(
                                trendTitle(years, byYear),
                                words.say("dashboard.trend.sentence", LINES),
                                words.say("dashboard.work.results.empty", String.valueOf(links.year()))));
    }

    private String trendTitle(List<Integer> years, Map<Integer, List<BlocResult>> byYear) {
        var now = mean(byYear.getOrDefault(links.year(), List.of()));
        var before = mean(byYear.getOrDefault(links.year() - 1, List.of()));
        if (now == null || before == null || years.size() < 2) {
            return words.say("dashboard.trend.name");
        }
        var key = Math.abs(now - before) < 0.05 ? "same" : now > before ? "up" : "down";
        return words.say(
                "dashboard.trend." + key,
                now,
                Math.abs(now - before),
                String.valueOf(links.year()),
                String.valueOf(links.year() - 1));
    }

    private static @Nullable Double mean(List<BlocResult> results) {
        return results.isEmpty()
                ? null
                : results.stream().mapToDouble(BlocResult::median).average().orElseThrow();
    }

    /** Units of a bloc with last year's result beside. */
    Figure units(BlocResult bloc, List<UnitResult> units) {
        var ranked = units.stream().filter(one -> one.percent() != null).toList();
        var best = ranked.isEmpty() ? null : ranked.getFirst();
        return new FigureWriter<>("results-units", ChartKind.BAR, ranked)
                .by(words.say("dashboard.column.unit"), one -> String.valueOf(one.unitId()), UnitResult::unitName)
                .values("now", String.valueOf(links.year()), Tone.FIRST, UnitResult::percent)
                .values("before", String.valueOf(links.year() - 1), Tone.LAST_YEAR, UnitResult::lastYear)
                .leading(target ->
                        "khoi/" + bloc.blocId() + "/cham-diem/don-vi/" + target.categoryKey() + "?nam=" + links.year())
                .write(
                        "%",
                        2,
                        new Finding(
                                best == null
                                        ? words.say("dashboard.inside.name", name(bloc))
                                        : words.say(
                                                "dashboard.inside.finding",
                                                name(bloc),
                                                best.unitName(),
                                                Objects.requireNonNull(best.percent()),
                                                bloc.width()),
                                sentence("dashboard.inside.sentence", bloc.generated()),
                                words.say("dashboard.work.results.empty", String.valueOf(links.year()))));
    }

    /** Units down, criteria across, percent of the criterion's maximum. */
    Figure criteria(BlocResult bloc, List<CriterionResult> points) {
        Map<Long, Map<Long, CriterionResult>> byUnit = new LinkedHashMap<>();
        Map<Long, CriterionResult> criteria = new LinkedHashMap<>();
        points.forEach(one -> {
            byUnit.computeIfAbsent(one.unitId(), unit -> new HashMap<>()).put(one.criterionId(), one);
            criteria.putIfAbsent(one.criterionId(), one);
        });
        var units = byUnit.values().stream()
                .map(row -> row.values().iterator().next())
                .toList();
        var writer = new FigureWriter<>("results-criteria", ChartKind.HEAT, units)
                .by(words.say("dashboard.column.unit"), one -> String.valueOf(one.unitId()), CriterionResult::unitName);
        criteria.values().stream()
                .sorted(Comparator.comparing(CriterionResult::code, new CodeOrder()))
                .forEach(criterion -> writer.values(
                        String.valueOf(criterion.criterionId()),
                        criterion.code() + " " + criterion.criterion(),
                        Tone.FIRST,
                        unit -> percent(byUnit, unit.unitId(), criterion.criterionId())));
        return writer.leading(target ->
                        "khoi/" + bloc.blocId() + "/cham-diem/don-vi/" + target.categoryKey() + "?nam=" + links.year())
                .write(
                        "%",
                        0,
                        new Finding(
                                heatTitle(bloc, points),
                                sentence(
                                        "dashboard.heat.sentence",
                                        points.stream().anyMatch(CriterionResult::generated)),
                                words.say("dashboard.heat.empty")));
    }

    private static @Nullable Double percent(Map<Long, Map<Long, CriterionResult>> byUnit, long unit, long criterion) {
        var found = byUnit.getOrDefault(unit, Map.of()).get(criterion);
        return found == null ? null : found.percent();
    }

    /** Names the criterion in which the units reached the least. */
    private String heatTitle(BlocResult bloc, List<CriterionResult> points) {
        var byCriterion = points.stream().collect(Collectors.groupingBy(CriterionResult::criterionId));
        return byCriterion.values().stream()
                .min(Comparator.comparingDouble(ResultFigures::meanOf))
                .map(weakest -> words.say(
                        "dashboard.heat.finding", name(bloc), weakest.getFirst().criterion(), meanOf(weakest)))
                .orElse(words.say("dashboard.heat.name", name(bloc)));
    }

    private static double meanOf(List<CriterionResult> points) {
        return points.stream().mapToDouble(CriterionResult::percent).average().orElse(0);
    }

    private String sentence(String key, boolean generated) {
        var sentence = words.say(key, String.valueOf(links.year() - 1));
        return generated ? sentence + " " + words.say("dashboard.work.generated") : sentence;
    }

    private String name(BlocResult bloc) {
        return manyProvinces ? bloc.bloc() + " · " + bloc.province() : bloc.bloc();
    }
}
