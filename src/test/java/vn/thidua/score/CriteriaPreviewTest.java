package vn.thidua.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thidua.score.rule.CriterionKind;
import vn.thidua.score.rule.Given;
import vn.thidua.score.rule.RankBy;

/** What the units would have got under a new table with the results of the year before. */
class CriteriaPreviewTest {

    @Test
    void eachUnitIsScoredByCodeAndMeasuredAgainstItsOwnMaximum() {
        var tree = tree(
                line(1, "1", "60", CriterionKind.RATIO, "{}", CriterionPart.BASE),
                line(2, "2", "40", CriterionKind.RELATIVE_TO_LEADER, "{}", CriterionPart.BASE),
                line(
                        3,
                        "3",
                        "0",
                        CriterionKind.PLUS_MINUS,
                        "{\"min\":null,\"max\":0,\"events\":{\"VANG\":-5}}",
                        CriterionPart.PENALTY),
                line(4, "4", "0", CriterionKind.GATE, "{}", CriterionPart.CONDITION));
        var lines = CriteriaPreview.of(
                tree,
                Map.of(
                        7L,
                        Map.of("1", of("plan", 100, "actual", 90), "2", of("plan", 10, "actual", 12)),
                        8L,
                        Map.of(
                                "1",
                                Given.of(Map.of("actual", 5)),
                                "2",
                                of("plan", 10, "actual", 11),
                                "3",
                                Given.of(Map.of("events", Map.of("VANG", 1))))));
        assertThat(lines)
                .extracting(PreviewLine::unitId, PreviewLine::points, PreviewLine::ownMax, PreviewLine::percent)
                .containsExactly(
                        tuple(7L, number("94.00"), number("100"), number("94.00")),
                        tuple(8L, number("25.00"), number("40"), number("62.50")));
    }

    @Test
    void whatTheYearBeforeDoesNotKnowIsCountedAndGivesNothing() {
        var tree = tree(
                line(1, "1", "60", CriterionKind.PASS_FAIL, "{}", CriterionPart.BASE),
                line(2, "neu", "40", CriterionKind.PASS_FAIL, "{}", CriterionPart.BASE));
        var lines = CriteriaPreview.of(tree, Map.of(7L, Map.of("1", Given.of(Map.of("passed", true)))));
        assertThat(lines).singleElement().satisfies(line -> {
            assertThat(line.percent()).isEqualByComparingTo("60");
            assertThat(line.unknown()).isEqualTo(1);
        });
    }

    private static Given of(String one, int first, String two, int second) {
        return Given.of(Map.of(one, first, two, second));
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    private static CriteriaTree tree(CriterionLine... lines) {
        return new CriteriaTree(
                new CriteriaHead(
                        1,
                        1,
                        2026,
                        1,
                        1L,
                        null,
                        "",
                        1,
                        "Bảng",
                        CriteriaState.DRAFT,
                        null,
                        RankBy.RAW,
                        null,
                        List.of(),
                        "",
                        0),
                List.of(lines));
    }

    private static CriterionLine line(
            long id, String code, @Nullable String max, CriterionKind kind, String params, CriterionPart part) {
        return new CriterionLine(
                id,
                null,
                0,
                code,
                "Mục " + code,
                max == null ? null : new BigDecimal(max),
                kind,
                params,
                null,
                part,
                "",
                0);
    }
}
