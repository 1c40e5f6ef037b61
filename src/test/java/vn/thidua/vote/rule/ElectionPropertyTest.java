package vn.thidua.vote.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.meeting.Attendance;
import vn.thidua.meeting.Quorum;
import vn.thidua.shared.Fraction;

/** The rules against a second implementation that is written from their definition, over seeded random rounds. */
class ElectionPropertyTest {

    private static final int ROUNDS = 4_000;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void electsAndSendsToTheRunOffWhoTheDefinitionSays(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < ROUNDS; i++) {
            var round = Round.random(random);
            var outcome = round.decide();

            assertThat(Set.copyOf(outcome.elected())).as(round.toString()).isEqualTo(round.elected());
            assertThat(Set.copyOf(outcome.runOffBetween())).as(round.toString()).isEqualTo(round.runOff());
            assertThat(outcome.elected().size() + outcome.seatsLeft()).isEqualTo(round.seats());
            Collections.shuffle(round.ballots(), random);
            assertThat(Set.copyOf(round.decide().elected()))
                    .as("order of casting")
                    .isEqualTo(Set.copyOf(outcome.elected()));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5})
    void votesNeededIsTheLeastThatPasses(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            var den = 1 + random.nextInt(10_000);
            var threshold = new Threshold(new Fraction(1 + random.nextInt(den), den), random.nextBoolean());
            var base = 1 + random.nextInt(3_000);
            var needed = threshold.votesNeeded(base);

            assertThat(exact(threshold, needed, base)).isTrue();
            assertThat(needed == 1 || !exact(threshold, needed - 1, base)).isTrue();
            var votes = random.nextInt(base + 1);
            assertThat(threshold.isPassed(votes, base)).isEqualTo(votes > 0 && exact(threshold, votes, base));
        }
    }

    private static boolean exact(Threshold threshold, int votes, int base) {
        var left = BigInteger.valueOf(votes)
                .multiply(BigInteger.valueOf(threshold.share().den()));
        var right = BigInteger.valueOf(base)
                .multiply(BigInteger.valueOf(threshold.share().num()));
        return threshold.strict() ? left.compareTo(right) > 0 : left.compareTo(right) >= 0;
    }

    private record Round(VoteRule rule, Attendance roll, List<String> nominees, int seats, List<List<String>> ballots) {

        static Round random(Random random) {
            var members = 2 + random.nextInt(14);
            var present = (members * 2 + 2) / 3 + random.nextInt(members - (members * 2 + 2) / 3 + 1);
            var nominees = IntStream.range(0, 1 + random.nextInt(6))
                    .mapToObj(n -> "N" + n)
                    .toList();
            var seats = 1 + random.nextInt(4);
            var ballots = new ArrayList<List<String>>();
            for (int i = 0; i < present; i++) {
                var marks = new ArrayList<>(nominees);
                Collections.shuffle(marks, random);
                ballots.add(List.copyOf(marks.subList(0, random.nextInt(Math.min(nominees.size(), seats + 1) + 1))));
            }
            var threshold = random.nextInt(3) == 0
                    ? null
                    : new Threshold(new Fraction(1 + random.nextInt(9), 10), random.nextBoolean());
            var base = Base.values()[random.nextInt(4)];
            return new Round(
                    new VoteRule(Quorum.TWO_THIRDS, base, threshold, Manner.SECRET, RunOff.TWO_ROUNDS),
                    new Attendance(members, present, 0, 0, members - present),
                    nominees,
                    seats,
                    ballots);
        }

        Outcome decide() {
            var paper = BallotPaper.forNominees(nominees, seats);
            return Election.decide(rule, roll, paper, Count.of(paper, roll.attending(), ballots, List.of()), seats, 1);
        }

        private List<List<String>> valid() {
            return ballots.stream()
                    .filter(marks -> !marks.isEmpty() && marks.size() <= seats)
                    .toList();
        }

        private int votes(String nominee) {
            return (int)
                    valid().stream().filter(marks -> marks.contains(nominee)).count();
        }

        private boolean passes(String nominee) {
            var base = switch (rule.base()) {
                case TOTAL -> roll.members();
                case PRESENT -> roll.attending();
                case CAST -> ballots.size();
                case VALID -> valid().size();
            };
            var threshold = rule.threshold();
            return votes(nominee) > 0 && (threshold == null || exact(threshold, votes(nominee), base));
        }

        /** Elected is who passes and for whom all that have as many votes or more find a seat. */
        Set<String> elected() {
            var elected = new HashSet<String>();
            for (var nominee : nominees) {
                var asGood = nominees.stream()
                        .filter(this::passes)
                        .filter(other -> votes(other) >= votes(nominee))
                        .count();
                if (passes(nominee) && asGood <= seats) {
                    elected.add(nominee);
                }
            }
            return elected;
        }

        /** Those that are equal across the last seat; where nobody is, the best of the rest, two for each seat left. */
        Set<String> runOff() {
            var elected = elected();
            var left = seats - elected.size();
            var rest = nominees.stream()
                    .filter(nominee -> !elected.contains(nominee))
                    .toList();
            var between = new HashSet<String>();
            for (var nominee : rest) {
                var better = rest.stream()
                        .filter(other -> votes(other) > votes(nominee))
                        .count();
                var equalAcross = rest.stream().anyMatch(this::passes);
                if (left > 0 && votes(nominee) > 0) {
                    if (equalAcross ? passes(nominee) && better == 0 : better < 2L * left) {
                        between.add(nominee);
                    }
                }
            }
            return between;
        }
    }
}
