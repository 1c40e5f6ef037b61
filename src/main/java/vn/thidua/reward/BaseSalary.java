package vn.thidua.reward;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Names;
import vn.thidua.shared.RuleViolation;

/** Base salary of state employees from a day on; holds until the next one begins. */
@Entity
class BaseSalary {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private BigDecimal amount = BigDecimal.ZERO;
    private BigDecimal householdFactor = BigDecimal.ONE;
    private LocalDate validFrom = LocalDate.EPOCH;
    private String legalSource = "";

    @Version
    private int version;

    protected BaseSalary() {}

    BaseSalary(BaseSalaryRow row) {
        validFrom = row.validFrom();
        describe(row);
    }

    /** Takes over amount, factor and source; breaks {@code reward.salary.amount} or {@code reward.salary.factor}. */
    void describe(BaseSalaryRow row) {
        if (row.amount().signum() <= 0
                || row.amount().precision() - row.amount().scale() > 12) {
            throw new RuleViolation("reward.salary.amount");
        }
        if (row.householdFactor().signum() <= 0 || row.householdFactor().compareTo(BigDecimal.TEN) > 0) {
            throw new RuleViolation("reward.salary.factor");
        }
        amount = row.amount();
        householdFactor = row.householdFactor();
        legalSource = Names.clean(row.legalSource());
    }
}
