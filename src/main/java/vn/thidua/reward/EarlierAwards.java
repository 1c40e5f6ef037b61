package vn.thidua.reward;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Whether the earlier awards that the rules ask for are there. Pure functions. */
final class EarlierAwards {

    /** How far an alternative is from being fulfilled: steps that lack, and a sentence for each. */
    private record Gap(int steps, List<Finding> sentences) {}

    private EarlierAwards() {}

    /**
     * What the rules say; nothing where there is none or one alternative is fulfilled.
     *
     * @param names award names by code
     */
    static List<Finding> check(
            List<EarlierRule> rules, List<EarlierAward> history, int year, Map<String, String> names) {
        var alternatives = rules.stream()
                .collect(Collectors.groupingBy(EarlierRule::alternative, TreeMap::new, Collectors.toList()));
        var gaps = new ArrayList<Gap>();
        var grounds = new ArrayList<EarlierRule>();
        for (var alternative : alternatives.values()) {
            if (alternative.stream().anyMatch(rule -> rule.needsAward() == null)) {
                grounds.addAll(alternative);
                continue;
            }
            var gap = gap(alternative, history, year, names);
            if (gap.steps() == 0) {
                return List.of();
            }
            gaps.add(gap);
        }
        if (!grounds.isEmpty()) {
            return grounds.stream()
                    .map(rule -> Finding.ask("reward.eligible.ground", rule.ground(), rule.legalSource()))
                    .toList();
        }
        return gaps.stream()
                .min(Comparator.comparingInt(Gap::steps))
                .map(Gap::sentences)
                .orElse(List.of());
    }

    private static Gap gap(List<EarlierRule> rules, List<EarlierAward> history, int year, Map<String, String> names) {
        var steps =
                rules.stream().mapToInt(rule -> missing(rule, history, year)).sum();
        var sentences = rules.stream()
                .filter(rule -> missing(rule, history, year) > 0)
                .map(rule -> sentence(rule, history, year, names, steps == 1))
                .toList();
        return new Gap(steps, sentences);
    }

    /** How many of the earlier awards lack. */
    static int missing(EarlierRule rule, List<EarlierAward> history, int year) {
        var years = years(rule, history, year);
        if (!rule.consecutive()) {
            return Math.max(0, rule.needsCount() - count(rule, history, year));
        }
        return (int) IntStream.rangeClosed(year - rule.needsCount(), year - 1)
                .filter(one -> !years.contains(one))
                .count();
    }

    private static int count(EarlierRule rule, List<EarlierAward> history, int year) {
        return (int) relevant(rule, history, year).size();
    }

    private static TreeSet<Integer> years(EarlierRule rule, List<EarlierAward> history, int year) {
        return relevant(rule, history, year).stream()
                .map(EarlierAward::year)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<EarlierAward> relevant(EarlierRule rule, List<EarlierAward> history, int year) {
        return history.stream()
                .filter(award -> award.awardCode().equals(rule.needsAward()))
                .filter(award -> award.year() < year && award.year() >= year - rule.withinYears())
                .filter(EarlierAward::countsForMerit)
                .toList();
    }

    private static Finding sentence(
            EarlierRule rule, List<EarlierAward> history, int year, Map<String, String> names, boolean nearly) {
        var code = Objects.requireNonNull(rule.needsAward());
        var name = Optional.ofNullable(names.get(code)).orElse(code);
        var found = rule.needsCount() - missing(rule, history, year);
        var missed = rule.consecutive() ? missedYears(rule, history, year) : "";
        if (!missed.isEmpty()) {
            return nearly
                    ? Finding.nearly("reward.eligible.nearlyYear", name, missed, rule.needsCount(), rule.legalSource())
                    : Finding.block("reward.eligible.consecutive", name, rule.needsCount(), missed, rule.legalSource());
        }
        return nearly
                ? Finding.nearly("reward.eligible.nearly", name, found, rule.needsCount(), rule.legalSource())
                : Finding.block("reward.eligible.earlier", name, found, rule.needsCount(), rule.legalSource());
    }

    private static String missedYears(EarlierRule rule, List<EarlierAward> history, int year) {
        var years = years(rule, history, year);
        return IntStream.rangeClosed(year - rule.needsCount(), year - 1)
                .filter(one -> !years.contains(one))
                .mapToObj(String::valueOf)
                .collect(Collectors.joining(", "));
    }
}
