package vn.thidua.reward;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface MovementRepository extends Repository<Movement, Long> {

    Optional<Movement> findById(long id);

    Optional<Movement> findByProvinceIdAndLaunchedOnAndName(long provinceId, LocalDate launchedOn, String name);

    Movement save(Movement movement);

    void delete(Movement movement);
}
