package vn.thidua.bloc;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/** How a moment is told in sentences, in digits only: "09:05 03/12/2026"; the words around it are in the bundles. */
final class Moments {

    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private Moments() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String text(LocalDateTime when) {
        return FORMAT.format(when);
    }
}
