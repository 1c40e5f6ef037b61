package vn.thidua.reward;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface ProposalRepository extends Repository<Proposal, Long> {

    Optional<Proposal> findById(long id);

    Optional<Proposal> findByMeetingIdAndAwardCodeAndSubjectUnitId(long meetingId, String awardCode, long unitId);

    Proposal save(Proposal proposal);
}
