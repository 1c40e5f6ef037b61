package vn.thidua.report;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface ReportRuleRepository extends Repository<ReportRule, Long> {

    Optional<ReportRule> findById(long id);

    List<ReportRule> findByProvinceIdAndKindAndFromParty(long provinceId, ReportKind kind, Party fromParty);

    ReportRule save(ReportRule rule);

    void delete(ReportRule rule);
}
