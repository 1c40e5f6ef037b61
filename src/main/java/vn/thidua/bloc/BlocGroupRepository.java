package vn.thidua.bloc;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface BlocGroupRepository extends Repository<BlocGroup, Long> {

    Optional<BlocGroup> findById(long id);

    List<BlocGroup> findByBlocYearId(long blocYearId);

    boolean existsByBlocYearIdAndName(long blocYearId, String name);

    BlocGroup save(BlocGroup group);

    void delete(BlocGroup group);

    void flush();
}
