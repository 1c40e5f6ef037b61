package vn.thidua.reward;

import org.springframework.data.repository.Repository;

interface RewardCorrectionRepository extends Repository<RewardCorrection, Long> {

    RewardCorrection save(RewardCorrection correction);
}
