package vn.thidua.score.rule;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Done = full points, not done = 0 (Quảng Trị police 2025, Điều 6). With a threshold a value decides, and it is not
 * rounded up to it (KH 157/KH-UBND Cần Thơ 2025, 5.1: 99.99 % is not 100 %).
 *
 * @param atLeast least value that passes, {@code null} where a person says yes or no
 */
public record PassFailRule(@Nullable BigDecimal atLeast) implements Rule {

    static PassFailRule of(Given params) {
        return new PassFailRule(params.number("pass_at_least").orElse(null));
    }

    @Override
    public Outcome apply(Given inputs) {
        var standard = inputs.requireAmount("standard");
        return Outcome.points(passed(inputs) ? standard : BigDecimal.ZERO);
    }

    private boolean passed(Given inputs) {
        if (atLeast != null && (inputs.has("value") || !inputs.has("passed"))) {
            return inputs.requireNumber("value").compareTo(atLeast) >= 0;
        }
        return inputs.flag("passed").orElseThrow(() -> Given.missing("passed"));
    }
}
