package vn.thidua.score.rule;

import java.math.BigDecimal;

/**
 * A condition. Where it fails, either the points it guards fall to 0 (KH 157/KH-UBND Cần Thơ 2025, criterion 1: no plan or
 * no proof), or they stay and the unit is barred from awards (disqualifiers stand apart from points).
 */
public record GateRule(OnFail onFail) implements Rule {

    /** What failing does; ZERO where the table does not say. */
    public enum OnFail {
        ZERO,
        BARRED
    }

    static GateRule of(Given params) {
        return new GateRule(params.choice("on_fail", OnFail.class).orElse(OnFail.ZERO));
    }

    @Override
    public Outcome apply(Given inputs) {
        var passed = inputs.flag("passed").orElseThrow(() -> Given.missing("passed"));
        var points = inputs.number("points").orElse(BigDecimal.ZERO);
        if (passed) {
            return Outcome.points(points);
        }
        return switch (onFail) {
            case ZERO -> Outcome.points(BigDecimal.ZERO);
            case BARRED -> new Outcome.Points(points, true);
        };
    }
}
