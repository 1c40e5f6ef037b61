package vn.thidua.score;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ScoreEntryRepository extends Repository<ScoreEntry, Long> {

    ScoreEntry save(ScoreEntry entry);

    void flush();

    Optional<ScoreEntry> findById(long id);

    Optional<ScoreEntry> findBySheetIdAndCriterionId(long sheetId, long criterionId);

    List<ScoreEntry> findBySheetId(long sheetId);

    @Query("select e from ScoreEntry e, ScoreSheet s where s.id = e.sheetId and s.roundId = :roundId"
            + " and e.criterionId = :criterionId")
    List<ScoreEntry> findOfRound(long roundId, long criterionId);
}
