package vn.thidua.score;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ScoreSheetRepository extends Repository<ScoreSheet, Long> {

    ScoreSheet save(ScoreSheet sheet);

    Optional<ScoreSheet> findById(long id);

    List<ScoreSheet> findByRoundId(long roundId);

    /** The sheet, kept from changing its state until the transaction ends; others may score it at the same time. */
    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("select s from ScoreSheet s where s.roundId = :roundId and s.unitId = :unitId")
    Optional<ScoreSheet> findForScoring(long roundId, long unitId);

    /** The sheet, alone until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from ScoreSheet s where s.id = :id")
    Optional<ScoreSheet> findForStep(long id);
}
