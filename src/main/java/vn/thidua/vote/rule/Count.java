package vn.thidua.vote.rule;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was counted: numbers of ballots, and votes for everything on the ballot in its order, zeros included.
 *
 * @param numbers ballots, without written opinions; for a show of hands the units that took part
 * @param votes votes by mark, written opinions included
 */
public record Count(BallotNumbers numbers, Map<String, Integer> votes) {

    public Count {
        votes = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(votes));
    }

    /** Counts ballots and written opinions; {@code issued} ballots were given out. */
    public static Count of(
            BallotPaper paper, int issued, Collection<List<String>> ballots, Collection<List<String>> written) {
        var votes = zeros(paper);
        var valid = 0;
        var blank = 0;
        for (var marks : ballots) {
            if (paper.isValid(marks)) {
                valid++;
                marks.forEach(mark -> votes.merge(mark, 1, Integer::sum));
            }
            if (paper.isBlank(marks)) {
                blank++;
            }
        }
        written.stream()
                .filter(paper::isValid)
                .forEach(marks -> marks.forEach(mark -> votes.merge(mark, 1, Integer::sum)));
        var returned = ballots.size();
        return new Count(new BallotNumbers(issued, returned, valid, returned - valid, blank), votes);
    }

    /**
     * Counts a show of hands. Who raises no hand has returned nothing; the numbers of ballots are not for the minutes
     * then.
     */
    public static Count ofHands(
            BallotPaper paper, int attending, Collection<List<String>> hands, Collection<List<String>> written) {
        return of(
                paper,
                attending,
                hands.stream().filter(marks -> !marks.isEmpty()).toList(),
                written);
    }

    /** Adds what another channel of the same round counted. */
    public Count plus(Count other) {
        var sum = new LinkedHashMap<>(votes);
        other.votes.forEach((mark, number) -> sum.merge(mark, number, Integer::sum));
        return new Count(numbers.plus(other.numbers), sum);
    }

    public int votesOf(String mark) {
        return votes.getOrDefault(mark, 0);
    }

    private static Map<String, Integer> zeros(BallotPaper paper) {
        var votes = new LinkedHashMap<String, Integer>();
        paper.nominees().forEach(nominee -> votes.put(nominee, 0));
        paper.statements().stream().sorted().forEach(statement -> votes.put(statement, 0));
        return votes;
    }
}
