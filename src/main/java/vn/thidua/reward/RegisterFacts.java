package vn.thidua.reward;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What {@link RegisterRules} must know, read for one entry ({@link LiveFacts}) or for many at once ({@link ChunkFacts}). */
interface RegisterFacts {

    /** A unit as far as the rules ask. */
    record UnitFacts(
            long id, long provinceId, String name, @Nullable LocalDate validTo) {}

    /** The edition of the award that holds on the day. */
    Optional<AwardRow> editionOn(String code, LocalDate day);

    /** The first day any edition of the award holds; empty where the catalogue does not know the code. */
    Optional<LocalDate> firstDay(String code);

    Optional<BaseSalaryRow> salaryOn(LocalDate day);

    /** Breaks {@code reward.unit.unknown}. */
    UnitFacts unit(long id);

    boolean isBlocOf(long provinceId, long blocId);

    /** The other day that the number of the decision has in the register in the same year. */
    Optional<LocalDate> otherDay(long provinceId, RewardDecision decision, @Nullable Long self);

    /** Whether the recipient stands in the decision for the award already. */
    boolean stands(RewardEntry entry, Laureate who, RewardDecision decision, @Nullable Long self);
}
