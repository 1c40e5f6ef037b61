package vn.thidua.score.ui;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.score.Measure;
import vn.thidua.score.ScoringTable.Item;
import vn.thidua.score.rule.CriterionKind;
import vn.thidua.shared.Decimals;
import vn.thidua.shared.Names;
import vn.thidua.shared.RuleViolation;

/**
 * What somebody types into a cell of the grid, for every kind of criterion. A number is points. A letter or word is a
 * verdict: Đ or K for conditions and for what is passed or not, A to D for grades. What begins with "=" is a result, whose
 * points the rule gives: "=80/100" (reached of planned), "=5" (a count or value), "=MUON:2; VANG:1" (events and how often).
 *
 * @param points {@code null} together with no measure takes the score back
 */
record CellText(@Nullable Measure measure, @Nullable BigDecimal points) {

    private static final String RESULT = "=";
    private static final Set<String> PASSED =
            Set.of("d", "dat", "x", "v", "p", "pass", "passed", "co", "y", "yes", "1");
    private static final Set<String> FAILED =
            Set.of("k", "kd", "khong", "khong dat", "f", "fail", "failed", "n", "no", "0");

    /**
     * Breaks {@code score.grid.text.…} where the kind takes no such text, or what {@link Decimals#parse} breaks.
     *
     * @param known what is known of the cell: a result typed without a plan keeps it
     */
    static CellText read(Item item, String text, Measure known) {
        var clean = Names.clean(text);
        if (clean.isEmpty()) {
            return item.kind() == CriterionKind.GATE ? of(Measure.NONE) : new CellText(null, null);
        }
        if (clean.startsWith(RESULT)) {
            return of(result(item, clean.substring(1), known));
        }
        return switch (item.kind()) {
            case GATE -> of(verdict(clean));
            case PASS_FAIL -> isVerdict(clean) && !isNumber(clean) ? of(verdict(clean)) : points(clean);
            case GRADE_ABCD ->
                clean.matches("[A-Da-d]") ? of(Measure.ofGrade(clean.toUpperCase(Locale.ROOT))) : points(clean);
            case null, default -> points(clean);
        };
    }

    private static CellText of(Measure measure) {
        return new CellText(measure, null);
    }

    private static CellText points(String text) {
        return new CellText(null, Decimals.parse(text));
    }

    private static boolean isNumber(String text) {
        return Character.isDigit(text.charAt(0));
    }

    private static boolean isVerdict(String text) {
        var word = Names.fold(text);
        return PASSED.contains(word) || FAILED.contains(word);
    }

    private static Measure verdict(String text) {
        if (!isVerdict(text)) {
            throw new RuleViolation("score.grid.text.verdict", text);
        }
        return Measure.ofGrade(PASSED.contains(Names.fold(text)) ? Measure.PASSED : Measure.FAILED);
    }

    private static Measure result(Item item, String text, Measure known) {
        return switch (item.kind()) {
            case RATIO, RATIO_REVERSE, RELATIVE_TO_LEADER -> ratio(text, known);
            case COUNT_X_POINTS, STEP_TABLE, PASS_FAIL -> Measure.ofResult(null, Decimals.parse(text));
            case PLUS_MINUS -> events(item, text);
            case null, default -> throw new RuleViolation("score.grid.text.noResult", item.name());
        };
    }

    private static Measure ratio(String text, Measure known) {
        var stroke = text.indexOf('/');
        return stroke < 0
                ? Measure.ofResult(known.plan(), Decimals.parse(text))
                : Measure.ofResult(
                        Decimals.parse(text.substring(stroke + 1)), Decimals.parse(text.substring(0, stroke)));
    }

    private static Measure events(Item item, String text) {
        Map<String, Integer> counts = new HashMap<>();
        for (var part : text.split("[;,]")) {
            var colon = part.indexOf(':');
            var code = part.substring(0, Math.max(0, colon)).strip();
            var count = part.substring(colon + 1).strip();
            if (!isEvent(item, code) || !count.matches("\\d{1,6}")) {
                throw new RuleViolation("score.grid.text.event", part.strip());
            }
            counts.put(code, Integer.valueOf(count));
        }
        return Measure.ofEvents(counts);
    }

    private static boolean isEvent(Item item, String code) {
        return item.params().get("events") instanceof Map<?, ?> events && events.containsKey(code);
    }
}
