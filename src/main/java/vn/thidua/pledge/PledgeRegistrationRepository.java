package vn.thidua.pledge;

import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

interface PledgeRegistrationRepository extends ListCrudRepository<PledgeRegistration, Long> {

    Optional<PledgeRegistration> findByPledgeIdAndUnitId(long pledgeId, long unitId);
}
