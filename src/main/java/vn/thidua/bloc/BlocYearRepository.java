package vn.thidua.bloc;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface BlocYearRepository extends Repository<BlocYear, Long> {

    Optional<BlocYear> findById(long id);

    List<BlocYear> findByCompositionIdOrderByPositionAscIdAsc(long compositionId);

    boolean existsByCompositionIdAndBlocId(long compositionId, long blocId);

    BlocYear save(BlocYear bloc);

    void delete(BlocYear bloc);
}
