package vn.thidua.reward;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An award as the law has it from a day on.
 *
 * @param code lasting code, such as {@code BK_TINH}
 * @param decidedBy who decides, in words; may be ""
 * @param multipleCollective bonus of a collective as a multiple of the base salary, {@code null} where none is known
 * @param multipleIndividual the same for one person
 * @param councilMinPercent votes the Council must give, in percent of all its members; {@code null} where no rule is known
 * @param legalSource articles it rests on
 * @param certainty how sure that is: {@code sourced}, {@code mixed}, {@code background}; may be ""
 * @param validFrom first day of this edition
 */
public record AwardDraft(
        String code,
        String nameVi,
        String nameEn,
        AwardFamily family,
        AwardLevel level,
        Set<Recipient> recipients,
        String decidedBy,
        @Nullable BigDecimal multipleCollective,
        @Nullable BigDecimal multipleIndividual,
        @Nullable BigDecimal councilMinPercent,
        String legalSource,
        String certainty,
        LocalDate validFrom) {}
