package vn.thidua.vote;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Arrays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.CurrentUser;
import vn.thidua.identity.Roles;
import vn.thidua.shared.Names;
import vn.thidua.shared.RuleViolation;
import vn.thidua.vote.rule.Base;

/**
 * The dated rules of ballots. A rule is never changed: a new one follows from its first day on, and rounds that were held
 * keep the copy they were held by.
 */
@Service("voteRuleService")
@RolesAllowed(Roles.BOARD)
public class RuleService {

    private final JdbcClient sql;
    private final CurrentUser currentUser;

    RuleService(JdbcClient sql, CurrentUser currentUser) {
        this.sql = sql;
        this.currentUser = currentUser;
    }

    /** Adds a rule. Breaks {@code vote.rule.writtenNeedsTotal}, {@code vote.rule.handsBase} or {@code vote.rule.sourceMissing}. */
    @Transactional
    public long add(VoteRuleDraft draft) {
        var province = draft.provinceId();
        if (province != null) {
            currentUser.requireBoardOf(province);
        } else if (!currentUser.require().readsAllProvinces()) {
            throw new AccessDeniedException("No board rights in all provinces");
        }
        if (draft.writtenVotes() && draft.base() != Base.TOTAL) {
            throw new RuleViolation("vote.rule.writtenNeedsTotal");
        }
        if (draft.method() == Method.SHOW_OF_HANDS && (draft.base() == Base.CAST || draft.base() == Base.VALID)) {
            throw new RuleViolation("vote.rule.handsBase");
        }
        var source = Names.clean(draft.source());
        if (source.isEmpty()) {
            throw new RuleViolation("vote.rule.sourceMissing");
        }
        var threshold = draft.threshold();
        return sql.sql(
                        "insert into vote_rule (province_id, subject, method, base, threshold_num, threshold_den, strict,"
                                + " self_vote, written_votes, blank_valid, max_rounds, places_per_seat, decider, source, valid_from,"
                                + " recorded_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id")
                .params(Arrays.asList(
                        province,
                        draft.subject().name(),
                        draft.method().name(),
                        draft.base().name(),
                        threshold == null ? null : threshold.share().num(),
                        threshold == null ? null : threshold.share().den(),
                        threshold != null && threshold.strict(),
                        draft.selfVote().name(),
                        draft.writtenVotes(),
                        draft.blankValid(),
                        draft.runOff().maxRounds(),
                        draft.runOff().placesPerSeat(),
                        draft.runOff().decider().name(),
                        source,
                        draft.validFrom(),
                        currentUser.require().displayName()))
                .query(Long.class)
                .single();
    }

    /** The number of the rule that holds in the province on the day: its own before the common one. */
    @PermitAll // heads prepare ballots too; only rules themselves are the board's
    long inForce(long provinceId, Subject subject, LocalDate day) {
        return sql.sql("select id from vote_rule where subject = ? and valid_from <= ?"
                        + " and (province_id = ? or province_id is null)"
                        + " order by province_id is null, valid_from desc, id desc limit 1")
                .params(subject.name(), day, provinceId)
                .query(Long.class)
                .optional()
                .orElseThrow(() -> new RuleViolation("vote.rule.none"));
    }
}
