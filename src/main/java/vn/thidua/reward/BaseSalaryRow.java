package vn.thidua.reward;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Base salary from a day on.
 *
 * @param amount đồng a month
 * @param householdFactor how many times the individual's bonus a household gets
 */
public record BaseSalaryRow(BigDecimal amount, BigDecimal householdFactor, LocalDate validFrom, String legalSource)
        implements Serializable {}
