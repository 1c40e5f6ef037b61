package vn.thidua.score;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface CriterionRepository extends Repository<Criterion, Long> {

    Criterion save(Criterion criterion);

    Optional<Criterion> findById(long id);

    List<Criterion> findByTableIdOrderByPositionAscIdAsc(long tableId);

    boolean existsByTableIdAndCode(long tableId, String code);

    void delete(Criterion criterion);
}
