package vn.thidua.report;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.CurrentUser;
import vn.thidua.identity.Roles;
import vn.thidua.shared.RuleViolation;

/** The emulation board says which reports are due in its province. Defaults are never changed, only gone before. */
@Service
@RolesAllowed(Roles.BOARD)
public class ReportRuleService {

    private final ReportRuleRepository rules;
    private final RuleReader reader;
    private final CurrentUser currentUser;

    ReportRuleService(ReportRuleRepository rules, RuleReader reader, CurrentUser currentUser) {
        this.rules = rules;
        this.reader = reader;
        this.currentUser = currentUser;
    }

    /** Rules of the province and the defaults, in the order of the year. */
    @Transactional(readOnly = true)
    public List<RuleRow> rules(long provinceId) {
        currentUser.requireBoardOf(provinceId);
        return reader.rules(provinceId);
    }

    /** Adds a rule; breaks {@code report.rule.overlap} where one of the same kind holds at the same time. */
    @Transactional
    public long add(RuleDraft draft) {
        currentUser.requireBoardOf(draft.provinceId());
        var rule = new ReportRule(draft);
        requireAlone(draft, null);
        return rules.save(rule).id();
    }

    /** Changes a rule of the province; breaks {@code report.rule.changed} where somebody else did meanwhile. */
    @Transactional
    public void change(long ruleId, int versionSeen, RuleDraft draft) {
        var rule = own(ruleId);
        if (rule.version() != versionSeen) {
            throw new RuleViolation("report.rule.changed");
        }
        requireAlone(draft, ruleId);
        rule.describe(draft);
    }

    /** Takes a rule of the province away; the default holds again, if there is one. */
    @Transactional
    public void remove(long ruleId) {
        rules.delete(own(ruleId));
    }

    private ReportRule own(long ruleId) {
        var rule = rules.findById(ruleId).orElseThrow(() -> new RuleViolation("report.rule.gone"));
        var province = rule.provinceId();
        if (province == null) {
            throw new RuleViolation("report.rule.default");
        }
        currentUser.requireBoardOf(province);
        return rule;
    }

    private void requireAlone(RuleDraft draft, @Nullable Long except) {
        rules.findByProvinceIdAndKindAndFromParty(draft.provinceId(), draft.kind(), draft.from()).stream()
                .filter(other -> except == null || other.id() != except)
                .filter(other -> other.overlaps(draft.validFrom(), draft.validTo()))
                .findFirst()
                .ifPresent(other -> {
                    throw new RuleViolation("report.rule.overlap");
                });
    }
}
