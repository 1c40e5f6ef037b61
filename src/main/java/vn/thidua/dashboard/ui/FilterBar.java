package vn.thidua.dashboard.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import vn.thidua.bloc.BlocFamily;
import vn.thidua.bloc.BlocLevel;
import vn.thidua.bloc.BlocRow;
import vn.thidua.dashboard.DashboardScope;
import vn.thidua.shared.ui.ComponentWords;

/** The choices beside year and province: family, bloc, level, and a day to look back to. A choice becomes a new address. */
class FilterBar extends Div {

    private final String path;
    private final DashboardScope scope;

    /** @param path of the page, with a slash between its words and none in front */
    FilterBar(String path, DashboardScope scope, FilterChoices choices, LocalDate today) {
        this.path = path;
        this.scope = scope;
        addClassNames("dashboard-filters", "no-print");
        getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("dashboard.filter"));
        add(family(), bloc(choices), level(), day(today));
    }

    private Select<String> family() {
        Select<String> select = select("dashboard.filter.family", "bloc.family.", BlocFamily.values(), scope.family());
        select.addValueChangeListener(change ->
                open(change.isFromClient(), scope.withFamily(change.getValue()).withBloc(null)));
        return select;
    }

    private Select<String> level() {
        Select<String> select = select("dashboard.filter.level", "bloc.level.", BlocLevel.values(), scope.level());
        select.addValueChangeListener(change -> open(change.isFromClient(), scope.withLevel(change.getValue())));
        return select;
    }

    private Select<String> select(
            String label, String prefix, Enum<?>[] codes, @org.jspecify.annotations.Nullable String chosen) {
        var select = new Select<String>();
        select.setLabel(getTranslation(label));
        select.setItems(Arrays.stream(codes).map(Enum::name).toList());
        select.setItemLabelGenerator(
                code -> code == null ? getTranslation("dashboard.filter.all") : getTranslation(prefix + code));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("dashboard.filter.all"));
        select.setPlaceholder(getTranslation("dashboard.filter.all"));
        select.setValue(chosen);
        return select;
    }

    private ComboBox<BlocRow> bloc(FilterChoices choices) {
        var box = new ComboBox<BlocRow>(getTranslation("dashboard.filter.bloc"));
        var rows = choices.blocs(scope);
        box.setItems(rows);
        box.setItemLabelGenerator(row -> scope.provinceId() == null ? row.name() + " – " + row.province() : row.name());
        box.setPlaceholder(getTranslation("dashboard.filter.all"));
        box.setClearButtonVisible(true);
        rows.stream()
                .filter(row -> Objects.equals(row.blocId(), scope.blocId()))
                .findFirst()
                .ifPresent(box::setValue);
        box.addValueChangeListener(change -> {
            var chosen = change.getValue();
            open(change.isFromClient(), scope.withBloc(chosen == null ? null : chosen.blocId()));
        });
        return box;
    }

    private DatePicker day(LocalDate today) {
        var day = ComponentWords.datePicker(getTranslation("dashboard.filter.day"));
        day.setMax(today);
        day.setClearButtonVisible(true);
        day.setPlaceholder(getTranslation("dashboard.filter.today"));
        day.setValue(scope.asOf());
        day.addValueChangeListener(change -> {
            var chosen = change.getValue();
            open(
                    change.isFromClient(),
                    scope.withAsOf(chosen).withYear(chosen == null ? scope.year() : Integer.valueOf(chosen.getYear())));
        });
        return day;
    }

    private void open(boolean byPerson, DashboardScope chosen) {
        if (byPerson) {
            getUI().ifPresent(ui -> ui.navigate(path, QueryParameters.simple(chosen.parameters())));
        }
    }
}
