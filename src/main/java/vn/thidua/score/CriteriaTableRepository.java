package vn.thidua.score;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CriteriaTableRepository extends Repository<CriteriaTable, Long> {

    CriteriaTable save(CriteriaTable table);

    Optional<CriteriaTable> findById(long id);

    void delete(CriteriaTable table);

    void flush();

    @Query("from CriteriaTable t where t.yearId = :year and t.blocId = :bloc"
            + " and (t.groupId = :group or (t.groupId is null and :group is null)) order by t.versionNo")
    List<CriteriaTable> versions(long year, @Nullable Long bloc, @Nullable Long group);
}
