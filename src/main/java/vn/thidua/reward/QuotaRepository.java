package vn.thidua.reward;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface QuotaRepository extends Repository<RewardQuota, Long> {

    Optional<RewardQuota> findById(long id);

    @Query("""
            select q from RewardQuota q
             where q.provinceId = :provinceId and q.yearNumber = :year and q.awardCode = :awardCode
               and q.scope = :scope and q.kind = :kind and q.groupName = :groupName
               and (q.blocId = :blocId or (q.blocId is null and :blocId is null))
               and (q.unitId = :unitId or (q.unitId is null and :unitId is null))
            """)
    Optional<RewardQuota> findSame(
            long provinceId,
            short year,
            String awardCode,
            QuotaScope scope,
            QuotaKind kind,
            String groupName,
            @Nullable Long blocId,
            @Nullable Long unitId);

    RewardQuota save(RewardQuota quota);

    void delete(RewardQuota quota);
}
