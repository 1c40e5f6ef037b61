package vn.thidua.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.thidua.identity.Grant;
import vn.thidua.identity.GrantPlaces;
import vn.thidua.identity.Roles;

/** The roles of an account, each with where it holds. */
class GrantsField extends CustomField<Set<Grant>> {

    private final GrantPlaces places;
    private final Div rows = new Div();
    private final List<GrantRow> grantRows = new ArrayList<>();

    GrantsField(GrantPlaces places) {
        super(Set.of());
        this.places = places;
        setLabel(getTranslation("identity.roles"));
        rows.addClassName("grant-rows");
        var more = new Button(getTranslation("identity.roles.add"), click -> addRow(Grant.everywhere(Roles.BOARD)));
        more.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        add(rows, more);
        setWidthFull();
    }

    @Override
    protected Set<Grant> generateModelValue() {
        var grants = new LinkedHashSet<Grant>();
        grantRows.forEach(row -> grants.add(row.grant()));
        return grants;
    }

    @Override
    protected void setPresentationValue(Set<Grant> grants) {
        grantRows.clear();
        rows.removeAll();
        grants.stream()
                .sorted((one, other) -> one.toString().compareTo(other.toString()))
                .forEach(this::showRow);
    }

    private void addRow(Grant grant) {
        showRow(grant);
        updateValue();
    }

    private void showRow(Grant grant) {
        var row = new GrantRow(grant, places, this::updateValue);
        row.onRemove(() -> {
            grantRows.remove(row);
            rows.remove(row);
            updateValue();
        });
        grantRows.add(row);
        rows.add(row);
    }
}
