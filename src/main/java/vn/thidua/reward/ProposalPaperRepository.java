package vn.thidua.reward;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface ProposalPaperRepository extends Repository<ProposalPaper, Long> {

    Optional<ProposalPaper> findByProposalIdAndPaper(long proposalId, PaperKind paper);

    ProposalPaper save(ProposalPaper paper);

    void delete(ProposalPaper paper);
}
