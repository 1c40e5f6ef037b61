package vn.thidua.score;

import org.springframework.data.repository.Repository;

interface ScoreChangeRepository extends Repository<ScoreChange, Long> {

    ScoreChange save(ScoreChange change);

    boolean existsByRequestId(String requestId);
}
