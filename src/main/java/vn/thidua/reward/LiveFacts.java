package vn.thidua.reward;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.shared.RuleViolation;

/** Asks the database at every question: for the entry of one line. */
@Component
class LiveFacts implements RegisterFacts {

    private static final long NONE = -1;

    private final JdbcClient sql;
    private final RewardCatalogue catalogue;

    LiveFacts(JdbcClient sql, RewardCatalogue catalogue) {
        this.sql = sql;
        this.catalogue = catalogue;
    }

    @Override
    public Optional<AwardRow> editionOn(String code, LocalDate day) {
        return catalogue.editionOn(code, day);
    }

    @Override
    public Optional<LocalDate> firstDay(String code) {
        return catalogue.firstDay(code);
    }

    @Override
    public Optional<BaseSalaryRow> salaryOn(LocalDate day) {
        return catalogue.salaryOn(day);
    }

    @Override
    public UnitFacts unit(long id) {
        return sql.sql("select id, province_id, name, valid_to from unit where id = ?")
                .param(id)
                .query(UnitFacts.class)
                .optional()
                .orElseThrow(() -> new RuleViolation("reward.unit.unknown"));
    }

    @Override
    public boolean isBlocOf(long provinceId, long blocId) {
        return sql.sql("select count(*) from bloc where id = ? and province_id = ?")
                        .params(blocId, provinceId)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    @Override
    public Optional<LocalDate> otherDay(long provinceId, RewardDecision decision, @Nullable Long self) {
        return sql.sql("""
                        select decided_on from reward
                         where decision_no = ? and province_id = ? and decided_on <> ? and year(decided_on) = year(?)
                           and state = 'DECIDED' and id <> ? limit 1
                        """)
                .params(
                        decision.number(),
                        provinceId,
                        decision.on(),
                        decision.on(),
                        Objects.requireNonNullElse(self, NONE))
                .query(LocalDate.class)
                .optional();
    }

    @Override
    public boolean stands(RewardEntry entry, Laureate who, RewardDecision decision, @Nullable Long self) {
        return sql.sql("""
                        select exists (select 1 from reward r
                         where r.province_id = ? and r.decision_no = ? and r.award_code = ? and r.unit_key = ?
                           and r.recipient_kind = ? and r.recipient_name = ? and r.id <> ?)
                        """)
                .params(
                        entry.provinceId(),
                        decision.number(),
                        entry.awardCode(),
                        Objects.requireNonNullElse(who.unitId(), 0L),
                        who.kind().name(),
                        who.name(),
                        Objects.requireNonNullElse(self, NONE))
                .query(Boolean.class)
                .single();
    }
}
