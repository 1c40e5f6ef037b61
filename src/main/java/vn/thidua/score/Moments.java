package vn.thidua.score;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Days as people here write them. */
final class Moments {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private Moments() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }
}
