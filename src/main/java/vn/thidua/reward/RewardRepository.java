package vn.thidua.reward;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface RewardRepository extends Repository<Reward, Long> {

    Optional<Reward> findById(long id);

    Optional<Reward> findByUnitIdAndYearNumberAndAwardCode(long unitId, short yearNumber, String awardCode);

    Reward save(Reward reward);

    void delete(Reward reward);
}
