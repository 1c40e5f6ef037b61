package vn.thidua.dashboard;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** The views people keep. */
interface SavedViewRepository extends JpaRepository<SavedView, Long> {

    Optional<SavedView> findByAccountIdAndName(long accountId, String name);

    long countByAccountId(long accountId);
}
