package vn.thidua.vote.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.meeting.Attendance;
import vn.thidua.meeting.Quorum;
import vn.thidua.shared.Fraction;

/** One round of one scenario: a row of a file with the columns of {@code vote_scenarios_examples.csv}. */
record Scenario(Map<String, String> cells) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    String id() {
        return cell("scenario_id");
    }

    int round() {
        return whole("round");
    }

    /** Rounds about the same thing: a scenario may vote on a flag first and on certificates then. */
    String contest() {
        return id() + "|" + cell("subject");
    }

    String title() {
        return id() + "/" + round() + " " + cell("title");
    }

    /** Plays the row, after the earlier rounds of the same scenario, and checks every cell that says what to expect. */
    Outcome check(Map<Integer, Outcome> earlier) {
        var contest = contest(earlier);
        var outcome = contest.outcome();
        var softly = new SoftAssertions();
        checkNumbers(softly, contest, outcome);
        checkVotes(softly, contest, outcome);
        checkResult(softly, outcome);
        softly.assertAll();
        return outcome;
    }

    private void checkNumbers(SoftAssertions softly, Contest contest, Outcome outcome) {
        var roll = contest.roll();
        expect(softly, "expect_quorum_met", outcome.quorumMet() ? "YES" : "NO");
        if (!cell("expect_attending_percent").isEmpty()) {
            softly.assertThat(Standing.percent(roll.attending(), roll.members()))
                    .as("expect_attending_percent")
                    .isEqualByComparingTo(cell("expect_attending_percent"));
        }
        var onPaper = outcome.quorumMet() && contest.rule().manner() != Manner.HANDS;
        var numbers = contest.count().numbers();
        expect(softly, "expect_issued", onPaper ? String.valueOf(numbers.issued()) : "");
        expect(softly, "expect_returned", onPaper ? String.valueOf(numbers.returned()) : "");
        expect(softly, "expect_valid", onPaper ? String.valueOf(numbers.valid()) : "");
        expect(softly, "expect_invalid", onPaper ? String.valueOf(numbers.invalid()) : "");
        expect(softly, "expect_blank", onPaper ? String.valueOf(numbers.blank()) : "");
        expect(softly, "expect_base_number", outcome.quorumMet() ? String.valueOf(outcome.baseNumber()) : "");
    }

    private void checkVotes(SoftAssertions softly, Contest contest, Outcome outcome) {
        var votes = new LinkedHashMap<String, String>();
        var percents = new LinkedHashMap<String, BigDecimal>();
        if (outcome.quorumMet()) {
            for (var nominee : contest.paper().nominees()) {
                var number = contest.count().votesOf(nominee);
                // a nominee without a vote may or may not be written down
                if (number > 0 || map("expect_tally").containsKey(nominee)) {
                    votes.put(nominee, String.valueOf(number));
                }
                if (number > 0 || map("expect_percent").containsKey(nominee)) {
                    percents.put(nominee, Standing.percent(number, outcome.baseNumber()));
                }
            }
        }
        if (!cell("expect_tally").isEmpty()) {
            softly.assertThat(votes).as("expect_tally").containsExactlyInAnyOrderEntriesOf(map("expect_tally"));
        }
        if (!cell("expect_percent").isEmpty()) {
            softly.assertThat(percents)
                    .as("expect_percent")
                    .containsExactlyInAnyOrderEntriesOf(percents("expect_percent"));
        }
    }

    private void checkResult(SoftAssertions softly, Outcome outcome) {
        expectNames(softly, "expect_elected", outcome.elected());
        expect(softly, "expect_seats_left", String.valueOf(outcome.seatsLeft()));
        expect(softly, "expect_runoff", outcome.needsRunOff() ? "YES" : "NO");
        expectNames(softly, "expect_runoff_between", outcome.runOffBetween());
        // an empty cell says that nobody has to decide
        softly.assertThat(outcome.decider() == null ? "" : outcome.decider().name())
                .as("expect_decided_by")
                .isEqualTo(cell("expect_decided_by"));
        var chosen = outcome.preferredByScore(scores());
        var everything = new ArrayList<>(outcome.elected());
        everything.addAll(chosen);
        if (chosen.size() == Math.min(outcome.seatsLeft(), outcome.pool().size())) {
            expectNames(softly, "expect_final", everything);
        } else if (!cell("expect_final").isEmpty()) {
            // scores do not tell: whom head and deputy chose must be somebody they may choose
            var open = new ArrayList<>(outcome.elected());
            open.addAll(outcome.pool());
            softly.assertThat(names("expect_final"))
                    .as("expect_final")
                    .containsAll(everything)
                    .isSubsetOf(open);
        }
    }

    private Contest contest(Map<Integer, Outcome> earlier) {
        var before = earlier.get(round() - 1);
        var withdrawn = withdrawn();
        var nominees = new ArrayList<>(
                cell("nominees").isEmpty() && before != null ? before.runOffBetween() : names("nominees"));
        nominees.removeAll(withdrawn);
        var seats = cell("seats").isEmpty() && before != null ? before.seatsLeft() : whole("seats");
        if (before != null && before.needsRunOff()) {
            assertThat(nominees).as("who stands in the run-off").isSubsetOf(before.runOffBetween());
            assertThat(seats).as("seats of the run-off").isEqualTo(before.seatsLeft());
        }
        var paper = BallotPaper.forNominees(nominees, seats);
        var roll = new Attendance(
                whole("members"), whole("present"), whole("proxies"), whole("written_opinions"), whole("absent"));
        var rule = rule();
        var ballots = ballots("ballots");
        var written = ballots("written_ballots");
        var count = rule.manner() == Manner.HANDS
                ? Count.ofHands(paper, roll.attending(), ballots, written)
                : Count.of(paper, roll.attending(), ballots, written);
        return new Contest(rule, roll, paper, count, seats, round());
    }

    private VoteRule rule() {
        var percent = cell("threshold_percent");
        var quorum = cell("quorum_rule");
        return new VoteRule(
                quorum.isEmpty() ? Quorum.TWO_THIRDS : Quorum.of(Fraction.parse(quorum)),
                Base.valueOf(cell("base")),
                percent.isEmpty() ? null : Threshold.of(percent, cell("threshold_operator")),
                switch (cell("secrecy")) {
                    case "PHIEU_KIN" -> Manner.SECRET;
                    case "PHIEU_GHI_TEN" -> Manner.NAMED;
                    case "GIO_TAY" -> Manner.HANDS;
                    default -> throw new IllegalArgumentException("secrecy " + cell("secrecy"));
                },
                switch (cell("runoff_rule")) {
                    case "", "MAX_2_ROUNDS" -> RunOff.TWO_ROUNDS;
                    case "NONE" -> RunOff.NONE;
                    default -> throw new IllegalArgumentException("runoff_rule " + cell("runoff_rule"));
                });
    }

    private List<String> withdrawn() {
        var text = cell("withdrawn");
        if (text.isEmpty()) {
            return List.of();
        }
        var node = JSON.readTree(text);
        return node.isArray()
                ? names("withdrawn")
                : List.copyOf(map("withdrawn").keySet());
    }

    private Map<String, BigDecimal> scores() {
        var scores = new LinkedHashMap<String, BigDecimal>();
        map("scores").forEach((name, score) -> scores.put(name, new BigDecimal(score.replace(',', '.'))));
        return scores;
    }

    private Map<String, BigDecimal> percents(String column) {
        var percents = new LinkedHashMap<String, BigDecimal>();
        map(column).forEach((name, percent) -> percents.put(name, new BigDecimal(percent).setScale(2)));
        return percents;
    }

    private void expect(SoftAssertions softly, String column, String actual) {
        var expected = cell(column);
        if (!expected.isEmpty()) {
            softly.assertThat(actual).as(column).isEqualTo(expected);
        }
    }

    private void expectNames(SoftAssertions softly, String column, List<String> actual) {
        if (!cell(column).isEmpty()) {
            softly.assertThat(actual).as(column).containsExactlyInAnyOrderElementsOf(names(column));
        }
    }

    private List<String> names(String column) {
        return cell(column).isEmpty() ? List.of() : JSON.readValue(cell(column), new TypeReference<>() {});
    }

    private List<List<String>> ballots(String column) {
        return cell(column).isEmpty() ? List.of() : JSON.readValue(cell(column), new TypeReference<>() {});
    }

    private Map<String, String> map(String column) {
        var map = new LinkedHashMap<String, String>();
        if (!cell(column).isEmpty()) {
            JsonNode node = JSON.readTree(cell(column));
            node.properties()
                    .forEach(entry -> map.put(entry.getKey(), entry.getValue().asString()));
        }
        return map;
    }

    private int whole(String column) {
        return cell(column).isEmpty() ? 0 : Integer.parseInt(cell(column));
    }

    private String cell(String column) {
        var text = cells.get(column);
        return text == null ? "" : Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
    }

    private record Contest(VoteRule rule, Attendance roll, BallotPaper paper, Count count, int seats, int round) {

        Outcome outcome() {
            return Election.decide(rule, roll, paper, count, seats, round);
        }
    }
}
