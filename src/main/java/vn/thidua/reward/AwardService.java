package vn.thidua.reward;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.CurrentUser;
import vn.thidua.identity.Grant;
import vn.thidua.identity.Roles;
import vn.thidua.shared.RuleViolation;

/** The catalogue of awards. It holds for all provinces, so only an officer of all provinces changes it. */
@Service
@RolesAllowed(Roles.BOARD)
public class AwardService {

    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private final AwardRepository awards;
    private final BaseSalaryRepository salaries;
    private final JdbcClient sql;
    private final CurrentUser currentUser;

    AwardService(AwardRepository awards, BaseSalaryRepository salaries, JdbcClient sql, CurrentUser currentUser) {
        this.awards = awards;
        this.salaries = salaries;
        this.sql = sql;
        this.currentUser = currentUser;
    }

    /**
     * Adds an edition of an award, or describes the edition of that code and day anew. The editions of a code follow
     * one another without a gap: each ends on the day before the next one begins. Breaks {@code reward.award.used} where
     * a decision or a proposal rests on that edition: then a new one with a day of its own is what is wanted.
     */
    @Transactional
    public void save(AwardDraft draft) {
        requireOfficerOfAllProvinces();
        var editions = new java.util.ArrayList<>(awards.findByCodeOrderByValidFrom(draft.code()));
        var known = editions.stream()
                .filter(edition -> edition.validFrom().equals(draft.validFrom()))
                .findFirst();
        if (known.isPresent()) {
            requireUnused(known.get());
            known.get().describe(draft);
            return;
        }
        editions.add(awards.save(new Award(draft)));
        editions.sort(java.util.Comparator.comparing(Award::validFrom));
        for (int i = 1; i < editions.size(); i++) {
            editions.get(i - 1).followedBy(editions.get(i).validFrom());
        }
    }

    private void requireUnused(Award edition) {
        var uses = sql.sql("""
                        select (select count(*) from reward where award_code = :code and state <> 'PROPOSED'
                                   and decided_on >= :from and decided_on <= :to)
                             + (select count(*) from proposal where award_code = :code
                                   and year between year(:from) and year(:to) and state <> 'WITHDRAWN')
                        """)
                .param("code", edition.code())
                .param("from", edition.validFrom())
                .param("to", edition.validTo() == null ? LAST_DAY : edition.validTo())
                .query(Integer.class)
                .single();
        if (uses > 0) {
            throw new RuleViolation("reward.award.used", edition.code(), uses);
        }
    }

    /** Adds a base salary, or corrects the one of that day. Money of rewards already decided stays as it was. */
    @Transactional
    public void saveBaseSalary(BaseSalaryRow row) {
        requireOfficerOfAllProvinces();
        var known = salaries.findByValidFrom(row.validFrom());
        known.ifPresent(salary -> salary.describe(row));
        if (known.isEmpty()) {
            salaries.save(new BaseSalary(row));
        }
    }

    /** Refuses whoever may not change the catalogue. */
    void requireOfficerOfAllProvinces() {
        if (!currentUser.require().grants().contains(Grant.everywhere(Roles.BOARD))) {
            throw new AccessDeniedException("The catalogue of awards belongs to all provinces");
        }
    }
}
