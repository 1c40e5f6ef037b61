package vn.thidua.pledge;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface PledgeActualRepository extends JpaRepository<PledgeActual, Long> {

    Optional<PledgeActual> findByItemIdAndUnitIdAndMonth(long itemId, long unitId, int month);
}
