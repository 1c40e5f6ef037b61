package vn.thidua.reward;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Moments;
import vn.thidua.shared.RuleViolation;

/** What must hold before something enters the register, each with a sentence of its own. */
@Component
class RegisterRules {

    /** A unit as far as the rules ask. */
    private record UnitFacts(
            long provinceId, String name, @Nullable LocalDate validTo) {}

    private final JdbcClient sql;
    private final RewardCatalogue catalogue;
    private final Clock clock;

    RegisterRules(JdbcClient sql, RewardCatalogue catalogue, Clock clock) {
        this.sql = sql;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /**
     * The entry with its money filled in; breaks a rule about decision, award, recipient or place.
     *
     * @param self line that is corrected, {@code null} for a new one
     */
    RewardEntry checked(RewardEntry entry, @Nullable Long self) {
        var decision = RewardDecision.of(
                entry.decision().number(),
                entry.decision().on(),
                entry.decision().by());
        if (decision.on().isAfter(LocalDate.now(clock))) {
            throw new RuleViolation("reward.decision.future", words(decision.on()));
        }
        var who = entry.who().checked();
        var award = awardOn(entry.awardCode(), decision.on(), who.kind());
        requirePlace(entry.provinceId(), who, entry.blocId());
        requireLiving(who, decision.on());
        requireSameDecision(entry.provinceId(), decision, self);
        requireFirst(entry, who, decision, self);
        var money = Optional.ofNullable(entry.money())
                .or(() -> AwardMoney.of(
                        who.kind(), award, catalogue.salaryOn(decision.on()).orElse(null)));
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
        var award = catalogue.editionOn(code, day).orElseThrow(() -> notValid(code, day));
        if (!Recipient.parse(award.recipients()).contains(kind)) {
            throw new RuleViolation("reward.award.recipient." + kind.name(), award.nameVi());
        }
        return award;
    }

    private RuleViolation notValid(String code, LocalDate day) {
        return catalogue
                .firstDay(code)
                .map(first -> new RuleViolation("reward.award.notValidOn", code, words(day), words(first)))
                .orElseGet(() -> new RuleViolation("reward.award.unknown", code));
    }

    /** Unit and bloc must belong to the province. */
    void requirePlace(long provinceId, Laureate who, @Nullable Long blocId) {
        var unitId = who.unitId();
        if (unitId != null && unit(unitId).provinceId() != provinceId) {
            throw new RuleViolation("reward.unit.otherProvince");
        }
        if (blocId != null && !belongs("bloc", provinceId, blocId)) {
            throw new RuleViolation("reward.bloc.otherProvince");
        }
    }

    private boolean belongs(String table, long provinceId, long id) {
        return sql.sql("select count(*) from " + table + " where id = ? and province_id = ?")
                        .params(id, provinceId)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** TT 15/2025/TT-BNV: nothing for a unit that was dissolved before. */
    private void requireLiving(Laureate who, LocalDate day) {
        var unitId = who.unitId();
        if (unitId == null || who.kind() != Recipient.COLLECTIVE) {
            return;
        }
        var unit = unit(unitId);
        var ended = unit.validTo();
        if (ended != null && ended.isBefore(day)) {
            throw new RuleViolation("reward.unit.dissolved", unit.name(), words(ended));
        }
    }

    private UnitFacts unit(long unitId) {
        return sql.sql("select province_id, name, valid_to from unit where id = ?")
                .param(unitId)
                .query(UnitFacts.class)
                .optional()
                .orElseThrow(() -> new RuleViolation("reward.unit.unknown"));
    }

    /** A decision has one day: the same number of the same year with another day is a slip of the pen. */
    private void requireSameDecision(long provinceId, RewardDecision decision, @Nullable Long self) {
        sql.sql("""
                        select decided_on from reward
                         where decision_no = ? and province_id = ? and decided_on <> ? and year(decided_on) = year(?)
                           and state = 'DECIDED' and id <> ? limit 1
                        """)
                .params(decision.number(), provinceId, decision.on(), decision.on(), self == null ? -1 : self)
                .query(LocalDate.class)
                .optional()
                .ifPresent(known -> {
                    throw new RuleViolation(
                            "reward.decision.otherDay", decision.number(), words(known), words(decision.on()));
                });
    }

    /** The same recipient stands once in a decision for an award. */
    private void requireFirst(RewardEntry entry, Laureate who, RewardDecision decision, @Nullable Long self) {
        var known = sql.sql("""
                        select r.year from reward r
                         where r.province_id = ? and r.decision_no = ? and r.award_code = ? and r.unit_key = ?
                           and r.recipient_kind = ? and r.recipient_name = ? and r.id <> ? limit 1
                        """)
                .params(
                        entry.provinceId(),
                        decision.number(),
                        entry.awardCode(),
                        Objects.requireNonNullElse(who.unitId(), 0L),
                        who.kind().name(),
                        who.name(),
                        self == null ? -1 : self)
                .query(Integer.class)
                .optional();
        if (known.isPresent()) {
            throw new RuleViolation("reward.duplicate", decision.number(), entry.awardCode(), recipient(who));
        }
    }

    private String recipient(Laureate who) {
        var unitId = who.unitId();
        return who.name().isEmpty() && unitId != null ? unit(unitId).name() : who.name();
    }

    static String words(LocalDate day) {
        return Moments.day(day);
    }
}
