package vn.thidua.reward;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface RotatingFlagRepository extends Repository<RotatingFlag, Long> {

    Optional<RotatingFlag> findById(long id);

    boolean existsByBlocIdAndName(long blocId, String name);

    RotatingFlag save(RotatingFlag flag);
}
