package vn.thidua.bloc.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import vn.thidua.bloc.CompositionRow;
import vn.thidua.bloc.CompositionState;
import vn.thidua.shared.RuleViolation;
import vn.thidua.shared.ui.RuleNotice;
import vn.thidua.shared.ui.ScopeChoices;

/** Starts a draft of a year, by default of the next one from the newest composition in force. */
class NewDraftDialog extends Dialog {

    private final BoardServices services;
    private final ComboBox<ScopeChoices.Province> province =
            new ComboBox<>(getTranslation("bloc.composition.province"));
    private final IntegerField year = new IntegerField(getTranslation("bloc.draft.year"));
    private final TextField name = new TextField(getTranslation("bloc.draft.name"));
    private final Select<CompositionRow> basedOn = new Select<>();
    private final RuleNotice rules = new RuleNotice();

    NewDraftDialog(
            BoardServices services,
            List<ScopeChoices.Province> provinces,
            @Nullable Long provinceId,
            LongConsumer started) {
        this.services = services;
        setHeaderTitle(getTranslation("bloc.draft.title"));
        setWidth("min(520px, 94vw)");
        basedOn.setLabel(getTranslation("bloc.draft.basedOn"));
        basedOn.setEmptySelectionAllowed(true);
        basedOn.setEmptySelectionCaption(getTranslation("bloc.draft.fromNothing"));
        basedOn.setItemLabelGenerator(
                row -> row == null ? getTranslation("bloc.draft.fromNothing") : row.year() + " · " + row.name());
        name.setValue(getTranslation("bloc.draft.defaultName"));
        year.setStepButtonsVisible(true);
        province.setWidthFull();
        basedOn.setWidthFull();
        name.setWidthFull();
        province.setItems(provinces);
        province.setItemLabelGenerator(ScopeChoices.Province::name);
        province.addValueChangeListener(change -> suggest());
        var layout = new VerticalLayout(rules, province, year, basedOn, name);
        layout.setPadding(false);
        add(layout);

        var cancel = new Button(getTranslation("shared.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        var go = new Button(
                getTranslation("bloc.draft.verb"),
                click -> rules.passes(() -> {
                    var id = start();
                    close();
                    started.accept(id);
                }));
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel, go);
        provinces.stream()
                .filter(item -> provinceId == null || item.id() == provinceId)
                .findFirst()
                .ifPresent(province::setValue);
    }

    private void suggest() {
        var chosen = province.getValue();
        var known =
                chosen == null ? List.<CompositionRow>of() : services.queries().compositions(chosen.id());
        basedOn.setItems(known);
        known.stream()
                .filter(row -> row.state() == CompositionState.PUBLISHED)
                .findFirst()
                .ifPresent(newest -> {
                    basedOn.setValue(newest);
                    year.setValue(newest.year() + 1);
                });
    }

    private long start() {
        var chosen = province.getValue();
        var wanted = year.getValue();
        if (chosen == null || wanted == null) {
            throw new RuleViolation("bloc.draft.incomplete");
        }
        var base = basedOn.getValue();
        return services.compositions()
                .startDraftIn(chosen.id(), wanted, name.getValue(), base == null ? null : base.id());
    }
}
