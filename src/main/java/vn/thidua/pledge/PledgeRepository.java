package vn.thidua.pledge;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface PledgeRepository extends ListCrudRepository<Pledge, Long> {

    Optional<Pledge> findByBlocIdAndYearId(long blocId, long yearId);

    /** Locked until the transaction ends, so that the last two signatures cannot overlook each other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Pledge p where p.blocId = :blocId and p.yearId = :yearId")
    Optional<Pledge> findLocked(long blocId, long yearId);
}
