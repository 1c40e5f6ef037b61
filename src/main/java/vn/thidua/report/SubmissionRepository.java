package vn.thidua.report;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

interface SubmissionRepository extends Repository<Submission, Long> {

    /** Locks the row: what is written and what is handed in must not cross. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Submission> findByBlocIdAndYearNumberAndKindAndUnitId(
            long blocId, short yearNumber, ReportKind kind, long unitId);
}
