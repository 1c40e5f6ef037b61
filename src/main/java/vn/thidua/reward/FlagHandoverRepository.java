package vn.thidua.reward;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface FlagHandoverRepository extends Repository<FlagHandover, Long> {

    Optional<FlagHandover> findFirstByFlagIdOrderByReceivedOnDesc(long flagId);

    FlagHandover save(FlagHandover handover);
}
