package vn.thidua.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.thidua.score.rule.Contender;
import vn.thidua.score.rule.Exact;
import vn.thidua.score.rule.RankBy;
import vn.thidua.score.rule.RankLine;
import vn.thidua.score.rule.Ranking;
import vn.thidua.score.rule.TieBreak;
import vn.thidua.shared.Messages;

/**
 * Every bloc and group of the ranking examples, and of our own ones. {@code -Drankings=FILE} runs another file of the same
 * columns instead of both.
 */
class RankingTest {

    private final Messages messages = new Messages();

    @TestFactory
    Stream<DynamicTest> everyUnitGetsItsPlace() throws IOException {
        Map<String, List<CSVRecord>> rankings = new LinkedHashMap<>();
        for (CSVRecord row : RuleFiles.rows("rankings", "ranking_examples.csv", "ranking_examples_own.csv")) {
            rankings.computeIfAbsent(row.get("bloc_code") + " " + row.get("group_name"), _ -> new ArrayList<>())
                    .add(row);
        }
        return rankings.entrySet().stream()
                .map(ranking -> dynamicTest(ranking.getKey().strip(), () -> check(ranking.getValue())));
    }

    private void check(List<CSVRecord> rows) {
        var places = places(rows);
        SoftAssertions.assertSoftly(softly -> {
            for (int i = 0; i < rows.size(); i++) {
                compare(rows.get(i), places.get((long) i), softly);
            }
        });
    }

    private void compare(CSVRecord row, RankLine line, SoftAssertions softly) {
        var unit = "Khối " + row.get("bloc_code") + ", " + row.get("unit_name") + ": ";
        softly.assertThat(line.rankAll()).as(unit + "hạng chung").isEqualTo(place(row, "expected_rank_all"));
        softly.assertThat(line.rankEligible()).as(unit + "hạng xét").isEqualTo(place(row, "expected_rank_eligible"));
        var vote = row.get("expected_needs_vote");
        softly.assertThat(line.needsVote())
                .as(unit + "có phải bỏ phiếu")
                .isEqualTo(!vote.isBlank() && vote.equalsIgnoreCase("YES"));
        var percent = number(row, "expected_percent");
        if (percent == null) {
            softly.assertThat(line.percent()).as(unit + "không có phần trăm").isNull();
        } else {
            softly.assertThat(line.percent()).as(unit + "phần trăm").isEqualByComparingTo(percent);
        }
        softly.assertThat(line.reasons()).as(unit + "lý do").isNotEmpty();
        line.reasons()
                .forEach(reason -> softly.assertThat(words(reason))
                        .as(unit + "lý do bằng lời")
                        .doesNotContain("!score", "{0"));
    }

    private static Map<Long, RankLine> places(List<CSVRecord> rows) {
        var contenders = new ArrayList<Contender>();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var barred = row.get("disqualified").equalsIgnoreCase("YES");
            contenders.add(new Contender(
                    i,
                    row.get("unit_name"),
                    Exact.parse(row.get("raw_score").replace('.', ',')).orElse(BigDecimal.ZERO),
                    Exact.parse(row.get("own_max").replace('.', ',')).orElse(BigDecimal.ZERO),
                    barred ? row.get("disqualify_reason") : null,
                    Arrays.asList(number(row, "tie_1"), number(row, "tie_2"), number(row, "tie_3"))));
        }
        var places = new LinkedHashMap<Long, RankLine>();
        new Ranking(RankBy.PERCENT_OF_OWN_MAX, ties(rows.getFirst()))
                .rank(contenders)
                .forEach(line -> places.put(line.contender().unitId(), line));
        return places;
    }

    private static List<TieBreak> ties(CSVRecord row) {
        var orders = row.get("tie_order").split(";");
        var ties = new ArrayList<TieBreak>();
        for (int i = 0; i < 3; i++) {
            var order = i < orders.length ? orders[i].strip().toUpperCase(Locale.ROOT) : "";
            ties.add(new TieBreak(
                    "tie_" + (i + 1), order.equals("ASC") ? TieBreak.Direction.ASC : TieBreak.Direction.DESC));
        }
        return ties;
    }

    private static @Nullable Integer place(CSVRecord row, String column) {
        var text = row.get(column);
        return text.isBlank() ? null : Integer.valueOf(text);
    }

    private static @Nullable BigDecimal number(CSVRecord row, String column) {
        var text = row.isMapped(column) ? row.get(column) : "";
        return text.isBlank() ? null : Exact.parse(text.replace('.', ',')).orElseThrow();
    }

    private String words(RankLine.Reason reason) {
        return messages.text(Messages.VIETNAMESE, reason.key(), reason.args().toArray());
    }

    @Test
    void pointsRankWhereTheTableSaysSo() {
        var more = contender(1, "Nhiều điểm", "90", "100");
        var less = contender(2, "Ít điểm, tỷ lệ cao", "85.5", "90");
        assertThat(new Ranking(RankBy.RAW, List.of()).rank(List.of(less, more)))
                .extracting(line -> line.contender().name())
                .containsExactly("Nhiều điểm", "Ít điểm, tỷ lệ cao");
        assertThat(new Ranking(RankBy.PERCENT_OF_OWN_MAX, List.of()).rank(List.of(less, more)))
                .extracting(line -> line.contender().name())
                .containsExactly("Ít điểm, tỷ lệ cao", "Nhiều điểm");
    }

    @Test
    void theReasonSaysWhichTieBreakDecided() {
        var first = new Contender(1, "A", new BigDecimal("90"), new BigDecimal("100"), null, List.of(BigDecimal.TWO));
        var second = new Contender(2, "B", new BigDecimal("90"), new BigDecimal("100"), null, List.of(BigDecimal.ONE));
        var lines = new Ranking(
                        RankBy.PERCENT_OF_OWN_MAX, List.of(new TieBreak("số sáng kiến", TieBreak.Direction.DESC)))
                .rank(List.of(second, first));
        assertThat(lines.getFirst().reasons())
                .extracting(this::words)
                .containsExactly(
                        "90/100 = 90,00 % điểm tối đa của đơn vị",
                        "Bằng kết quả với B, xếp trước ở tiêu chí phụ: số sáng kiến");
        assertThat(lines.getLast().reasons())
                .extracting(this::words)
                .last()
                .isEqualTo("Bằng kết quả với A, xếp sau ở tiêu chí phụ: số sáng kiến");
    }

    @Test
    void aDisqualifiedEqualDoesNotForceAVote() {
        var barred =
                new Contender(1, "A", new BigDecimal("90"), new BigDecimal("100"), "lãnh đạo bị cảnh cáo", List.of());
        var lines = new Ranking(RankBy.PERCENT_OF_OWN_MAX, List.of())
                .rank(List.of(barred, contender(2, "B", "90", "100"), contender(3, "C", "80", "100")));
        assertThat(lines).extracting(RankLine::rankAll).containsExactly(1, 1, 3);
        assertThat(lines).extracting(RankLine::rankEligible).containsExactly(null, 1, 2);
        assertThat(lines).noneMatch(RankLine::needsVote);
    }

    private static Contender contender(long id, String name, String score, String ownMax) {
        return new Contender(id, name, new BigDecimal(score), new BigDecimal(ownMax), null, List.of());
    }
}
