package vn.thidua.dashboard.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.thidua.bloc.BlocSizes;
import vn.thidua.dashboard.ChangeKind;
import vn.thidua.dashboard.ChangeLine;
import vn.thidua.dashboard.ClassCount;
import vn.thidua.dashboard.FamilyYear;
import vn.thidua.dashboard.RewardYear;
import vn.thidua.dashboard.Sight;
import vn.thidua.dashboard.SizeCount;
import vn.thidua.shared.chart.Band;
import vn.thidua.shared.chart.Category;
import vn.thidua.shared.chart.ChartData;
import vn.thidua.shared.chart.ChartKind;
import vn.thidua.shared.chart.Finding;
import vn.thidua.shared.chart.Series;
import vn.thidua.shared.chart.Tone;

/** The charts on blocs, units and rewards over the years: finds the sentence in the figures, knows the rows behind. */
class Figures {

    private final Words words;
    private final BlocSizes guide;
    private final Sight sight;
    private final RowLinks links;

    Figures(Words words, BlocSizes guide, Sight sight, RowLinks links) {
        this.words = words;
        this.guide = guide;
        this.sight = sight;
        this.links = links;
    }

    /** All families, those with the most blocs over all years first: each keeps its colour in both figures. */
    static List<String> ordered(List<FamilyYear> families) {
        var totals = families.stream()
                .collect(Collectors.groupingBy(FamilyYear::family, Collectors.summingLong(FamilyYear::blocs)));
        return totals.keySet().stream()
                .sorted(Comparator.<String>comparingLong(totals::get).reversed().thenComparing(code -> code))
                .toList();
    }

    Figure families(List<FamilyYear> families) {
        return byFamily("blocs", families, FamilyYear::blocs, links::blocsOfFamily);
    }

    Figure unitsByFamily(List<FamilyYear> families) {
        return byFamily("units", families, FamilyYear::units, links::unitsOfFamily);
    }

    private Figure byFamily(String what, List<FamilyYear> families, ToLongFunction<FamilyYear> count, FamilyLink rows) {
        var data = familyData(words, what, families, count);
        var peak = IntStream.range(0, data.categories().size())
                .boxed()
                .max(Comparator.<Integer>comparingDouble(data::total))
                .orElse(-1);
        var finding = new Finding(
                peak < 0
                        ? words.say("dashboard.families." + what + ".name")
                        : words.say(
                                "dashboard.families." + what + ".finding",
                                data.categories().get(peak).label(),
                                (long) data.total(peak)),
                words.say("dashboard.families." + what + ".sentence"),
                words.say("dashboard.families.empty"));
        return new Figure(
                "families-" + what,
                ChartKind.STACKED_COLUMN,
                data,
                finding,
                target -> rows.url(target.seriesKey(), Integer.parseInt(target.categoryKey())));
    }

    /** Years down, families across. */
    static ChartData familyData(Words words, String what, List<FamilyYear> families, ToLongFunction<FamilyYear> count) {
        var years = families.stream().map(FamilyYear::year).distinct().sorted().toList();
        var codes = ordered(families);
        var series = IntStream.range(0, codes.size())
                .mapToObj(i -> Series.ofCounts(
                        codes.get(i),
                        words.say("bloc.family." + codes.get(i)),
                        Tone.at(i),
                        sums(years, families.stream().filter(one -> one.family().equals(codes.get(i))), count)))
                .toList();
        return ChartData.ofCounts(
                words.say("dashboard.column.year"), words.say("dashboard.unit." + what), yearCategories(years), series);
    }

    private static List<Category> yearCategories(List<Integer> years) {
        return years.stream()
                .map(String::valueOf)
                .map(year -> new Category(year, year))
                .toList();
    }

    private static List<Long> sums(List<Integer> years, Stream<FamilyYear> rows, ToLongFunction<FamilyYear> count) {
        var byYear = rows.collect(Collectors.groupingBy(FamilyYear::year, Collectors.summingLong(count)));
        return years.stream().map(year -> byYear.getOrDefault(year, 0L)).toList();
    }

