package vn.thidua.shared.ui.chart;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.charts.ChartOptions;
import com.vaadin.flow.component.charts.model.Lang;
import java.io.Serializable;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How charts and their tables write numbers: 1.234,5 in Vietnamese, 1,234.5 in English. */
final class ChartNumbers {

    /** The language the chart library of a window was told. */
    private record Spoken(Locale language) implements Serializable {}

    private ChartNumbers() {}

    /**
     * Tells the chart library of this window the separators of the language, once: told again it would draw every chart of
     * the window again.
     */
    static void speak(UI ui, Locale language) {
        if (new Spoken(language).equals(ComponentUtil.getData(ui, Spoken.class))) {
            return;
        }
        ComponentUtil.setData(ui, Spoken.class, new Spoken(language));
        var symbols = DecimalFormatSymbols.getInstance(language);
        var lang = new Lang();
        lang.setDecimalPoint(String.valueOf(symbols.getDecimalSeparator()));
        lang.setThousandsSep(String.valueOf(symbols.getGroupingSeparator()));
        ChartOptions.get(ui).setLang(lang);
    }

    /** The value with a fixed number of digits after the comma, a dash where there is none. */
    static String text(@Nullable Double value, int decimals, Locale language) {
        if (value == null) {
            return "–";
        }
        var format = NumberFormat.getNumberInstance(language);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(value);
    }

    /** The library's own pattern for the same. */
    static String pattern(String field, int decimals) {
        return "{" + field + ":,." + decimals + "f}";
    }
}
