package vn.thidua.unit;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Names;

/** All names units of a province have ever borne, to look many up without asking the database each time. */
public final class UnitDirectory {

    /**
     * A unit under one of its names.
     *
     * @param from first day of the name or of the unit, {@code null} = from the beginning
     * @param until last day of the name or of the unit, {@code null} = still
     */
    public record Entry(
            long unitId,
            String code,
            String name,
            String shortName,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {

        boolean overlaps(LocalDate first, LocalDate last) {
            return (from == null || !from.isAfter(last)) && (until == null || !until.isBefore(first));
        }
    }

    private final Map<String, List<Entry>> byName = new HashMap<>();
    private final Map<String, Long> byCode = new HashMap<>();

    UnitDirectory(List<Entry> entries) {
        for (var entry : entries) {
            byName.merge(key(entry.name()), List.of(entry), UnitDirectory::joined);
            byCode.put(entry.code(), entry.unitId());
        }
    }

    public Optional<Long> byCode(String code) {
        return Optional.ofNullable(byCode.get(Names.clean(code)));
    }

    /** The unit that bears the name on the day. */
    public Optional<Long> on(String name, LocalDate day) {
        return between(name, day, day);
    }

    /** The unit that bears the name at some time of the year; where there are two, the later one. */
    public Optional<Long> inYear(String name, int year) {
        return between(name, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** The unit that bears the name at any time, preferably now. */
    public Optional<Long> ever(String name) {
        return between(name, LocalDate.MIN, LocalDate.MAX);
    }

    private Optional<Long> between(String name, LocalDate first, LocalDate last) {
        return byName.getOrDefault(key(name), List.of()).stream()
                .filter(entry -> entry.overlaps(first, last))
                .max(Comparator.comparing(entry -> entry.until() == null ? LocalDate.MAX : entry.until()))
                .map(Entry::unitId);
    }

    /** Capitals do not matter, accents do. */
    private static String key(String name) {
        return Names.clean(name).toLowerCase(Locale.ROOT);
    }

    private static List<Entry> joined(List<Entry> some, List<Entry> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