    Figure sizes(List<SizeCount> sizes) {
        var data = sizeData(words, sizes, guide);
        var blocs = sizes.stream().mapToLong(SizeCount::blocs).sum();
        var inside = sizes.stream()
                .filter(one -> guide.admits(one.size()))
                .mapToLong(SizeCount::blocs)
                .sum();
        var finding = new Finding(
                words.say("dashboard.sizes.finding", inside, blocs, guide.smallest(), guide.largest()),
                words.say("dashboard.sizes.sentence", median(sizes), guide.smallest(), guide.largest()),
                words.say("dashboard.sizes.empty"));
        return new Figure(
                "sizes",
                ChartKind.STACKED_COLUMN,
                data,
                finding,
                target -> links.blocsOfSize(Integer.parseInt(target.categoryKey())));
    }

    /** Every size from the smallest to the largest, the guide included, even where no bloc has it. */
    static ChartData sizeData(Words words, List<SizeCount> sizes, BlocSizes guide) {
        var blocs = sizes.stream().collect(Collectors.toMap(SizeCount::size, SizeCount::blocs));
        var from = Math.min(
                guide.smallest(), sizes.stream().mapToInt(SizeCount::size).min().orElse(guide.smallest()));
        var to = Math.max(
                guide.largest(), sizes.stream().mapToInt(SizeCount::size).max().orElse(guide.largest()));
        var all = IntStream.rangeClosed(from, to)
                .filter(size -> size <= guide.largest() + 1 || blocs.containsKey(size))
                .boxed()
                .toList();
        var categories = all.stream()
                .map(String::valueOf)
                .map(size -> new Category(size, size))
                .toList();
        var inside = all.stream()
                .map(size -> guide.admits(size) ? blocs.getOrDefault(size, 0L) : 0L)
                .toList();
        var outside = all.stream()
                .map(size -> guide.admits(size) ? 0L : blocs.getOrDefault(size, 0L))
                .toList();
        return ChartData.ofCounts(
                        words.say("dashboard.column.size"),
                        words.say("dashboard.unit.blocs"),
                        categories,
                        List.of(
                                Series.ofCounts("inside", words.say("dashboard.sizes.inside"), Tone.FIRST, inside),
                                Series.ofCounts(
                                        "outside", words.say("dashboard.sizes.outside"), Tone.WARNING, outside)))
                .withBand(new Band(
                        String.valueOf(guide.smallest()),
                        String.valueOf(guide.largest()),
                        words.say("dashboard.sizes.band", guide.smallest(), guide.largest())));
    }

    /** The size of the bloc in the middle; of two middles the smaller one. */
    static int median(List<SizeCount> sizes) {
        var half = (sizes.stream().mapToLong(SizeCount::blocs).sum() + 1) / 2;
        long seen = 0;
        for (SizeCount one : sizes) {
            seen += one.blocs();
            if (seen >= half) {
                return one.size();
            }
        }
        return 0;
    }

    /** Of the year and of the year before. */
    Figure classes(List<ClassCount> now, List<ClassCount> before) {
        var data = classData(words, now, before, sight.year());
        var all = now.stream().mapToLong(ClassCount::units).sum();
        var finding = new Finding(
                now.isEmpty()
                        ? words.say("dashboard.classes.name")
                        : words.say(
                                "dashboard.classes.finding",
                                words.say("unit.class." + now.getFirst().unitClass()),
                                now.getFirst().units(),
                                Math.round(100.0 * now.getFirst().units() / all)),
                words.say("dashboard.classes.sentence", String.valueOf(sight.year()), String.valueOf(sight.year() - 1)),
                words.say("dashboard.classes.empty"));
        return new Figure(
                "classes",
                ChartKind.BAR,
                data,
                finding,
                target -> links.unitsOfClass(target.categoryKey(), Integer.parseInt(target.seriesKey())));
    }

    /** Classes down, the largest first; this year and the year before across. */
    static ChartData classData(Words words, List<ClassCount> now, List<ClassCount> before, int year) {
        var then = before.stream().collect(Collectors.toMap(ClassCount::unitClass, ClassCount::units));
        var here = now.stream().collect(Collectors.toMap(ClassCount::unitClass, ClassCount::units));
        var codes = Stream.concat(now.stream(), before.stream())
                .map(ClassCount::unitClass)
                .distinct()
                .toList();
        return ChartData.ofCounts(
                words.say("dashboard.column.class"),
                words.say("dashboard.unit.units"),
                codes.stream()
                        .map(code -> new Category(code, words.say("unit.class." + code)))
                        .toList(),
                List.of(yearSeries(year, Tone.FIRST, codes, here), yearSeries(year - 1, Tone.LAST_YEAR, codes, then)));
    }

