package vn.thidua.pledge;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

interface PledgeTargetRepository extends ListCrudRepository<PledgeTarget, Long> {

    Optional<PledgeTarget> findByItemIdAndUnitId(long itemId, long unitId);

    List<PledgeTarget> findByItemId(long itemId);
}
