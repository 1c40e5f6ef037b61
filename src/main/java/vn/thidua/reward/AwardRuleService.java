package vn.thidua.reward;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.Roles;
import vn.thidua.shared.Names;
import vn.thidua.shared.RuleViolation;

/**
 * The dated rules about dossiers, earlier awards and ratings. A rule is never changed: it is added with the day it holds
 * from, and ended with its last day, so that what was judged by it stays explained.
 */
@Service
@RolesAllowed(Roles.BOARD)
public class AwardRuleService {

    private static final int MOST_YEARS = 100;
    private static final int MOST_AWARDS = 50;

    private final AwardService catalogue;
    private final AwardRepository awards;
    private final JdbcClient sql;

    AwardRuleService(AwardService catalogue, AwardRepository awards, JdbcClient sql) {
        this.catalogue = catalogue;
        this.awards = awards;
        this.sql = sql;
    }

    /** A paper that the dossier of the award needs from the day on; {@link AwardRuleRow#EVERY_AWARD} for all others. */
    @Transactional
    public void addPaper(String awardCode, PaperKind paper, LocalDate from, String legalSource) {
        requireAward(awardCode);
        insert(
                "insert into dossier_rule (award_code, paper, valid_from, legal_source) values (?, ?, ?, ?)",
                awardCode,
                paper.name(),
                from,
                Names.clean(legalSource));
    }

    /** The lowest rating with which the award may be proposed from the day on. */
    @Transactional
    public void addRating(String awardCode, Rating lowest, LocalDate from, String legalSource) {
        requireAward(awardCode);
        insert(
                "insert into rating_rule (award_code, lowest, valid_from, legal_source) values (?, ?, ?, ?)",
                awardCode,
                lowest.name(),
                from,
                Names.clean(legalSource));
    }

    /**
     * An earlier award, or a ground a person confirms, that the award asks for. Breaks {@code reward.rule.needs} where
     * neither or both are named and {@code reward.rule.numbers} where count or years make no sense.
     */
    @Transactional
    public void addEarlier(EarlierRule rule) {
        requireAward(rule.awardCode());
        var needs = rule.needsAward();
        var ground = Names.clean(rule.ground());
        if ((needs == null) == ground.isEmpty()) {
            throw new RuleViolation("reward.rule.needs");
        }
        if (needs != null) {
            requireAward(needs);
        }
        if (rule.needsCount() < 1
                || rule.needsCount() > MOST_AWARDS
                || rule.withinYears() < 1
                || rule.withinYears() > MOST_YEARS
                || rule.alternative() < 1) {
            throw new RuleViolation("reward.rule.numbers", MOST_AWARDS, MOST_YEARS);
        }
        insert(
                "insert into earlier_rule (award_code, recipient_kind, alternative, needs_award, needs_count,"
                        + " within_years, consecutive, ground, valid_from, legal_source)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rule.awardCode(),
                rule.recipientKind().name(),
                rule.alternative(),
                needs,
                rule.needsCount(),
                rule.withinYears(),
                rule.consecutive(),
                ground,
                rule.validFrom(),
                Names.clean(rule.legalSource()));
    }

    /** Ends a rule. Breaks {@code reward.rule.gone}, and {@code reward.rule.order} where the day lies before its first. */
    @Transactional
    public void end(AwardRuleKind kind, long ruleId, LocalDate lastDay) {
        catalogue.requireOfficerOfAllProvinces();
        var from = sql.sql("select valid_from from " + kind.table() + " where id = ? and valid_to is null for update")
                .param(ruleId)
                .query(LocalDate.class)
                .optional()
                .orElseThrow(() -> new RuleViolation("reward.rule.gone"));
        if (lastDay.isBefore(from)) {
            throw new RuleViolation("reward.rule.order", RegisterRules.words(from));
        }
        sql.sql("update " + kind.table() + " set valid_to = ? where id = ?")
                .params(lastDay, ruleId)
                .update();
    }

    private void requireAward(String code) {
        catalogue.requireOfficerOfAllProvinces();
        if (!code.equals(AwardRuleRow.EVERY_AWARD) && !awards.existsByCode(code)) {
            throw new RuleViolation("reward.award.unknown", code);
        }
    }

    private void insert(String statement, @org.jspecify.annotations.Nullable Object... values) {
        try {
            sql.sql(statement).params(values).update();
        } catch (DuplicateKeyException known) {
            throw new RuleViolation("reward.rule.known");
        }
    }
}
