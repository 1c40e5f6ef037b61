package vn.thidua.reward;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RewardRepository extends Repository<Reward, Long> {

    Optional<Reward> findById(long id);

    /** Lines about the unit as a whole, oldest first. */
    @Query("""
            select r from Reward r
             where r.subject.unitId = :unitId and r.subject.kind = vn.thidua.reward.Recipient.COLLECTIVE
               and r.subject.name = '' and r.yearNumber = :year and r.awardCode = :awardCode
             order by r.id
            """)
    List<Reward> findOfUnit(long unitId, short year, String awardCode);

    /** Lines about these units as a whole that are only proposed, oldest first. */
    @Query("""
            select r from Reward r
             where r.subject.unitId in :unitIds and r.subject.kind = vn.thidua.reward.Recipient.COLLECTIVE
               and r.subject.name = '' and r.state = vn.thidua.reward.RewardState.PROPOSED
             order by r.id
            """)
    List<Reward> findProposedOf(Collection<Long> unitIds);

    Reward save(Reward reward);

    void delete(Reward reward);
}