    private static Series yearSeries(int year, Tone tone, List<String> codes, Map<String, Long> counts) {
        return Series.ofCounts(
                String.valueOf(year),
                String.valueOf(year),
                tone,
                codes.stream().map(code -> counts.getOrDefault(code, 0L)).toList());
    }

    Figure rewards(List<RewardYear> rewards) {
        var data = rewardData(words, rewards);
        var proposed = rewards.stream().mapToLong(RewardYear::proposed).sum();
        var decided = rewards.stream().mapToLong(RewardYear::decided).sum();
        var finding = new Finding(
                words.say(
                        decided == 0 ? "dashboard.rewards.proposedOnly" : "dashboard.rewards.finding",
                        proposed,
                        decided,
                        String.valueOf(sight.year())),
                words.say("dashboard.rewards.sentence"),
                words.say("dashboard.rewards.empty", String.valueOf(sight.year())));
        return new Figure(
                "rewards",
                ChartKind.STACKED_COLUMN,
                data,
                finding,
                target -> links.rewards(Integer.parseInt(target.categoryKey()), target.seriesKey(), ""));
    }

    /** Years down, forms of award across, the most frequent first; after the seventh they share grey. */
    static ChartData rewardData(Words words, List<RewardYear> rewards) {
        var years = rewards.stream().map(RewardYear::year).distinct().sorted().toList();
        var totals = rewards.stream()
                .collect(Collectors.groupingBy(RewardYear::awardCode, Collectors.summingLong(RewardYear::known)));
        var names = rewards.stream()
                .collect(Collectors.toMap(RewardYear::awardCode, RewardYear::awardName, (one, other) -> one));
        var codes = totals.keySet().stream()
                .sorted(Comparator.<String>comparingLong(totals::get).reversed().thenComparing(code -> code))
                .toList();
        var series = IntStream.range(0, codes.size())
                .mapToObj(i -> {
                    var byYear = rewards.stream()
                            .filter(one -> one.awardCode().equals(codes.get(i)))
                            .collect(Collectors.toMap(RewardYear::year, RewardYear::known));
                    return Series.ofCounts(
                            codes.get(i),
                            names.getOrDefault(codes.get(i), codes.get(i)),
                            Tone.at(i),
                            years.stream()
                                    .map(year -> byYear.getOrDefault(year, 0L))
                                    .toList());
                })
                .toList();
        return ChartData.ofCounts(
                words.say("dashboard.column.year"), words.say("dashboard.unit.rewards"), yearCategories(years), series);
    }

    /** Since the year before. */
    Figure changes(List<ChangeLine> changes) {
        var earlier = sight.year() - 1;
        var provinces = changes.stream().map(ChangeLine::province).distinct().count();
        var finding = new Finding(
                changes.isEmpty()
                        ? words.say("dashboard.changes.name", String.valueOf(earlier), String.valueOf(sight.year()))
                        : words.say(
                                "dashboard.changes.finding",
                                changes.size(),
                                provinces,
                                String.valueOf(earlier),
                                String.valueOf(sight.year())),
                words.say("dashboard.changes.sentence"),
                words.say("dashboard.changes.empty", String.valueOf(earlier), String.valueOf(sight.year())));
        return new Figure(
                "changes",
                ChartKind.BAR,
                changeData(words, changes),
                finding,
                target -> links.changes(target.categoryKey(), earlier));
    }

    /** One bar for each kind of change, in the order of {@link ChangeKind}. */
    static ChartData changeData(Words words, List<ChangeLine> changes) {
        var counts = changes.stream().collect(Collectors.groupingBy(ChangeLine::kind, Collectors.counting()));
        return ChartData.ofCounts(
                words.say("dashboard.column.change"),
                words.say("dashboard.unit.units"),
                Stream.of(ChangeKind.values())
                        .map(kind -> new Category(kind.name(), words.say(kind.key())))
                        .toList(),
                List.of(Series.ofCounts(
                        "units",
                        words.say("dashboard.changes.series"),
                        Tone.FIRST,
                        Stream.of(ChangeKind.values())
                                .map(kind -> counts.getOrDefault(kind, 0L))
                                .toList())));
    }

    /** Address of the rows of a family in a year. */
    @FunctionalInterface
    private interface FamilyLink extends java.io.Serializable {
        String url(String family, int year);
    }
}
