package vn.thidua.shared.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a page shows: a year and a province. It lives in the address ({@code ?nam=2025&tinh=3}), so that a page can be
 * sent to a colleague and Back works.
 *
 * @param year the emulation year; {@code null} only while no year exists at all
 * @param provinceId the province, {@code null} for everything the person may read
 */
public record Scope(@Nullable Integer year, @Nullable Long provinceId) {

    /** Query parameter of the year. */
    public static final String YEAR = "nam";

    /** Query parameter of the province. */
    public static final String PROVINCE = "tinh";

    /** Reads the address as it stands; what is missing or no number is {@code null}. */
    public static Scope of(QueryParameters parameters) {
        var year = parameters.getSingleParameter(YEAR).flatMap(Scope::number).filter(n -> n >= 1900 && n <= 2999);
        var province = parameters.getSingleParameter(PROVINCE).flatMap(Scope::number);
        return new Scope(year.map(Long::intValue).orElse(null), province.orElse(null));
    }

    /** The same parameters with this scope written into them; other parameters stay as they are. */
    public QueryParameters writeTo(QueryParameters parameters) {
        var written = parameters.excluding(YEAR, PROVINCE);
        if (year != null) {
            written = written.merging(YEAR, year.toString());
        }
        if (provinceId != null) {
            written = written.merging(PROVINCE, provinceId.toString());
        }
        return written;
    }

    public Scope withYear(@Nullable Integer other) {
        return new Scope(other, provinceId);
    }

    public Scope withProvince(@Nullable Long other) {
        return new Scope(year, other);
    }

    /** Query string of this scope alone, such as {@code ?nam=2025&tinh=3} or "", to append to the path of a link. */
    public String query() {
        var words = new ArrayList<String>();
        if (year != null) {
            words.add(YEAR + "=" + year);
        }
        if (provinceId != null) {
            words.add(PROVINCE + "=" + provinceId);
        }
        return words.isEmpty() ? "" : "?" + String.join("&", words);
    }

    private static Optional<Long> number(String text) {
        try {
            return Optional.of(Long.parseLong(text.strip()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
