package vn.thidua.score.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import vn.thidua.score.CriteriaHead;
import vn.thidua.score.CriteriaSettings;
import vn.thidua.score.TieStep;
import vn.thidua.score.rule.RankBy;
import vn.thidua.score.rule.TieBreak;
import vn.thidua.shared.Decimals;
import vn.thidua.shared.Names;
import vn.thidua.shared.ui.RuleNotice;

/** Title, total, way of ranking and tie-breaks of a draft. */
class CriteriaSettingsDialog extends Dialog {

    private static final int TIES = 3;

    private final TextField title = new TextField(getTranslation("score.criteria.field.title"));
    private final TextField total = new TextField(getTranslation("score.criteria.field.total"));
    private final TextField source = new TextField(getTranslation("score.criteria.column.source"));
    private final Select<RankBy> rankBy = new Select<>();
    private final List<TieRow> ties = new ArrayList<>();

    private record TieRow(TextField name, Select<TieBreak.Direction> direction, TextField criterion) {}

    CriteriaSettingsDialog(CriteriaDesk desk, CriteriaHead head, Runnable saved) {
        setHeaderTitle(getTranslation("score.criteria.settings"));
        setWidth("min(640px, 94vw)");
        title.setValue(head.title());
        title.setMaxLength(Names.MAX_LENGTH);
        total.setValue(Decimals.edit(head.total(), getLocale()));
        source.setValue(head.source());
        rankBy.setLabel(getTranslation("score.criteria.field.rankBy"));
        rankBy.setItems(RankBy.values());
        rankBy.setItemLabelGenerator(by -> getTranslation("score.criteria.rankBy." + by.name()));
        rankBy.setValue(head.rankBy());
        title.setWidthFull();
        source.setWidthFull();
        rankBy.setWidthFull();
        var rules = new RuleNotice()
                .at("shared.name.", title)
                .at("shared.decimal.", total)
                .at("score.criteria.totalOutOfRange", total);
        var fields = new VerticalLayout(
                rules, title, total, rankBy, source, new H3(getTranslation("score.criteria.field.ties")));
        fields.setPadding(false);
        for (int i = 0; i < TIES; i++) {
            fields.add(tie(i < head.ties().size() ? head.ties().get(i) : null, i));
        }
        add(fields);
        var cancel = new Button(getTranslation("shared.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        var save = new Button(getTranslation("shared.save"), click -> {
            if (rules.passes(() -> desk.tables().describe(head.id(), value()))) {
                close();
                saved.run();
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel, save);
    }

    private Div tie(@org.jspecify.annotations.Nullable TieStep step, int index) {
        var name = new TextField(getTranslation("score.criteria.tie.name", index + 1));
        var direction = new Select<TieBreak.Direction>();
        direction.setLabel(getTranslation("score.criteria.tie.direction"));
        direction.setItems(TieBreak.Direction.values());
        direction.setItemLabelGenerator(item -> getTranslation("score.criteria.tie." + item.name()));
        direction.setValue(step == null ? TieBreak.Direction.DESC : step.direction());
        var criterion = new TextField(getTranslation("score.criteria.tie.criterion"));
        if (step != null) {
            name.setValue(step.name());
            criterion.setValue(step.criterion());
        }
        ties.add(new TieRow(name, direction, criterion));
        var row = new Div(name, direction, criterion);
        row.addClassName("criteria-fields");
        return row;
    }

    private CriteriaSettings value() {
        return new CriteriaSettings(
                title.getValue(),
                rankBy.getValue(),
                Decimals.parseOptional(total.getValue()),
                ties.stream()
                        .filter(row -> !row.name().getValue().isBlank())
                        .map(row -> new TieStep(
                                Names.clean(row.name().getValue()),
                                row.direction().getValue(),
                                Names.clean(row.criterion().getValue())))
                        .toList(),
                source.getValue());
    }
}
