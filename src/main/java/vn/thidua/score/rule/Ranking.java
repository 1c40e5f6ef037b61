package vn.thidua.score.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.thidua.score.rule.RankLine.Reason;

/**
 * Ranks the units of one bloc or of one group of it: by percent of the own maximum or by points, then by the chain of
 * tie-breaks. Units that are equal in everything share a place and the next places are skipped; a vote separates them.
 * Disqualified units keep their place in the list of all and have none among those that may be proposed.
 *
 * <p>Results are compared as they are published, rounded to two places: nobody loses a flag by a decimal that no paper
 * shows. Cost: one sort.
 */
public final class Ranking {

    private final RankBy by;
    private final List<TieBreak> ties;

    public Ranking(RankBy by, List<TieBreak> ties) {
        this.by = by;
        this.ties = List.copyOf(ties);
    }

    /** A contender with the result that is compared. */
    private record Entry(
            Contender contender,
            @Nullable BigDecimal percent,
            @Nullable BigDecimal result) {}

    /** All units, the best first; those that are not ranked stand at the end. */
    public List<RankLine> rank(List<Contender> contenders) {
        var ranked = contenders.stream().map(this::entry).sorted(order()).toList();
        var all = places(ranked, entry -> true);
        var eligible = places(ranked, entry -> entry.contender.eligible());
        var mostPoints = ranked.stream()
                .filter(entry -> entry.result != null)
                .map(entry -> entry.contender.score())
                .reduce(BigDecimal.ZERO, BigDecimal::max);
        List<RankLine> lines = new ArrayList<>(ranked.size());
        for (int i = 0; i < ranked.size(); i++) {
            var entry = ranked.get(i);
            var equals = equalOnes(ranked, i);
            var vote = entry.contender.eligible() && equals.stream().anyMatch(Contender::eligible);
            lines.add(new RankLine(
                    entry.contender,
                    entry.percent,
                    all.get(i),
                    eligible.get(i),
                    vote,
                    reasons(ranked, i, equals, mostPoints)));
        }
        return lines;
    }

    private Entry entry(Contender contender) {
        var percent = Totals.percentOfOwnMax(contender.score(), contender.ownMax())
                .map(Exact::rounded)
                .orElse(null);
        var result = percent == null || by == RankBy.PERCENT_OF_OWN_MAX ? percent : Exact.rounded(contender.score());
        return new Entry(contender, percent, result);
    }

    private Comparator<Entry> order() {
        return byMerit().thenComparing(entry -> entry.contender.unitId());
    }

    private Comparator<Entry> byMerit() {
        Comparator<Entry> merit =
                Comparator.comparing(Entry::result, Comparator.nullsLast(Comparator.<BigDecimal>reverseOrder()));
        for (int i = 0; i < ties.size(); i++) {
            var index = i;
            merit = merit.thenComparing(
                    entry -> entry.contender.tie(index), ties.get(i).order());
        }
        return merit;
    }

    /** The place of each entry among those that count, {@code null} for the others: 1, 2, 2, 4. */
    private List<@Nullable Integer> places(List<Entry> ranked, Predicate<Entry> counts) {
        List<@Nullable Integer> places = new ArrayList<>(ranked.size());
        var merit = byMerit();
        @Nullable Entry before = null;
        var seen = 0;
        var place = 0;
        for (Entry entry : ranked) {
            if (entry.result == null || !counts.test(entry)) {
                places.add(null);
                continue;
            }
            seen++;
            if (before == null || merit.compare(before, entry) != 0) {
                place = seen;
            }
            before = entry;
            places.add(place);
        }
        return places;
    }

    /** Those equal in everything to the one at the index; entries are sorted, so they stand beside it. */
    private List<Contender> equalOnes(List<Entry> ranked, int index) {
        List<Contender> equals = new ArrayList<>();
        if (ranked.get(index).result == null) {
            return equals;
        }
        var merit = byMerit();
        for (int i = index - 1; i >= 0 && merit.compare(ranked.get(i), ranked.get(index)) == 0; i--) {
            equals.addFirst(ranked.get(i).contender);
        }
        for (int i = index + 1; i < ranked.size() && merit.compare(ranked.get(i), ranked.get(index)) == 0; i++) {
            equals.add(ranked.get(i).contender);
        }
        return equals;
    }

    private List<Reason> reasons(List<Entry> ranked, int index, List<Contender> equals, BigDecimal mostPoints) {
        List<Reason> reasons = new ArrayList<>();
        var entry = ranked.get(index);
        var own = entry.contender;
        if (own.disqualifiedBy() != null) {
            reasons.add(Reason.of("score.rule.rank.disqualified", own.disqualifiedBy()));
        }
        if (entry.percent == null) {
            reasons.add(Reason.of("score.rule.rank.nothingApplies"));
            return reasons;
        }
        if (by == RankBy.RAW) {
            reasons.add(Reason.of("score.rule.rank.byPoints", own.score()));
        } else if (index == 0 && own.score().compareTo(mostPoints) < 0) {
            reasons.add(Reason.of("score.rule.rank.firstByPercent", own.score(), own.ownMax(), entry.percent));
        } else {
            reasons.add(Reason.of("score.rule.rank.byPercent", own.score(), own.ownMax(), entry.percent));
        }
        if (!equals.isEmpty()) {
            var names = String.join(", ", equals.stream().map(Contender::name).toList());
            reasons.add(Reason.of(
                    own.eligible() && equals.stream().anyMatch(Contender::eligible)
                            ? "score.rule.rank.equalVote"
                            : "score.rule.rank.equal",
                    names));
        }
        comparedWith(ranked, index, -1, "score.rule.rank.behindByTie", reasons);
        comparedWith(ranked, index, 1, "score.rule.rank.aheadByTie", reasons);
        return reasons;
    }

    /** Which tie-break separates the entry from its nearest different neighbour with the same result. */
    private void comparedWith(List<Entry> ranked, int index, int step, String key, List<Reason> reasons) {
        var entry = ranked.get(index);
        var merit = byMerit();
        for (int i = index + step; i >= 0 && i < ranked.size(); i += step) {
            var other = ranked.get(i);
            if (other.result == null || entry.result == null || other.result.compareTo(entry.result) != 0) {
                return;
            }
            if (merit.compare(entry, other) != 0) {
                reasons.add(Reason.of(key, other.contender.name(), decidingTie(entry, other)));
                return;
            }
        }
    }

    private String decidingTie(Entry one, Entry other) {
        for (int i = 0; i < ties.size(); i++) {
            if (ties.get(i).order().compare(one.contender.tie(i), other.contender.tie(i)) != 0) {
                return ties.get(i).name();
            }
        }
        throw new IllegalStateException("Equal in all tie-breaks");
    }
}
