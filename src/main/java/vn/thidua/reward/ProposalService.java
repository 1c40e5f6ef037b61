package vn.thidua.reward;

import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.bloc.BlocRights;
import vn.thidua.identity.CurrentUser;
import vn.thidua.identity.Roles;
import vn.thidua.shared.RuleViolation;

/**
 * Proposals on their way: proposed, checked, submitted, decided; returned or withdrawn with a reason. The emulation board
 * acts; the vote of a bloc brings its result through {@link #fromVote}.
 */
@Service
public class ProposalService {

    private final ProposalRepository proposals;
    private final ProposalStepRepository steps;
    private final ProposalReader reader;
    private final EligibilityReader eligibility;
    private final RegisterService register;
    private final RegisterRules rules;
    private final RewardCatalogue catalogue;
    private final BlocRights blocs;
    private final JdbcClient sql;
    private final CurrentUser currentUser;
    private final Clock clock;

    ProposalService(
            ProposalRepository proposals,
            ProposalStepRepository steps,
            ProposalReader reader,
            EligibilityReader eligibility,
            RegisterService register,
            RegisterRules rules,
            RewardCatalogue catalogue,
            BlocRights blocs,
            JdbcClient sql,
            CurrentUser currentUser,
            Clock clock) {
        this.proposals = proposals;
        this.steps = steps;
        this.reader = reader;
        this.eligibility = eligibility;
        this.register = register;
        this.rules = rules;
        this.catalogue = catalogue;
        this.blocs = blocs;
        this.sql = sql;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Enters a proposal by hand and returns its id. Breaks {@code reward.proposal.known} where it stands already. */
    @RolesAllowed(Roles.BOARD)
    @Transactional
    public long propose(ProposalDraft draft) {
        currentUser.requireBoardOf(draft.provinceId());
        requireSound(draft, -1);
        return store(new Proposal(draft));
    }

    /**
     * Takes over what a vote decided and returns the proposal's id. A vote that is handed over again (same conference,
     * award and unit) changes nothing. For whoever runs the bloc, and the board.
     */
    @RolesAllowed({Roles.BOARD, Roles.UNIT})
    @Transactional
    public long fromVote(VoteOutcome vote) {
        var bloc = blocs.run(vote.blocId(), vote.year());
        var known = proposals.findByMeetingIdAndAwardCodeAndSubjectUnitId(
                vote.meetingId(), vote.awardCode(), vote.unitId());
        if (known.isPresent()) {
            return known.get().id();
        }
        var draft = new ProposalDraft(
                bloc.provinceId(),
                vote.year(),
                vote.awardCode(),
                vote.blocId(),
                Laureate.unit(vote.unitId()),
                RewardType.CONG_TRANG,
                "",
                null);
        requireSound(draft, -1);
        return store(Proposal.ofVote(vote, draft));
    }

    /** Edits a proposal that is not checked yet. */
    @RolesAllowed(Roles.BOARD)
    @Transactional
    public void edit(long proposalId, ProposalDraft draft) {
        var proposal = find(proposalId);
        if (draft.provinceId() != proposal.provinceId()) {
            throw new RuleViolation("reward.correction.province");
        }
        requireSound(draft, proposalId);
        proposal.edit(draft);
    }

    /** The board has looked: breaks {@code reward.proposal.stopped} while something stops it. */
    @RolesAllowed(Roles.BOARD)
    @Transactional
    public void check(long proposalId) {
        var proposal = find(proposalId);
        requireEligible(proposalId);
        go(proposal, ProposalState.CHECKED, "");
    }

    /** Sent to whoever decides; breaks {@code reward.proposal.papers} while the dossier is not complete. */
    @RolesAllowed(Roles.BOARD)
    @Transactional
    public void submit(long proposalId) {
        var proposal = find(proposalId);
        requireEligible(proposalId);
        requirePapers(proposal);
        go(proposal, ProposalState.SUBMITTED, "");
    }

    /** Decided: the reward enters the register, whose id is returned. {@code money} {@code null} = computed. */
    @RolesAllowed(Roles.BOARD)
    @Transactional
    public long decide(long proposalId, RewardDecision decision, @Nullable BigDecimal money) {
        var proposal = find(proposalId);
        requireEligible(proposalId);
        go(proposal, ProposalState.DECIDED, "");
        var draft = proposal.draft();
        return register.enter(
                new RewardEntry(
                        draft.provinceId(),
                        draft.year(),
                        draft.awardCode(),
                        draft.blocId(),
                        draft.who(),
                        draft.type(),
                        "",
                        draft.achievement(),
                        decision,
                        money,
                        ""),
                proposalId);
    }

    /** Goes back to whoever proposed it, with a reason. */
    @RolesAllowed(Roles.BOARD)
    @Transactional
    public void giveBack(long proposalId, String reason) {
        go(find(proposalId), ProposalState.RETURNED, reason);
    }

    /** Proposed again after it was returned. */
    @RolesAllowed(Roles.BOARD)
    @Transactional
    public void resume(long proposalId) {
        go(find(proposalId), ProposalState.PROPOSED, "");
    }

    /** Taken back, with a reason. */
    @RolesAllowed(Roles.BOARD)
    @Transactional
    public void withdraw(long proposalId, String reason) {
        go(find(proposalId), ProposalState.WITHDRAWN, reason);
    }

    private long store(Proposal proposal) {
        try {
            var stored = proposals.save(proposal);
            steps.save(new ProposalStep(stored, currentUser.require().displayName(), clock.instant()));
            return stored.id();
        } catch (DataIntegrityViolationException lost) {
            throw new RuleViolation("reward.proposal.known");
        }
    }

    private void go(Proposal proposal, ProposalState next, String reason) {
        proposal.go(next, reason);
        steps.save(new ProposalStep(proposal, currentUser.require().displayName(), clock.instant()));
    }

    private Proposal find(long proposalId) {
        var proposal = proposals.findById(proposalId).orElseThrow(() -> new RuleViolation("reward.gone"));
        currentUser.requireBoardOf(proposal.provinceId());
        return proposal;
    }

    private void requireSound(ProposalDraft draft, long self) {
        var who = draft.who().checked();
        rules.requirePlace(draft.provinceId(), who, draft.blocId());
        rules.awardOn(draft.awardCode(), LocalDate.now(clock), who.kind());
        var same = sql.sql("""
                        select count(*) from proposal where province_id = ? and year = ? and award_code = ?
                           and unit_key = ? and recipient_kind = ? and recipient_name = ? and state <> 'WITHDRAWN'
                           and id <> ?
                        """)
                .params(
                        draft.provinceId(),
                        draft.year(),
                        draft.awardCode(),
                        who.unitId() == null ? 0 : who.unitId(),
                        who.kind().name(),
                        who.name(),
                        self)
                .query(Integer.class)
                .single();
        if (same > 0) {
            throw new RuleViolation("reward.proposal.known");
        }
    }

    private void requireEligible(long proposalId) {
        var row = reader.find(proposalId).orElseThrow(() -> new RuleViolation("reward.gone"));
        var stops = eligibility.findings(List.of(row)).getOrDefault(proposalId, List.of()).stream()
                .filter(Finding::stops)
                .count();
        if (stops > 0) {
            throw new RuleViolation("reward.proposal.stopped", stops);
        }
    }

    private void requirePapers(Proposal proposal) {
        var missing = new HashSet<>(catalogue.papers(proposal.draft().awardCode(), LocalDate.now(clock)));
        missing.removeAll(reader.papers(proposal.id()).stream()
                .map(ProposalReader.Paper::paper)
                .collect(Collectors.toSet()));
        if (!missing.isEmpty()) {
            throw new RuleViolation("reward.proposal.papers", missing.size());
        }
    }
}
