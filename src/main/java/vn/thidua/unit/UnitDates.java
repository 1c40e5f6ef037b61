package vn.thidua.unit;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Dates inside sentences, as offices here write them. */
final class UnitDates {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private UnitDates() {}

    static String text(LocalDate day) {
        return DAY.format(day);
    }
}
