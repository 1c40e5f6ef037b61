package vn.thidua.bloc;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Small facts that rules and their sentences need, read straight from the tables. */
@Component
class BlocFacts {

    private final JdbcClient jdbc;
    private final Clock clock;

    BlocFacts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A unit with the end of its existence, if it has one. */
    record UnitFact(
            long id, String name, long provinceId, @Nullable LocalDate validTo) {}

    /** Who placed a unit last, and where. */
    record LastChange(String who, LocalDateTime when, String whereNow) {}

    java.util.List<UnitFact> units(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return java.util.List.of();
        }
        return jdbc.sql("select id, name, province_id, valid_to from unit where id in (:ids)")
                .param("ids", ids)
                .query((row, n) -> new UnitFact(
                        row.getLong(1), row.getString(2), row.getLong(3), row.getObject(4, LocalDate.class)))
                .list();
    }

    String unitName(long id) {
        return jdbc.sql("select name from unit where id = ?")
                .param(id)
                .query(String.class)
                .optional()
                .orElse("#" + id);
    }

    String blocName(@Nullable Long blocYearId) {
        return blocYearId == null ? "" : text("select name from bloc_year where id = ?", blocYearId);
    }

    String groupName(@Nullable Long groupId) {
        return groupId == null ? "" : text("select name from bloc_group where id = ?", groupId);
    }

    /** The first year in which the unit stood in the bloc under a composition in force, or the given year. */
    int memberSince(long unitId, long blocYearId, int thisYear) {
        return jdbc.sql("""
                        select min(y.year) from membership m
                        join bloc_year by_ on by_.id = m.bloc_year_id
                        join composition c on c.id = m.composition_id and c.in_force
                        join emulation_year y on y.id = c.year_id
                        where m.unit_id = :unit and y.year <= :year
                          and by_.bloc_id = (select bloc_id from bloc_year where id = :bloc)
                        """)
                .param("unit", unitId)
                .param("bloc", blocYearId)
                .param("year", thisYear)
                .query(Integer.class)
                .optional()
                .map(year -> Math.min(year, thisYear))
                .orElse(thisYear);
    }

    Optional<LastChange> lastChange(long compositionId, long unitId) {
        return jdbc.sql("""
                        select a.done_by, a.done_at, h.to_bloc_name from composition_change h
                        join composition_act a on a.id = h.act_id
                        where h.composition_id = ? and h.unit_id = ? order by h.id desc limit 1
                        """)
                .params(compositionId, unitId)
                .query((row, n) -> new LastChange(row.getString(1), local(row.getTimestamp(2)), row.getString(3)))
                .optional();
    }

    private LocalDateTime local(Timestamp utc) {
        return utc.toLocalDateTime()
                .atOffset(java.time.ZoneOffset.UTC)
                .atZoneSameInstant(clock.getZone())
                .toLocalDateTime();
    }

    private String text(String sql, long id) {
        return jdbc.sql(sql).param(id).query(String.class).optional().orElse("");
    }
}
