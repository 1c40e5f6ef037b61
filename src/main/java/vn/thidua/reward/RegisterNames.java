package vn.thidua.reward;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Names for many lines of the register, read once: of awards, of units as they were called then, of blocs by year. */
final class RegisterNames {

    private record Period(String name, @Nullable LocalDate validTo) {}

    private final Map<String, String> awards = new HashMap<>();
    private final Map<Long, TreeMap<LocalDate, Period>> units = new HashMap<>();
    private final Map<Long, TreeMap<Integer, String>> blocs = new HashMap<>();

    RegisterNames(JdbcClient sql) {
        sql.sql("select code, name_vi from award order by valid_from").query(row -> {
            awards.put(row.getString("code"), row.getString("name_vi"));
        });
        sql.sql("select unit_id, name, valid_from, valid_to from unit_name").query(row -> {
            var from = row.getObject("valid_from", LocalDate.class);
            units.computeIfAbsent(row.getLong("unit_id"), id -> new TreeMap<>())
                    .put(
                            from == null ? LocalDate.MIN : from,
                            new Period(row.getString("name"), row.getObject("valid_to", LocalDate.class)));
        });
        sql.sql("""
                        select x.bloc_id, x.name, y.year from bloc_year x
                          join composition c on c.id = x.composition_id and c.in_force = true
                          join emulation_year y on y.id = c.year_id
                        """).query(row -> {
            blocs.computeIfAbsent(row.getLong("bloc_id"), id -> new TreeMap<>())
                    .put(row.getInt("year"), row.getString("name"));
        });
    }

    String award(String code) {
        return awards.getOrDefault(code, code);
    }

    /** The name borne at the end of the year, {@code now} where none is known. */
    String unit(@Nullable Long unitId, int year, String now) {
        var periods = unitId == null ? null : units.get(unitId);
        var day = LocalDate.of(year, 12, 31);
        var found = periods == null ? null : periods.floorEntry(day);
        if (found == null) {
            return now;
        }
        var until = found.getValue().validTo();
        return until == null || until.isAfter(day) ? found.getValue().name() : now;
    }

    /** The name in that year or the year nearest to it, {@code code} where none is known. */
    String bloc(@Nullable Long blocId, int year, String code) {
        var years = blocId == null ? null : blocs.get(blocId);
        if (years == null) {
            return code;
        }
        var before = years.floorEntry(year);
        var after = years.ceilingEntry(year);
        if (before == null || after == null) {
            return before != null ? before.getValue() : after != null ? after.getValue() : code;
        }
        return year - before.getKey() <= after.getKey() - year ? before.getValue() : after.getValue();
    }

    /** All award names by code. */
    Map<String, String> awards() {
        return Map.copyOf(awards);
    }
}
