package vn.thidua.bloc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.shared.Moments;
import vn.thidua.shared.table.Problem;

/** Finds the units of a chunk of rows by the names they bore in the year of the row, in one statement. */
final class UnitsByName {

    private final Map<String, List<Named>> byName = new HashMap<>();
    private final Map<String, List<Named>> byShortName = new HashMap<>();

    private UnitsByName() {}

    /** A unit under one of its names; {@code from} and {@code until} are the first and last day of the name. */
    private record Named(
            long id,
            String unitName,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {

        boolean borneIn(int year) {
            return (from == null || from.getYear() <= year) && (until == null || until.getYear() >= year);
        }
    }

    /** What a name means. */
    sealed interface Meaning {

        /** @param name the unit's present name */
        record Found(long unitId, String name) implements Meaning {}

        /** Nobody in the province ever bore it. */
        record Unknown() implements Meaning {}

        record Refused(Problem why) implements Meaning {}
    }

    static UnitsByName of(List<MembershipLine> lines, JdbcClient jdbc) {
        var found = new UnitsByName();
        var provinces = new HashSet<Long>();
        var names = new HashSet<String>();
        for (var line : lines) {
            var province = line.year().province().id();
            if (province != null) {
                provinces.add(province);
                names.add(line.unitName());
            }
        }
        if (!provinces.isEmpty()) {
            jdbc.sql("""
                            select u.province_id, u.id, u.name, n.name, n.short_name,
                                   coalesce(n.valid_from, u.valid_from),
                                   coalesce(date_sub(n.valid_to, interval 1 day), u.valid_to)
                            from unit u join unit_name n on n.unit_id = u.id
                            where u.province_id in (:provinces) and (n.name in (:names) or n.short_name in (:names))
                            """).param("provinces", provinces).param("names", names).query(row -> {
                var named = new Named(
                        row.getLong(2),
                        row.getString(3),
                        row.getObject(6, LocalDate.class),
                        row.getObject(7, LocalDate.class));
                add(found.byName, row.getLong(1), row.getString(4), named);
                add(found.byShortName, row.getLong(1), row.getString(5), named);
            });
        }
        return found;
    }

    private static void add(Map<String, List<Named>> names, long province, String name, Named named) {
        names.computeIfAbsent(province + "|" + MembershipLine.key(name), key -> new ArrayList<>())
                .add(named);
    }

    /** The unit of that name in the year, else the one of that short name. */
    Meaning meaning(MembershipLine line) {
        var key = line.year().province().id() + "|" + line.unitKey();
        var year = line.year().year();
        var named = borne(byName, key, year);
        if (!named.isEmpty()) {
            return found(named.getLast());
        }
        if (byName.containsKey(key)) {
            return new Meaning.Refused(otherTime(byName.get(key).getLast(), year));
        }
        var shortened = borne(byShortName, key, year);
        if (shortened.stream().map(Named::id).distinct().count() > 1) {
            return new Meaning.Refused(Problem.of(MembershipTable.UNIT, "bloc.table.unit.ambiguous", line.unitName()));
        }
        return shortened.isEmpty() ? new Meaning.Unknown() : found(shortened.getLast());
    }

    private static List<Named> borne(Map<String, List<Named>> names, String key, int year) {
        return names.getOrDefault(key, List.of()).stream()
                .filter(named -> named.borneIn(year))
                .sorted((one, other) -> end(one).compareTo(end(other)))
                .toList();
    }

    private static LocalDate end(Named named) {
        return named.until() == null ? LocalDate.MAX : named.until();
    }

    private static Meaning found(Named named) {
        return new Meaning.Found(named.id(), named.unitName());
    }

    private static Problem otherTime(Named named, int year) {
        var from = named.from();
        if (from != null && from.getYear() > year) {
            return Problem.of(MembershipTable.UNIT, "bloc.table.unit.notYet", Moments.day(from), String.valueOf(year));
        }
        return Problem.of(
                MembershipTable.UNIT, "bloc.table.unit.noLonger", Moments.day(named.until()), String.valueOf(year));
    }
}
