package vn.thidua.bloc;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Names;
import vn.thidua.shared.RuleViolation;

/**
 * The paper a change rests on.
 *
 * @param number number and symbol, such as "1197/QĐ-UBND"
 * @param date day of signing
 */
public record Decision(String number, LocalDate date) {

    /** Breaks {@code bloc.decision.missing} where number or date are missing, {@code bloc.decision.tooLong} over 80 characters. */
    public static Decision of(@Nullable String number, @Nullable LocalDate date) {
        var clean = Names.clean(number);
        if (clean.isEmpty() || date == null) {
            throw new RuleViolation("bloc.decision.missing");
        }
        if (clean.length() > 80) {
            throw new RuleViolation("bloc.decision.tooLong", clean.length(), 80);
        }
        return new Decision(clean, date);
    }
}
