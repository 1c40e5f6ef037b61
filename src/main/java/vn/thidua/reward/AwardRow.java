package vn.thidua.reward;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An edition of an award as the catalogue shows it.
 *
 * @param recipients codes of {@link Recipient} joined by semicolons
 */
public record AwardRow(
        String code,
        String nameVi,
        String nameEn,
        AwardFamily family,
        AwardLevel level,
        String recipients,
        String decidedBy,
        @Nullable BigDecimal multipleCollective,
        @Nullable BigDecimal multipleIndividual,
        @Nullable BigDecimal councilMinPercent,
        String legalSource,
        String certainty,
        LocalDate validFrom,
        @Nullable LocalDate validTo)
        implements Serializable {

    /** Whether this edition is in force on the day. */
    public boolean holdsOn(LocalDate day) {
        return !validFrom.isAfter(day) && (validTo == null || !validTo.isBefore(day));
    }

    public String name(java.util.Locale language) {
        return language.getLanguage().equals("en") && !nameEn.isEmpty() ? nameEn : nameVi;
    }
}
