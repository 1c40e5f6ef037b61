package vn.thidua.score;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CriterionRepository extends Repository<Criterion, Long> {

    Criterion save(Criterion criterion);

    Optional<Criterion> findById(long id);

    List<Criterion> findByTableIdOrderByPositionAscIdAsc(long tableId);

    boolean existsByTableIdAndCode(long tableId, String code);

    void delete(Criterion criterion);

    /** Units that criteria do not apply to, for the criteria of the same codes in another version of the table. */
    @Modifying
    @Query(
            nativeQuery = true,
            value = "insert into criterion_exemption (criterion_id, unit_id, reason, created_at, created_by)"
                    + " select n.id, x.unit_id, x.reason, x.created_at, x.created_by from criterion_exemption x"
                    + " join criterion o on o.id = x.criterion_id"
                    + " join criterion n on n.table_id = :toTableId and n.code = o.code"
                    + " where o.table_id = :fromTableId")
    void copyExemptions(long fromTableId, long toTableId);
}
