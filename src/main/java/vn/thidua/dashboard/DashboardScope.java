package vn.thidua.dashboard;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.bloc.BlocFamily;
import vn.thidua.bloc.BlocLevel;

/**
 * What a dashboard shows. It lives in the address
 * ({@code ?nam=2025&ngay=2025-06-30&tinh=3&ho=NOI_CHINH&khoi=17&cap=TINH}), so that a view can be sent to a colleague.
 *
 * @param year the emulation year; {@code null} only while no year exists at all
 * @param asOf show what was known at the end of that day; {@code null} for today
 * @param provinceId {@code null} for all that the person may read
 * @param family code of a {@link BlocFamily}; {@code null} for all
 * @param blocId one bloc only; {@code null} for all
 * @param level code of a {@link BlocLevel}; {@code null} for all
 */
public record DashboardScope(
        @Nullable Integer year,
        @Nullable LocalDate asOf,
        @Nullable Long provinceId,
        @Nullable String family,
        @Nullable Long blocId,
        @Nullable String level)
        implements Serializable {

    public static final String YEAR = "nam";
    public static final String AS_OF = "ngay";
    public static final String PROVINCE = "tinh";
    public static final String FAMILY = "ho";
    public static final String BLOC = "khoi";
    public static final String LEVEL = "cap";

    /** Everything of a year. */
    public static DashboardScope of(int year) {
        return new DashboardScope(year, null, null, null, null, null);
    }

    /** Reads an address; what is missing or makes no sense is {@code null}. */
    public static DashboardScope of(Map<String, List<String>> parameters) {
        return new DashboardScope(
                read(parameters, YEAR, Integer::valueOf)
                        .filter(year -> year >= 1900 && year <= 2999)
                        .orElse(null),
                read(parameters, AS_OF, LocalDate::parse).orElse(null),
                read(parameters, PROVINCE, Long::valueOf).orElse(null),
                read(parameters, FAMILY, code -> BlocFamily.valueOf(code).name())
                        .orElse(null),
                read(parameters, BLOC, Long::valueOf).orElse(null),
                read(parameters, LEVEL, code -> BlocLevel.valueOf(code).name()).orElse(null));
    }

    private static <T> Optional<T> read(Map<String, List<String>> parameters, String name, Function<String, T> reader) {
        try {
            return parameters.getOrDefault(name, List.of()).stream()
                    .findFirst()
                    .map(String::strip)
                    .filter(text -> !text.isEmpty())
                    .map(reader);
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The parameters of the address, those that are set only, in a fixed order. */
    public Map<String, String> parameters() {
        var written = new LinkedHashMap<String, String>();
        write(written, YEAR, year);
        write(written, AS_OF, asOf);
        write(written, PROVINCE, provinceId);
        write(written, FAMILY, family);
        write(written, BLOC, blocId);
        write(written, LEVEL, level);
        return written;
    }

    private static void write(Map<String, String> parameters, String name, @Nullable Object value) {
        if (value != null) {
            parameters.put(name, value.toString());
        }
    }

    /** Query string such as {@code ?nam=2025&tinh=3}, or "", to append to a path. All values are plain words. */
    public String query() {
        var words = parameters().entrySet().stream()
                .map(one -> one.getKey() + "=" + one.getValue())
                .toList();
        return words.isEmpty() ? "" : "?" + String.join("&", words);
    }

    /** Whether anything but year and province is chosen. */
    public boolean isNarrowed() {
        return Stream.of(asOf, family, blocId, level).anyMatch(chosen -> chosen != null);
    }

    public DashboardScope withYear(@Nullable Integer other) {
        return new DashboardScope(other, asOf, provinceId, family, blocId, level);
    }

    public DashboardScope withAsOf(@Nullable LocalDate other) {
        return new DashboardScope(year, other, provinceId, family, blocId, level);
    }

    public DashboardScope withProvince(@Nullable Long other) {
        return new DashboardScope(year, asOf, other, family, blocId, level);
    }

    public DashboardScope withFamily(@Nullable String other) {
        return new DashboardScope(year, asOf, provinceId, other, blocId, level);
    }

    public DashboardScope withBloc(@Nullable Long other) {
        return new DashboardScope(year, asOf, provinceId, family, other, level);
    }

    public DashboardScope withLevel(@Nullable String other) {
        return new DashboardScope(year, asOf, provinceId, family, blocId, other);
    }
}
