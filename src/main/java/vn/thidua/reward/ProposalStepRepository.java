package vn.thidua.reward;

import org.springframework.data.repository.Repository;

interface ProposalStepRepository extends Repository<ProposalStep, Long> {

    ProposalStep save(ProposalStep step);
}
