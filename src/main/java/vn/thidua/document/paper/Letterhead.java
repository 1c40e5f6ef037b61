package vn.thidua.document.paper;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The head of a paper.
 *
 * @param parentAgency the agency above the issuing one, "" where there is none
 * @param agency who issues the paper
 * @param number number and symbol, such as "Số: 05/BC-STC"; "" for papers without one
 * @param placeAndDate such as "Cần Thơ, ngày 05 tháng 01 năm 2026"; "" for minutes, which carry none
 */
public record Letterhead(String parentAgency, String agency, String number, String placeAndDate) {

    private static final String BLANK = "\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0";

    public Letterhead {
        parentAgency = parentAgency.toUpperCase(Locale.ROOT);
        agency = agency.toUpperCase(Locale.ROOT);
    }

    /**
     * Number and symbol; numbers below 10 with a 0 before them (Decree 30/2020, Annex I, II.3).
     *
     * @param number {@code null} where the records clerk has not given one yet: room is left to write it
     * @param kind abbreviation of the kind of paper by Annex III, such as "BC"
     * @param agency abbreviation of the issuing agency
     */
    public static String number(@Nullable Integer number, String kind, String agency) {
        var digits = number == null ? BLANK : "%02d".formatted(number);
        return "Số: " + digits + "/" + kind + "-" + agency;
    }

    /** Place and date; days below 10 and the months 1 and 2 with a 0 before them (Decree 30/2020, Annex I, II.4). */
    public static String placeAndDate(String place, LocalDate date) {
        var month = date.getMonthValue() <= 2 ? "0" + date.getMonthValue() : String.valueOf(date.getMonthValue());
        return "%s, ngày %02d tháng %s năm %d".formatted(place, date.getDayOfMonth(), month, date.getYear());
    }

    /** Place and year, with room for day and month to be written by hand. */
    public static String placeAndYear(String place, int year) {
        return "%s, ngày%stháng%snăm %d".formatted(place, BLANK, BLANK, year);
    }
}
