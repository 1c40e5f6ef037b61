package vn.thidua.score.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Qualitative criterion with grades A (tốt), B (khá), C (trung bình), D (yếu); A is worth the standard, the points of the
 * others are agreed by the bloc (Hưng Yên 2021 draft, part V). Small letters are accepted.
 *
 * @param points points by grade; a grade that is not in it was not agreed and is refused, except A
 */
public record GradeRule(Map<String, BigDecimal> points) implements Rule {

    /** The grades of the source, best first. */
    public static final List<String> GRADES = List.of("A", "B", "C", "D");

    private static final String FULL = "STANDARD";

    public GradeRule {
        points = Map.copyOf(points);
    }

    static GradeRule of(Given params) {
        var given = params.group("points");
        var points = new TreeMap<String, BigDecimal>();
        for (String name : given.names()) {
            var grade = name.toUpperCase(Locale.ROOT);
            var full = given.text(name).filter(FULL::equalsIgnoreCase).isPresent();
            if (!(full && grade.equals(GRADES.getFirst()))) {
                given.number(name).ifPresent(value -> points.put(grade, value));
            }
        }
        return new GradeRule(points);
    }

    @Override
    public Outcome apply(Given inputs) {
        var grade =
                inputs.text("grade").orElseThrow(() -> Given.missing("grade")).toUpperCase(Locale.ROOT);
        var agreed = points.get(grade);
        if (agreed != null) {
            return Outcome.points(agreed);
        }
        if (grade.equals(GRADES.getFirst())) {
            return Outcome.points(inputs.requireAmount("standard"));
        }
        throw new Refusal("score.rule.gradeUnknown", "grade", grade);
    }
}
