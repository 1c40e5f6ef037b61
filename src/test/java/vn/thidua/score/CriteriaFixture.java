package vn.thidua.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import vn.thidua.score.rule.CriterionKind;

/** Small criteria tables, made by the services. */
@TestComponent
public class CriteriaFixture {

    private final CriteriaService tables;
    private final CriterionService lines;

    CriteriaFixture(CriteriaService tables, CriterionService lines) {
        this.tables = tables;
        this.lines = lines;
    }

    /** A draft of 100 points: group I (60 + 30) and criterion II (10). */
    public long draft(long bloc, int year) {
        var table = tables.begin(bloc, year, null, "Bảng tiêu chí");
        var group = lines.add(table, null, group("I", "90"));
        lines.add(table, group, criterion("I.1", "60", CriterionKind.RATIO, Map.of()));
        lines.add(table, group, criterion("I.2", "30", CriterionKind.MANUAL, Map.of("step", new BigDecimal("0.25"))));
        lines.add(table, null, criterion("II", "10", CriterionKind.PASS_FAIL, Map.of()));
        return table;
    }

    public long inForce(long bloc, int year) {
        var table = draft(bloc, year);
        tables.putIntoForce(table);
        return table;
    }

    public static CriterionDraft group(String code, String max) {
        return new CriterionDraft(
                code, "Nhóm " + code, new BigDecimal(max), null, Map.of(), null, CriterionPart.BASE, "");
    }

    public static CriterionDraft criterion(
            String code, @Nullable String max, CriterionKind kind, Map<String, Object> params) {
        return new CriterionDraft(
                code,
                "Tiêu chí " + code,
                max == null ? null : new BigDecimal(max),
                kind,
                params,
                ScoredBy.SELF_THEN_HEAD,
                CriterionPart.BASE,
                "");
    }

    public static List<String> codes(CriteriaTree tree) {
        return tree.lines().stream().map(CriterionLine::code).toList();
    }
}
