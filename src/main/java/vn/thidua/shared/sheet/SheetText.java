package vn.thidua.shared.sheet;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says a value as it stands on the screen: 1.234,5 and 30/06/2025. */
final class SheetText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private SheetText() {}

    static String of(@Nullable Object value, Locale language) {
        return switch (value) {
            case null -> "";
            case LocalDate day -> DAY.format(day);
            case BigDecimal number -> {
                var format = NumberFormat.getInstance(language);
                format.setMinimumFractionDigits(Math.max(0, number.scale()));
                yield format.format(number);
            }
            case Number number -> NumberFormat.getInstance(language).format(number);
            default -> value.toString();
        };
    }
}
