package vn.thidua.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.identity.Grant;
import vn.thidua.identity.GrantPlaces;
import vn.thidua.identity.GrantPlaces.Place;
import vn.thidua.identity.Roles;

/** One role and where it holds: a province or all of them, for officers of units the unit. */
class GrantRow extends Div {

    private static final List<String> ROLES = List.of(Roles.LEADERSHIP, Roles.BOARD, Roles.UNIT, Roles.ADMIN);

    private final GrantPlaces places;
    private final Select<String> role = new Select<>();
    private final Select<Place> province = new Select<>();
    private final ComboBox<Place> unit = new ComboBox<>();
    private final Button remove = new Button(VaadinIcon.CLOSE_SMALL.create());

    GrantRow(Grant grant, GrantPlaces places, Runnable changed) {
        this.places = places;
        addClassName("grant-row");
        role.setItems(ROLES);
        role.setItemLabelGenerator(item -> getTranslation("identity.role." + item));
        role.setAriaLabel(getTranslation("identity.role"));
        province.setItems(provincesWith(grant.provinceId()));
        province.setItemLabelGenerator(this::provinceName);
        province.setEmptySelectionAllowed(true);
        province.setEmptySelectionCaption(getTranslation("identity.grant.everywhere"));
        province.setAriaLabel(getTranslation("identity.province"));
        unit.setItems(query -> places.searchUnits(query.getFilter().orElse("")).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
        unit.setItemLabelGenerator(Place::name);
        unit.setPlaceholder(getTranslation("identity.unit.choose"));
        unit.setAriaLabel(getTranslation("identity.unit"));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setAriaLabel(getTranslation("identity.roles.remove"));
        add(role, province, unit, remove);
        show(grant);
        role.addValueChangeListener(event -> {
            fit();
            changed.run();
        });
        province.addValueChangeListener(event -> changed.run());
        unit.addValueChangeListener(event -> changed.run());
    }

    void onRemove(Runnable action) {
        remove.addClickListener(click -> action.run());
    }

    Grant grant() {
        return switch (role.getValue()) {
            case Roles.ADMIN -> Grant.everywhere(Roles.ADMIN);
            case Roles.UNIT ->
                new Grant(
                        Roles.UNIT,
                        null,
                        unit.getValue() == null ? null : unit.getValue().id());
            default ->
                new Grant(
                        role.getValue(),
                        province.getValue() == null ? null : province.getValue().id(),
                        null);
        };
    }

    private void show(Grant grant) {
        role.setValue(grant.role());
        province.getListDataView()
                .getItems()
                .filter(place -> Long.valueOf(place.id()).equals(grant.provinceId()))
                .findFirst()
                .ifPresent(province::setValue);
        if (grant.unitId() != null) {
            var name = places.unitNames(List.of(grant.unitId())).getOrDefault(grant.unitId(), grant.unitId() + "");
            unit.setValue(new Place(grant.unitId(), name));
        }
        fit();
    }

    private void fit() {
        province.setVisible(
                !role.getValue().equals(Roles.UNIT) && !role.getValue().equals(Roles.ADMIN));
        unit.setVisible(role.getValue().equals(Roles.UNIT));
    }

    /** A province that is granted stays a choice even where nobody knows its name. */
    private List<Place> provincesWith(@Nullable Long granted) {
        var choices = new ArrayList<>(places.provinces());
        if (granted != null && choices.stream().noneMatch(place -> place.id() == granted)) {
            choices.add(new Place(granted, granted.toString()));
        }
        return choices;
    }

    private String provinceName(@Nullable Place place) {
        return place == null ? getTranslation("identity.grant.everywhere") : place.name();
    }
}
