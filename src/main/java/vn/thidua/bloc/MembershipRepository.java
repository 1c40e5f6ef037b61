package vn.thidua.bloc;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface MembershipRepository extends Repository<Membership, Long> {

    List<Membership> findByCompositionIdAndUnitIdInAndLeftOnIsNull(long compositionId, Collection<Long> unitIds);

    List<Membership> findByBlocYearIdAndLeftOnIsNull(long blocYearId);

    Optional<Membership> findByBlocYearIdAndLeadSlot(long blocYearId, byte leadSlot);

    long countByBlocYearId(long blocYearId);

    long countByGroupId(long groupId);

    long countByCompositionIdAndUnitId(long compositionId, long unitId);

    Membership save(Membership membership);

    void flush();
}
