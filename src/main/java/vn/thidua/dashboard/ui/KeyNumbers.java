package vn.thidua.dashboard.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The numbers that matter, each with last year's beside it. */
public record KeyNumbers(String id, String title, List<KeyNumber> numbers) implements DashboardPart {

    public KeyNumbers {
        numbers = List.copyOf(numbers);
    }

    /**
     * One number.
     *
     * @param label what is counted
     * @param value {@code null} where nothing is known
     * @param lastYear the same of the year before; {@code null} where nothing is known
     * @param decimals digits after the comma
     * @param unit such as "%", may be ""
     * @param note what else must be said, such as that data were made up; may be ""
     * @param url path of the rows behind it, {@code null} where there are none
     */
    public record KeyNumber(
            String label,
            @Nullable Double value,
            @Nullable Double lastYear,
            int decimals,
            String unit,
            String note,
            @Nullable String url) {

        /** A count of something known. */
        public static KeyNumber ofCount(String label, long value, long lastYear, @Nullable String url) {
            return new KeyNumber(label, (double) value, (double) lastYear, 0, "", "", url);
        }
    }
}
