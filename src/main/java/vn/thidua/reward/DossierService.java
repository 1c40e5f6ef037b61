package vn.thidua.reward;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.document.DocumentService;
import vn.thidua.identity.CurrentUser;
import vn.thidua.identity.Roles;
import vn.thidua.shared.RuleViolation;

/** Papers of a proposal's dossier. What was submitted stays as it is. */
@Service
@RolesAllowed(Roles.BOARD)
public class DossierService {

    private final ProposalRepository proposals;
    private final ProposalPaperRepository papers;
    private final DocumentService documents;
    private final CurrentUser currentUser;
    private final Clock clock;

    DossierService(
            ProposalRepository proposals,
            ProposalPaperRepository papers,
            DocumentService documents,
            CurrentUser currentUser,
            Clock clock) {
        this.proposals = proposals;
        this.papers = papers;
        this.documents = documents;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Adds a paper, or puts another file in its place; breaks {@code reward.proposal.fixed} after submission. */
    @Transactional
    public void attach(long proposalId, PaperKind paper, long fileId) {
        requireOpen(proposalId);
        if (documents.describe(java.util.List.of(fileId)).isEmpty()) {
            throw new RuleViolation("reward.paper.gone");
        }
        var kept = papers.findByProposalIdAndPaper(proposalId, paper)
                .orElseGet(() -> new ProposalPaper(proposalId, paper));
        kept.holds(fileId, currentUser.require().displayName(), clock.instant());
        papers.save(kept);
    }

    @Transactional
    public void detach(long proposalId, PaperKind paper) {
        requireOpen(proposalId);
        papers.findByProposalIdAndPaper(proposalId, paper).ifPresent(papers::delete);
    }

    private void requireOpen(long proposalId) {
        var proposal = proposals.findById(proposalId).orElseThrow(() -> new RuleViolation("reward.gone"));
        currentUser.requireBoardOf(proposal.provinceId());
        var state = proposal.state();
        if (state != ProposalState.PROPOSED && state != ProposalState.CHECKED && state != ProposalState.RETURNED) {
            throw new RuleViolation("reward.proposal.fixed");
        }
    }
}
