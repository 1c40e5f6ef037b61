package vn.thidua.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thidua.score.rule.CriterionKind;
import vn.thidua.shared.Messages;

/** What is not right in a criteria table, in the words of a clerk. */
class CriteriaCheckTest {

    private final Messages messages = new Messages();

    @Test
    void aTableThatAddsUpHasNoProblem() {
        assertThat(words(
                        "100",
                        line(1, null, "I", "100", null, "{}"),
                        line(2, 1L, "1", "60", CriterionKind.RATIO, "{}"),
                        line(3, 1L, "2", "40", CriterionKind.MANUAL, "{\"min\":0,\"max\":40}")))
                .isEmpty();
    }

    @Test
    void saysWhichSumDoesNotMatch() {
        assertThat(words(
                        "110",
                        line(1, null, "I", "100", null, "{}"),
                        line(2, 1L, "1", "55", CriterionKind.RATIO, "{}"),
                        line(3, 1L, "2", "40", CriterionKind.PASS_FAIL, "{}")))
                .containsExactly(
                        "Tổng các phần là 100, bảng ghi tổng điểm 110.", "Tổng các mục con là 95, mục I ghi 100.");
    }

    @Test
    void aRuleMayNotGiveMoreThanTheLineIsWorth() {
        assertThat(words(
                        "10", line(1, null, "1", "10", CriterionKind.COUNT_X_POINTS, "{\"points_each\":1,\"cap\":12}")))
                .containsExactly("Cách chấm cho đến 12 điểm, mục 1 chỉ có 10.");
    }

    @Test
    void aRuleWithoutItsParametersBlocks() {
        var problems = CriteriaCheck.of(null, List.of(line(1, null, "1", "10", CriterionKind.STEP_TABLE, "{}")));
        assertThat(problems)
                .singleElement()
                .satisfies(problem -> assertThat(problem)
                        .extracting(CriteriaProblem::code, CriteriaProblem::blocks, CriteriaProblem::field)
                        .containsExactly("1", true, "steps"));
    }

    @Test
    void gradesThatWereNotAgreedAndPointsThatAreMissingBlock() {
        assertThat(words(
                        null,
                        line(1, null, "1", "10", CriterionKind.GRADE_ABCD, "{\"points\":{\"A\":10,\"B\":null}}"),
                        line(2, null, "2", null, CriterionKind.MANUAL, "{}")))
                .containsExactly("Mục 1 chưa thống nhất điểm của đủ các loại B, C, D.", "Mục 2 chưa có điểm tối đa.");
    }

    @Test
    void anEmptyTableSaysSo() {
        assertThat(words("100", line(1, null, "I", "100", null, "{}")))
                .containsExactly(
                        "Bảng chưa có tiêu chí nào.",
                        "Nhóm này chưa có tiêu chí nào. Hãy thêm tiêu chí hoặc chọn cách chấm.");
    }

    private List<String> words(@Nullable String total, CriterionLine... lines) {
        return CriteriaCheck.of(total == null ? null : new BigDecimal(total), List.of(lines)).stream()
                .map(problem -> messages.text(
                        Messages.VIETNAMESE, problem.key(), problem.args().toArray()))
                .toList();
    }

    private static CriterionLine line(
            long id,
            @Nullable Long parent,
            String code,
            @Nullable String max,
            @Nullable CriterionKind kind,
            String params) {
        return new CriterionLine(
                id,
                parent,
                0,
                code,
                "Nội dung " + code,
                max == null ? null : new BigDecimal(max),
                kind,
                params,
                ScoredBy.SELF_THEN_HEAD,
                CriterionPart.BASE,
                "",
                0);
    }
}
