package vn.thidua.reward;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Enters many checked lines at once, for decision lists: what is needed of units, awards and proposed lines is read once
 * for all of them. Rights are asked where the list is opened.
 */
@Component
class RegisterBatch {

    /** A name of a unit and the days it held. */
    private record Name(
            long unitId,
            String name,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo) {

        boolean heldOn(LocalDate day) {
            return (validFrom == null || !validFrom.isAfter(day)) && (validTo == null || validTo.isAfter(day));
        }
    }

    private final RewardRepository rewards;
    private final JdbcClient sql;

    RegisterBatch(RewardRepository rewards, JdbcClient sql) {
        this.rewards = rewards;
        this.sql = sql;
    }

    /** What is known about the entries before they are checked. */
    ChunkFacts facts(
            long provinceId,
            Map<String, List<AwardRow>> awards,
            List<BaseSalaryRow> salaries,
            Collection<RewardEntry> entries) {
        return new ChunkFacts(sql, awards, salaries, provinceId, entries);
    }

    /**
     * Enters them; a line that was only known as proposed becomes decided.
     *
     * @param awards editions by code, oldest first
     */
    void enter(List<RewardEntry> checked, Map<String, List<AwardRow>> awards) {
        var unitIds = checked.stream()
                .map(entry -> entry.who().unitId())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<String, Reward> proposed = new HashMap<>();
        if (!unitIds.isEmpty()) {
            rewards.findProposedOf(unitIds).forEach(reward -> proposed.putIfAbsent(key(reward.entry()), reward));
        }
        var names = names(unitIds);
        for (var entry : checked) {
            var known = entry.who().isWholeUnit() ? proposed.remove(key(entry)) : null;
            if (known != null) {
                known.decide(entry, null);
            }
            var reward = known == null ? new Reward(entry, null) : known;
            var editions = awards.getOrDefault(entry.awardCode(), List.of());
            reward.findBy(RewardWords.of(
                    entry,
                    name(names, entry),
                    editions.isEmpty() ? "" : editions.getLast().nameVi()));
            rewards.save(reward);
        }
    }

    private static String key(RewardEntry entry) {
        return entry.who().unitId() + "|" + entry.year() + "|" + entry.awardCode();
    }

    private Map<Long, List<Name>> names(List<Long> unitIds) {
        if (unitIds.isEmpty()) {
            return Map.of();
        }
        return sql
                .sql("select unit_id, name, valid_from, valid_to from unit_name where unit_id in (:ids)"
                        + " union all select id, name, null, null from unit where id in (:ids)")
                .param("ids", unitIds)
                .query(Name.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Name::unitId));
    }

    /** The name at the end of the year, the present one where none is known for it. */
    private static String name(Map<Long, List<Name>> names, RewardEntry entry) {
        var unitId = entry.who().unitId();
        var day = LocalDate.of(entry.year(), 12, 31);
        return unitId == null
                ? ""
                : names.getOrDefault(unitId, List.of()).stream()
                        .filter(name -> name.heldOn(day))
                        .map(Name::name)
                        .findFirst()
                        .orElse("");
    }
}
