package vn.thidua.pledge;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface PledgeItemRepository extends ListCrudRepository<PledgeItem, Long> {

    List<PledgeItem> findByPledgeIdAndRemovedOnIsNullOrderByPositionAscIdAsc(long pledgeId);
}
