package vn.thidua.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.thidua.score.rule.CriterionKind;
import vn.thidua.score.rule.Exact;
import vn.thidua.score.rule.Given;
import vn.thidua.score.rule.GivenJson;
import vn.thidua.score.rule.Outcome;
import vn.thidua.score.rule.Rule;
import vn.thidua.score.rule.TotalRule;
import vn.thidua.shared.Messages;
import vn.thidua.shared.RuleViolation;

/**
 * Every row of the scoring vectors, and of our own ones. {@code -Dvectors=FILE} runs another file of the same columns
 * instead of both.
 */
class ScoringVectorsTest {

    private final Messages messages = new Messages();

    @TestFactory
    Stream<DynamicTest> everyRowGivesItsPoints() throws IOException {
        return RuleFiles.rows("vectors", "scoring_vectors.csv", "scoring_vectors_own.csv").stream()
                .map(row -> dynamicTest(row.get("id") + " " + row.get("kind"), () -> check(row)));
    }

    @Test
    void everyRefusalHasItsSentence() throws IOException {
        var refusals = RuleFiles.rows("vectors", "scoring_vectors.csv", "scoring_vectors_own.csv").stream()
                .map(this::outcome)
                .filter(Outcome.Refused.class::isInstance)
                .map(Outcome.Refused.class::cast)
                .map(Outcome.Refused::key);
        assertThat(refusals)
                .allSatisfy(key -> Messages.LANGUAGES.forEach(language ->
                        assertThat(messages.has(language, key)).as(key).isTrue()));
    }

    private void check(CSVRecord row) {
        var expected = row.get("expected_points").strip();
        var outcome = outcome(row);
        assertThat(matches(expected, outcome))
                .as(
                        "Dòng %s (%s) phải cho %s nhưng tính ra %s. Tham số: %s. Số liệu: %s. Căn cứ: %s",
                        row.get("id"),
                        row.get("kind"),
                        expected,
                        inWords(outcome),
                        row.get("params"),
                        row.get("inputs"),
                        row.isMapped("reason") ? row.get("reason") : "")
                .isTrue();
    }

    private static boolean matches(String expected, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Points points -> isNumber(expected) && points.value().compareTo(number(expected)) == 0;
            case Outcome.NotApplicable _ -> expected.equalsIgnoreCase("NA");
            case Outcome.Refused _ -> expected.equalsIgnoreCase("ERROR");
        };
    }

    private static boolean isNumber(String expected) {
        return !List.of("NA", "ERROR").contains(expected.toUpperCase(Locale.ROOT));
    }

    private static BigDecimal number(String expected) {
        return Exact.parse(expected.replace('.', ',')).orElseThrow();
    }

    private Outcome outcome(CSVRecord row) {
        Given params;
        Given inputs;
        try {
            params = GivenJson.read(row.get("params"));
            inputs = GivenJson.read(row.get("inputs"));
        } catch (RuleViolation unreadable) {
            return new Outcome.Refused(unreadable.key(), "params", List.of());
        }
        var kind = row.get("kind").strip().toUpperCase(Locale.ROOT);
        if (kind.equals("TOTAL")) {
            return TotalRule.score(params, inputs);
        }
        return Arrays.stream(CriterionKind.values())
                .filter(known -> known.name().equals(kind))
                .findFirst()
                .map(known -> Rule.of(known, params).score(inputs))
                .orElseGet(() -> new Outcome.Refused("score.rule.unknownChoice", "kind", List.of(kind)));
    }

    private String inWords(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Points points -> points.value().toPlainString();
            case Outcome.NotApplicable _ -> "NA (không chấm)";
            case Outcome.Refused refused ->
                "ERROR (" + refused.field() + ": "
                        + messages.text(
                                Messages.VIETNAMESE,
                                refused.key(),
                                refused.args().toArray())
                        + ")";
        };
    }
}
