package vn.thidua.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Location;
import java.util.List;
import java.util.Objects;
import vn.thidua.shared.ui.Scope;
import vn.thidua.shared.ui.ScopeChoices.Province;
import vn.thidua.shared.ui.ScopedView;

/** The one control for the year and the one for the province; a choice becomes a new address. */
class ScopeBar extends Div {

    private final Scopes scopes;
    private final Select<Integer> year = new Select<>();
    private final Select<Province> province = new Select<>();
    private Location location = new Location("");

    ScopeBar(Scopes scopes) {
        this.scopes = scopes;
        addClassName("frame-scope");
        year.addClassName("frame-scope-year");
        year.setAriaLabel(getTranslation("shell.scope.year.label"));
        year.setItemLabelGenerator(value -> getTranslation("shell.scope.year", value.toString()));
        year.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                open(Scope.of(location.getQueryParameters()).withYear(change.getValue()));
            }
        });
        province.addClassName("frame-scope-province");
        province.setAriaLabel(getTranslation("shell.scope.province.label"));
        province.setEmptySelectionAllowed(true);
        province.setEmptySelectionCaption(getTranslation("shell.place.all"));
        province.setPlaceholder(getTranslation("shell.place.all"));
        province.setItemLabelGenerator(value -> value == null ? getTranslation("shell.place.all") : value.name());
        province.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                var chosen = change.getValue();
                open(Scope.of(location.getQueryParameters()).withProvince(chosen == null ? null : chosen.id()));
            }
        });
        add(province, year);
    }

    /** Offers what may be chosen on this page and shows what is chosen. */
    void show(ScopedView view, Location at, Scope scope) {
        location = at;
        var years = scopes.years(scope);
        offer(year, years);
        year.setValue(scope.year());
        year.setVisible(!years.isEmpty());
        var provinces = scopes.provinces();
        offer(province, provinces);
        province.setValue(provinces.stream()
                .filter(item -> Objects.equals(item.id(), scope.provinceId()))
                .findFirst()
                .orElse(null));
        province.setVisible(view.isProvinceChosenHere() && provinces.size() > 1);
    }

    /** Only where they are others than before: fifty items sent again at every step would be most of the answer. */
    private static <T> void offer(Select<T> select, List<T> items) {
        if (!select.getListDataView().getItems().toList().equals(items)) {
            select.setItems(items);
        }
    }

    private void open(Scope chosen) {
        UI.getCurrentOrThrow().navigate(location.getPath(), chosen.writeTo(location.getQueryParameters()));
    }
}
