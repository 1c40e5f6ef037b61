package vn.thidua.score;

import java.util.List;
import org.springframework.data.repository.Repository;

interface ScoringRoundRepository extends Repository<ScoringRound, Long> {

    ScoringRound save(ScoringRound round);

    java.util.Optional<ScoringRound> findById(long id);

    List<ScoringRound> findByTableIdOrderById(long tableId);

    List<ScoringRound> findByBlocIdAndYearIdOrderById(long blocId, long yearId);
}
