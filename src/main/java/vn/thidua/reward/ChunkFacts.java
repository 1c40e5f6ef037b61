package vn.thidua.reward;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.shared.RuleViolation;

/** What is known about the rows of one chunk of a decision list: three statements, however many rows. */
final class ChunkFacts implements RegisterFacts {

    /** Day and recipient of a line of the register. */
    private record Stands(
            String decisionNo,
            @Nullable LocalDate decidedOn,
            String awardCode,
            long unitKey,
            String recipientKind,
            String recipientName,
            RewardState state) {

        String key() {
            return ChunkFacts.key(decisionNo, awardCode, unitKey, recipientKind, recipientName);
        }
    }

    private final Map<String, List<AwardRow>> awards;
    private final List<BaseSalaryRow> salaries;
    private final Map<Long, UnitFacts> units = new HashMap<>();
    private final Map<String, List<LocalDate>> days = new HashMap<>();
    private final Set<String> recipients = new HashSet<>();

    /**
     * @param awards editions by code
     * @param salaries newest first
     * @param entries all of one province, none of which names a bloc
     */
    ChunkFacts(
            JdbcClient sql,
            Map<String, List<AwardRow>> awards,
            List<BaseSalaryRow> salaries,
            long provinceId,
            Collection<RewardEntry> entries) {
        this.awards = awards;
        this.salaries = salaries;
        var unitIds = entries.stream()
                .map(entry -> entry.who().unitId())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (!unitIds.isEmpty()) {
            sql.sql("select id, province_id, name, valid_to from unit where id in (:ids)")
                    .param("ids", unitIds)
                    .query(UnitFacts.class)
                    .list()
                    .forEach(unit -> units.put(unit.id(), unit));
        }
        var numbers = entries.stream()
                .map(entry -> entry.decision().number())
                .distinct()
                .toList();
        if (!numbers.isEmpty()) {
            sql.sql("select decision_no, decided_on, award_code, unit_key, recipient_kind, recipient_name, state"
                            + " from reward where province_id = :province and decision_no in (:numbers)")
                    .param("province", provinceId)
                    .param("numbers", numbers)
                    .query(Stands.class)
                    .list()
                    .forEach(this::remember);
        }
    }

    private void remember(Stands line) {
        recipients.add(line.key());
        var day = line.decidedOn();
        if (day != null && line.state() == RewardState.DECIDED) {
            days.computeIfAbsent(line.decisionNo(), number -> new ArrayList<>()).add(day);
        }
    }

    @Override
    public Optional<AwardRow> editionOn(String code, LocalDate day) {
        return awards.getOrDefault(code, List.of()).stream()
                .filter(award -> award.holdsOn(day))
                .findFirst();
    }

    @Override
    public Optional<LocalDate> firstDay(String code) {
        return awards.getOrDefault(code, List.of()).stream()
                .map(AwardRow::validFrom)
                .min(LocalDate::compareTo);
    }

    @Override
    public Optional<BaseSalaryRow> salaryOn(LocalDate day) {
        return salaries.stream()
                .filter(salary -> !salary.validFrom().isAfter(day))
                .findFirst();
    }

    @Override
    public UnitFacts unit(long id) {
        return Optional.ofNullable(units.get(id)).orElseThrow(() -> new RuleViolation("reward.unit.unknown"));
    }

    @Override
    public boolean isBlocOf(long provinceId, long blocId) {
        throw new IllegalStateException("A decision list names no bloc");
    }

    @Override
    public Optional<LocalDate> otherDay(long provinceId, RewardDecision decision, @Nullable Long self) {
        return days.getOrDefault(decision.number(), List.of()).stream()
                .filter(day -> day.getYear() == decision.on().getYear() && !day.equals(decision.on()))
                .findFirst();
    }

    @Override
    public boolean stands(RewardEntry entry, Laureate who, RewardDecision decision, @Nullable Long self) {
        return recipients.contains(key(
                decision.number(),
                entry.awardCode(),
                Objects.requireNonNullElse(who.unitId(), 0L),
                who.kind().name(),
                who.name()));
    }

    private static String key(String number, String award, long unit, String kind, String name) {
        return String.join("|", number, award, String.valueOf(unit), kind, name);
    }
}
