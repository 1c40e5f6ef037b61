package vn.thidua.bloc;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface AmendmentRepository extends Repository<CompositionAmendment, Long> {

    Optional<CompositionAmendment> findById(long id);

    boolean existsByCompositionIdAndDecisionNo(long compositionId, String decisionNo);

    CompositionAmendment save(CompositionAmendment amendment);
}
