package vn.thidua.bloc;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CompositionRepository extends Repository<Composition, Long> {

    Optional<Composition> findById(long id);

    /** For changes inside it: many at a time, but never while it is being published. */
    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("from Composition c where c.id = :id")
    Optional<Composition> findShared(long id);

    /** For changes of its state: waits until running moves are done and keeps new ones out. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Composition c where c.id = :id")
    Optional<Composition> findExclusive(long id);

    Optional<Composition> findByYearIdAndInForceTrue(long yearId);

    boolean existsByYearIdAndName(long yearId, String name);

    Composition save(Composition composition);
}
