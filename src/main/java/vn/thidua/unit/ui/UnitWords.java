package vn.thidua.unit.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Moments;

/** How days and spans of a unit are said. */
final class UnitWords {

    private UnitWords() {}

    static String day(@Nullable LocalDate day) {
        return Moments.day(day);
    }

    /** "từ 01/03/2025", "đến 28/02/2025", both, or "" where neither is known. */
    static String span(@Nullable LocalDate from, @Nullable LocalDate until) {
        if (from == null) {
            return until == null ? "" : I18NProvider.translate("unit.until", day(until));
        }
        return until == null
                ? I18NProvider.translate("unit.since", day(from))
                : I18NProvider.translate("unit.sinceUntil", day(from), day(until));
    }

    /** A date picker that writes days as offices here do. */
    static DatePicker datePicker(String label) {
        var picker = new DatePicker(label);
        picker.setI18n(
                new DatePicker.DatePickerI18n().setDateFormat("dd/MM/yyyy").setFirstDayOfWeek(1));
        return picker;
    }
}
