package vn.thidua.score.rule;

import java.math.BigDecimal;
import java.util.List;

/** What a rule says about given data. */
public sealed interface Outcome {

    /**
     * Points.
     *
     * @param exact not yet rounded, for sums that are rounded once at their end
     * @param barred whether a failed condition bars the unit from awards; the points stay
     */
    record Points(BigDecimal exact, boolean barred) implements Outcome {

        /** The points as they are shown and stored: two places, HALF_UP. */
        public BigDecimal value() {
            return Exact.rounded(exact);
        }
    }

    /** The criterion does not count for the unit; the unit's own maximum falls by the standard. */
    record NotApplicable() implements Outcome {}

    /**
     * The data cannot be scored.
     *
     * @param key message key of the reason
     * @param field which parameter or input it is about, such as {@code plan}; its name for people is the message
     *     {@code score.rule.field.<field>}
     * @param args arguments of the reason, text as entered or numbers
     */
    record Refused(String key, String field, List<Object> args) implements Outcome {}

    static Outcome points(BigDecimal exact) {
        return new Points(exact, false);
    }

    static Outcome notApplicable() {
        return new NotApplicable();
    }
}
