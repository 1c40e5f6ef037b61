package vn.thidua.unit;

import java.time.LocalDate;
import vn.thidua.shared.Moments;

/** Dates inside sentences, as offices here write them. */
final class UnitDates {

    private UnitDates() {}

    static String text(LocalDate day) {
        return Moments.day(day);
    }
}
