package vn.thidua.score.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import vn.thidua.score.CriterionPart;
import vn.thidua.score.Measure;
import vn.thidua.score.ScoredBy;
import vn.thidua.score.ScoringTable.Item;
import vn.thidua.score.rule.CriterionKind;
import vn.thidua.score.rule.Rule;
import vn.thidua.shared.RuleViolation;

/** What is typed into a cell of the grid, for every kind of criterion. */
class CellTextTest {

    private static Item item(CriterionKind kind, Map<String, ?> params) {
        return new Item(
                1,
                null,
                0,
                "I.1",
                "Tiêu chí",
                BigDecimal.TEN,
                kind,
                (Rule) null,
                params,
                ScoredBy.HEAD,
                CriterionPart.BASE);
    }

    private static CellText read(CriterionKind kind, String text) {
        return CellText.read(item(kind, Map.of("events", Map.of("MUON", 1, "VANG", 2))), text, Measure.NONE);
    }

    private static void refused(String key, CriterionKind kind, String text) {
        assertThatThrownBy(() -> read(kind, text))
                .isInstanceOfSatisfying(
                        RuleViolation.class, broken -> assertThat(broken.key()).isEqualTo(key));
    }

    @ParameterizedTest
    @EnumSource(value = CriterionKind.class, names = "GATE", mode = Mode.EXCLUDE)
    void aNumberIsPointsForEveryKindThatHasPoints(CriterionKind kind) {
        assertThat(read(kind, "8,5").points()).isEqualByComparingTo("8.5");
        assertThat(read(kind, "0").points()).isEqualByComparingTo("0");
        assertThat(read(kind, " ").points()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"Đ,PASS", "đạt,PASS", "dat,PASS", "K,FAIL", "Không đạt,FAIL", "1,PASS", "0,FAIL"})
    void aConditionIsMetOrNot(String text, String grade) {
        assertThat(read(CriterionKind.GATE, text).measure()).isEqualTo(Measure.ofGrade(grade));
    }

    @Test
    void aConditionTakesNoPoints() {
        refused("score.grid.text.verdict", CriterionKind.GATE, "8,5");
        assertThat(read(CriterionKind.GATE, "").measure()).isEqualTo(Measure.NONE);
    }

    @Test
    void lettersAreGradesAndVerdicts() {
        assertThat(read(CriterionKind.GRADE_ABCD, "b").measure()).isEqualTo(Measure.ofGrade("B"));
        assertThat(read(CriterionKind.PASS_FAIL, "k").measure()).isEqualTo(Measure.ofGrade(Measure.FAILED));
        refused("shared.decimal.notNumber", CriterionKind.GRADE_ABCD, "E");
    }

    @Test
    void aResultComesAfterAnEqualsSign() {
        assertThat(read(CriterionKind.RATIO, "=80/100").measure())
                .isEqualTo(Measure.ofResult(new BigDecimal("100"), new BigDecimal("80")));
        assertThat(read(CriterionKind.COUNT_X_POINTS, "=5").measure())
                .isEqualTo(Measure.ofResult(null, new BigDecimal("5")));
        assertThat(read(CriterionKind.PLUS_MINUS, "=MUON:2; VANG:1").measure())
                .isEqualTo(Measure.ofEvents(Map.of("MUON", 2, "VANG", 1)));
        refused("score.grid.text.noResult", CriterionKind.MANUAL, "=5");
        refused("score.grid.text.event", CriterionKind.PLUS_MINUS, "=LA:2");
        refused("score.grid.text.event", CriterionKind.PLUS_MINUS, "=MUON:-2");
    }

    @Test
    void aResultWithoutAPlanKeepsThePlanThatIsThere() {
        var known = Measure.ofResult(new BigDecimal("200"), new BigDecimal("10"));
        assertThat(CellText.read(item(CriterionKind.RATIO, Map.of()), "=50", known)
                        .measure())
                .isEqualTo(Measure.ofResult(new BigDecimal("200"), new BigDecimal("50")));
    }
}
