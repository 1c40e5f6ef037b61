package vn.thidua.reward;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Moments;
import vn.thidua.shared.RuleViolation;

/** What must hold before something enters the register, each with a sentence of its own. */
@Component
class RegisterRules {

    private final LiveFacts live;
    private final Clock clock;

    RegisterRules(LiveFacts live, Clock clock) {
        this.live = live;
        this.clock = clock;
    }

    /**
     * The entry with its money filled in; breaks a rule about decision, award, recipient or place.
     *
     * @param self line that is corrected, {@code null} for a new one
     */
    RewardEntry checked(RewardEntry entry, @Nullable Long self) {
        return checked(entry, self, live);
    }

    /** The same with what is known already, so that many entries are checked without a statement for each. */
    RewardEntry checked(RewardEntry entry, @Nullable Long self, RegisterFacts facts) {
        var decision = RewardDecision.of(
                entry.decision().number(),
                entry.decision().on(),
                entry.decision().by());
        if (decision.on().isAfter(LocalDate.now(clock))) {
            throw new RuleViolation("reward.decision.future", words(decision.on()));
        }
        var who = entry.who().checked();
        var award = awardOn(entry.awardCode(), decision.on(), who.kind(), facts);
        requirePlace(entry.provinceId(), who, entry.blocId(), facts);
        requireLiving(who, decision.on(), facts);
        facts.otherDay(entry.provinceId(), decision, self).ifPresent(known -> {
            throw otherDay(decision, known);
        });
        if (facts.stands(entry, who, decision, self)) {
            throw new RuleViolation("reward.duplicate", decision.number(), entry.awardCode(), recipient(who, facts));
        }
        var money = Optional.ofNullable(entry.money())
                .or(() -> AwardMoney.of(
                        who.kind(), award, facts.salaryOn(decision.on()).orElse(null)));
        if (money.filter(amount -> amount.signum() < 0).isPresent()) {
            throw new RuleViolation("reward.money");
        }
        return new RewardEntry(
                entry.provinceId(),
                entry.year(),
                entry.awardCode(),
                entry.blocId(),
                who,
                entry.type(),
                entry.field(),
                entry.achievement(),
                decision,
                money.map(BigDecimal::stripTrailingZeros)
                        .map(RegisterRules::whole)
                        .orElse(null),
                entry.source());
    }

    private static BigDecimal whole(BigDecimal amount) {
        return amount.setScale(0, java.math.RoundingMode.HALF_UP);
    }

    /** The edition of the award that holds on the day; breaks {@code reward.award.unknown}, {@code .notValidOn} or {@code .recipient}. */
    AwardRow awardOn(String code, LocalDate day, Recipient kind) {
        return awardOn(code, day, kind, live);
    }

    private static AwardRow awardOn(String code, LocalDate day, Recipient kind, RegisterFacts facts) {
        var award = facts.editionOn(code, day).orElseThrow(() -> notValid(code, day, facts));
        if (!Recipient.parse(award.recipients()).contains(kind)) {
            throw new RuleViolation("reward.award.recipient." + kind.name(), award.nameVi());
        }
        return award;
    }

    private static RuleViolation notValid(String code, LocalDate day, RegisterFacts facts) {
        return facts.firstDay(code)
                .map(first -> new RuleViolation("reward.award.notValidOn", code, words(day), words(first)))
                .orElseGet(() -> new RuleViolation("reward.award.unknown", code));
    }

    /** Unit and bloc must belong to the province. */
    void requirePlace(long provinceId, Laureate who, @Nullable Long blocId) {
        requirePlace(provinceId, who, blocId, live);
    }

    private static void requirePlace(long provinceId, Laureate who, @Nullable Long blocId, RegisterFacts facts) {
        var unitId = who.unitId();
        if (unitId != null && facts.unit(unitId).provinceId() != provinceId) {
            throw new RuleViolation("reward.unit.otherProvince");
        }
        if (blocId != null && !facts.isBlocOf(provinceId, blocId)) {
            throw new RuleViolation("reward.bloc.otherProvince");
        }
    }

    /** TT 15/2025/TT-BNV: nothing for a unit that was dissolved before. */
    private static void requireLiving(Laureate who, LocalDate day, RegisterFacts facts) {
        var unitId = who.unitId();
        if (unitId == null || who.kind() != Recipient.COLLECTIVE) {
            return;
        }
        var unit = facts.unit(unitId);
        var ended = unit.validTo();
        if (ended != null && ended.isBefore(day)) {
            throw new RuleViolation("reward.unit.dissolved", unit.name(), words(ended));
        }
    }

    /** A decision has one day: the same number of the same year with another day is a slip of the pen. */
    static RuleViolation otherDay(RewardDecision decision, LocalDate known) {
        return new RuleViolation("reward.decision.otherDay", decision.number(), words(known), words(decision.on()));
    }

    private static String recipient(Laureate who, RegisterFacts facts) {
        var unitId = who.unitId();
        return who.name().isEmpty() && unitId != null ? facts.unit(unitId).name() : who.name();
    }

    static String words(LocalDate day) {
        return Moments.day(day);
    }
}
