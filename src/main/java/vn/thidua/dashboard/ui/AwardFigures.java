package vn.thidua.dashboard.ui;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.thidua.dashboard.AwardCount;
import vn.thidua.dashboard.AwardCounts;
import vn.thidua.dashboard.BlocAwards;
import vn.thidua.shared.chart.Category;
import vn.thidua.shared.chart.ChartKind;
import vn.thidua.shared.chart.Finding;
import vn.thidua.shared.chart.Tone;

/** Decided rewards by form, level, type, recipient and bloc. */
class AwardFigures {

    private final Words words;
    private final RowLinks links;
    private final AwardCounts counts;

    AwardFigures(Words words, RowLinks links, AwardCounts counts) {
        this.words = words;
        this.links = links;
        this.counts = counts;
    }

    /** Form of reward over the years. */
    Figure families() {
        return overYears("families", AwardCount::family, "reward.family.", (year, code) -> decided(year));
    }

    Figure levels() {
        return overYears(
                "levels",
                AwardCount::level,
                "reward.level.",
                (year, code) -> links.register(year, "cap", code, STATE, DECIDED));
    }

    Figure types() {
        return overYears(
                "types",
                AwardCount::type,
                "reward.type.",
                (year, code) -> links.register(year, "loai", code, STATE, DECIDED));
    }

    private static final String STATE = "trang-thai";
    private static final String DECIDED = "DECIDED";

    private String decided(int year) {
        return links.register(year, STATE, DECIDED);
    }

    /** Address of the rewards of a code in a year. */
    @FunctionalInterface
    private interface CodeLink extends java.io.Serializable {
        String url(int year, String code);
    }

    /** Years across, codes stacked, the most frequent first. */
    private Figure overYears(String what, Function<AwardCount, String> code, String prefix, CodeLink link) {
        var decided = counts.counts().stream().filter(AwardCount::isDecided).toList();
        var years = decided.stream().map(AwardCount::year).distinct().sorted().toList();
        var totals = decided.stream().collect(Collectors.groupingBy(code, Collectors.summingLong(AwardCount::rewards)));
        var codes = totals.keySet().stream()
                .sorted(Comparator.<String>comparingLong(totals::get).reversed().thenComparing(one -> one))
                .toList();
        var writer = new FigureWriter<>("awards-" + what, ChartKind.STACKED_COLUMN, years)
                .by(words.say("dashboard.column.year"), String::valueOf, String::valueOf);
        IntStream.range(0, codes.size())
                .forEach(i -> writer.counts(
                        codes.get(i),
                        word(prefix, codes.get(i)),
                        Tone.at(i),
                        year -> counts.sum(
                                year, one -> one.isDecided() && code.apply(one).equals(codes.get(i)))));
        var first = codes.isEmpty() ? "" : codes.getFirst();
        return writer.leading(target -> link.url(Integer.parseInt(target.categoryKey()), target.seriesKey()))
                .write(
                        words.say("dashboard.unit.rewards"),
                        0,
                        new Finding(
                                codes.isEmpty()
                                        ? words.say("dashboard.awards." + what + ".name")
                                        : words.say(
                                                "dashboard.awards." + what + ".finding",
                                                word(prefix, first),
                                                totals.getOrDefault(first, 0L),
                                                decided.stream()
                                                        .mapToLong(AwardCount::rewards)
                                                        .sum()),
                                words.say("dashboard.awards." + what + ".sentence"),
                                words.say("dashboard.awards.empty")));
    }

    private String word(String prefix, String code) {
        return words.say(code.isEmpty() ? "dashboard.awards.unknown" : prefix + code);
    }

    /** Whom the rewards of the year went to, last year's beside. */
    Figure recipients() {
        var year = links.year();
        var codes = counts.counts().stream()
                .filter(one -> one.isDecided() && one.year() >= year - 1)
                .map(AwardCount::recipient)
                .distinct()
                .sorted(Comparator.<String>comparingLong(code -> to(year, code)).reversed())
                .toList();
        var first = codes.isEmpty() ? "" : codes.getFirst();
        return new FigureWriter<>("awards-recipients", ChartKind.BAR, codes)
                .by(words.say("dashboard.column.recipient"), code -> code, this::recipient)
                .counts(String.valueOf(year), String.valueOf(year), Tone.FIRST, code -> to(year, code))
                .counts(String.valueOf(year - 1), String.valueOf(year - 1), Tone.LAST_YEAR, code -> to(year - 1, code))
                .leading(target -> register(Integer.parseInt(target.seriesKey()), target.categoryKey()))
                .write(
                        words.say("dashboard.unit.rewards"),
                        0,
                        new Finding(
                                codes.isEmpty()
                                        ? words.say("dashboard.awards.recipients.name")
                                        : words.say(
                                                "dashboard.awards.recipients.finding",
                                                recipient(first),
                                                to(year, first),
                                                counts.decided(year)),
                                words.say("dashboard.awards.recipients.sentence", String.valueOf(year)),
                                words.say("dashboard.awards.empty")));
    }

    private long to(int year, String recipient) {
        return counts.sum(year, one -> one.isDecided() && one.recipient().equals(recipient));
    }

    private String recipient(String code) {
        return switch (code) {
            case "UNKNOWN" -> words.say("dashboard.awards.noClass");
            case "COLLECTIVE", "HOUSEHOLD", "SMALL" -> words.say("reward.recipient." + code);
            default -> words.say("reward.person." + code);
        };
    }

    private String register(int year, String recipient) {
        return switch (recipient) {
            case "UNKNOWN" -> links.register(year, "doi-tuong", "INDIVIDUAL", "lop", "CHUA_PHAN", STATE, DECIDED);
            case "SMALL" -> links.register(year, "doi-tuong", "COLLECTIVE", "tap-the-nho", "1", STATE, DECIDED);
            case "COLLECTIVE", "HOUSEHOLD" -> links.register(year, "doi-tuong", recipient, STATE, DECIDED);
            default -> links.register(year, "doi-tuong", "INDIVIDUAL", "lop", recipient, STATE, DECIDED);
        };
    }

    /** Decided rewards of both years by the bloc they came through. */
    Figure blocs(List<BlocAwards> blocs) {
        var year = links.year();
        return new FigureWriter<>("awards-blocs", ChartKind.BAR, blocs)
                .by(words.say("dashboard.column.bloc"), one -> String.valueOf(one.blocId()), BlocAwards::bloc)
                .counts(String.valueOf(year), String.valueOf(year), Tone.FIRST, BlocAwards::rewards)
                .counts(String.valueOf(year - 1), String.valueOf(year - 1), Tone.LAST_YEAR, BlocAwards::lastYear)
                .leading(target -> target.categoryKey().equals(Category.OTHERS)
                        ? links.register(Integer.parseInt(target.seriesKey()), STATE, DECIDED)
                        : links.register(
                                Integer.parseInt(target.seriesKey()), STATE, DECIDED, "khoi", target.categoryKey()))
                .write(
                        words.say("dashboard.unit.rewards"),
                        0,
                        new Finding(
                                blocs.isEmpty()
                                        ? words.say("dashboard.awards.blocs.name")
                                        : words.say(
                                                "dashboard.awards.blocs.finding",
                                                blocs.getFirst().bloc(),
                                                blocs.getFirst().rewards(),
                                                blocs.size()),
                                words.say("dashboard.awards.blocs.sentence"),
                                words.say("dashboard.awards.empty")));
    }
}
