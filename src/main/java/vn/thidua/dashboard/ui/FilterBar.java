package vn.thidua.dashboard.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import vn.thidua.bloc.BlocFamily;
import vn.thidua.bloc.BlocLevel;
import vn.thidua.dashboard.BlocLine;
import vn.thidua.dashboard.DashboardScope;
import vn.thidua.shared.ui.ComponentWords;

/** The choices beside year and province: family, bloc, level, and a day to look back to. A choice becomes a new address. */
class FilterBar extends Div {

    private final FilterChoices choices;
    private final Clock clock;
    private final Select<String> family = select("dashboard.filter.family", "bloc.family.", BlocFamily.values());
    private final ComboBox<BlocLine> bloc = new ComboBox<>(getTranslation("dashboard.filter.bloc"));
    private final Select<String> level = select("dashboard.filter.level", "bloc.level.", BlocLevel.values());
    private final DatePicker day = ComponentWords.datePicker(getTranslation("dashboard.filter.day"));
    private String path = "";
    private DashboardScope scope = DashboardScope.of(Map.of());
    private List<BlocLine> blocs = List.of();

    FilterBar(FilterChoices choices, Clock clock) {
        this.choices = choices;
        this.clock = clock;
        addClassNames("dashboard-filters", "no-print");
        getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("dashboard.filter"));
        bloc.setItemLabelGenerator(
                row -> scope.provinceId() == null ? row.name() + " – " + row.province() : row.name());
        bloc.setPlaceholder(getTranslation("dashboard.filter.all"));
        bloc.setClearButtonVisible(true);
        day.setClearButtonVisible(true);
        day.setPlaceholder(getTranslation("dashboard.filter.today"));
        family.addValueChangeListener(change -> open(
                change.isFromClient(), now -> now.withFamily(change.getValue()).withBloc(null)));
        bloc.addValueChangeListener(change -> {
            var chosen = change.getValue();
            open(change.isFromClient(), now -> now.withBloc(chosen == null ? null : chosen.blocId()));
        });
        level.addValueChangeListener(change -> open(change.isFromClient(), now -> now.withLevel(change.getValue())));
        day.addValueChangeListener(change -> {
            var chosen = change.getValue();
            open(
                    change.isFromClient(),
                    now -> now.withAsOf(chosen)
                            .withYear(chosen == null ? now.year() : Integer.valueOf(chosen.getYear())));
        });
        add(family, bloc, level, day);
    }

    /**
     * Shows what is chosen.
     *
     * @param page path of the page, with a slash between its words and none in front
     */
    void show(String page, DashboardScope chosen) {
        var known = choices.blocs(chosen);
        var named = Objects.equals(scope.provinceId(), chosen.provinceId());
        path = page;
        scope = chosen;
        if (!named || !known.equals(blocs)) {
            blocs = known;
            bloc.setItems(known);
        }
        family.setValue(chosen.family());
        bloc.setValue(known.stream()
                .filter(row -> Objects.equals(row.blocId(), chosen.blocId()))
                .findFirst()
                .orElse(null));
        level.setValue(chosen.level());
        day.setMax(LocalDate.now(clock));
        day.setValue(chosen.asOf());
    }

    private Select<String> select(String label, String prefix, Enum<?>[] codes) {
        var select = new Select<String>();
        select.setLabel(getTranslation(label));
        select.setItems(Arrays.stream(codes).map(Enum::name).toList());
        select.setItemLabelGenerator(
                code -> code == null ? getTranslation("dashboard.filter.all") : getTranslation(prefix + code));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("dashboard.filter.all"));
        select.setPlaceholder(getTranslation("dashboard.filter.all"));
        return select;
    }

    private void open(boolean byPerson, Function<DashboardScope, DashboardScope> choice) {
        if (byPerson) {
            var chosen = choice.apply(scope);
            getUI().ifPresent(ui -> ui.navigate(path, QueryParameters.simple(chosen.parameters())));
        }
    }
}
