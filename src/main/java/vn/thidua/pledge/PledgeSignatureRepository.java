package vn.thidua.pledge;

import java.util.Collection;
import org.springframework.data.jpa.repository.JpaRepository;

interface PledgeSignatureRepository extends JpaRepository<PledgeSignature, Long> {

    long countByPledgeId(long pledgeId);

    long countByPledgeIdAndUnitIdIn(long pledgeId, Collection<Long> unitIds);

    boolean existsByPledgeIdAndUnitId(long pledgeId, long unitId);
}
