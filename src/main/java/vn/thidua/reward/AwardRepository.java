package vn.thidua.reward;

import java.util.List;
import org.springframework.data.repository.Repository;

interface AwardRepository extends Repository<Award, Long> {

    List<Award> findByCodeOrderByValidFrom(String code);

    boolean existsByCode(String code);

    Award save(Award award);
}
