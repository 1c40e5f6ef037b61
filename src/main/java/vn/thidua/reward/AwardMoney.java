package vn.thidua.reward;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Bonus of an award: multiple × base salary, both as they hold on the day of the decision; a household gets a multiple of
 * the individual's bonus (NĐ 152/2025 articles 50–54). Pure functions; amounts in đồng, rounded to whole ones.
 */
public final class AwardMoney {

    private AwardMoney() {}

    /** Empty where the catalogue knows no multiple or no base salary holds. */
    public static Optional<BigDecimal> of(Recipient kind, AwardRow award, @Nullable BaseSalaryRow salary) {
        if (salary == null) {
            return Optional.empty();
        }
        var multiple = kind == Recipient.COLLECTIVE ? award.multipleCollective() : award.multipleIndividual();
        if (multiple == null) {
            return Optional.empty();
        }
        var amount = multiple.multiply(salary.amount());
        return Optional.of((kind == Recipient.HOUSEHOLD ? amount.multiply(salary.householdFactor()) : amount)
                .setScale(0, RoundingMode.HALF_UP));
    }
}
