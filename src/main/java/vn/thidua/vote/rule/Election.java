package vn.thidua.vote.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.thidua.meeting.Attendance;

/**
 * Who is elected in one round. A pure function of rule, roll and count: the same round gives the same result for ever,
 * and a later round never changes it.
 */
public final class Election {

    private final VoteRule rule;
    private final Count count;
    private final int baseNumber;
    private final int seats;
    private final List<String> ranked;

    private Election(VoteRule rule, Attendance roll, BallotPaper paper, Count count, int seats) {
        this.rule = rule;
        this.count = count;
        this.seats = seats;
        this.baseNumber = rule.base().number(roll, count.numbers());
        // the sort is stable: equal numbers keep the order of the ballot
        this.ranked = paper.nominees().stream()
                .sorted(Comparator.comparingInt(count::votesOf).reversed())
                .toList();
    }

    /**
     * Decides a round.
     *
     * @param seats seats of this round; in a run-off the seats left
     * @param roundNo 1 for the first ballot
     */
    public static Outcome decide(
            VoteRule rule, Attendance roll, BallotPaper paper, Count count, int seats, int roundNo) {
        if (seats < 1 || roundNo < 1) {
            throw new IllegalArgumentException("A round has seats and a number");
        }
        return rule.quorum().isMet(roll)
                ? new Election(rule, roll, paper, count, seats).outcome(roundNo)
                : Outcome.withoutQuorum(seats);
    }

    private Outcome outcome(int roundNo) {
        var passed = ranked.stream().filter(this::passes).toList();
        var tied = tiedAcrossTheLastSeat(passed);
        var elected = tied.isEmpty()
                ? passed.subList(0, Math.min(seats, passed.size()))
                : passed.stream()
                        .filter(nominee -> votes(nominee) > votes(tied.getFirst()))
                        .toList();
        var left = seats - elected.size();
        var open = left == 0 ? List.<String>of() : tied.isEmpty() ? bestOfTheRest(elected, left) : tied;
        var runOff = rule.runOff();
        if (roundNo < runOff.maxRounds()) {
            return new Outcome(true, baseNumber, elected, left, tied, open, null, List.of());
        }
        var pool = open.isEmpty() && left > 0 ? rest(elected) : open;
        return runOff.isOffered() && !pool.isEmpty()
                ? new Outcome(true, baseNumber, elected, left, tied, List.of(), runOff.decider(), pool)
                : new Outcome(true, baseNumber, elected, left, tied, List.of(), null, List.of());
    }

    /** Those with equal votes of whom the last seat would take some and leave others: none of them is elected. */
    private List<String> tiedAcrossTheLastSeat(List<String> passed) {
        if (passed.size() <= seats || votes(passed.get(seats - 1)) != votes(passed.get(seats))) {
            return List.of();
        }
        var atTheCut = votes(passed.get(seats));
        return passed.stream().filter(nominee -> votes(nominee) == atTheCut).toList();
    }

    /** The best with at least one vote, so many for each seat left, and all who are tied with the last of them. */
    private List<String> bestOfTheRest(List<String> elected, int left) {
        var standing =
                rest(elected).stream().filter(nominee -> votes(nominee) > 0).toList();
        var places = Math.multiplyExact(left, rule.runOff().placesPerSeat());
        if (standing.size() <= places) {
            return standing;
        }
        var least = votes(standing.get(places - 1));
        return standing.stream().filter(nominee -> votes(nominee) >= least).toList();
    }

    private List<String> rest(List<String> elected) {
        var rest = new ArrayList<>(ranked);
        rest.removeAll(elected);
        return List.copyOf(rest);
    }

    private boolean passes(String nominee) {
        return rule.isPassed(votes(nominee), baseNumber);
    }

    private int votes(String nominee) {
        return count.votesOf(nominee);
    }
}
