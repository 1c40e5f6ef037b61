package vn.thidua.score.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import vn.thidua.bloc.BlocOfYear;
import vn.thidua.score.CriteriaSource;
import vn.thidua.shared.Names;
import vn.thidua.shared.ui.RuleNotice;

/** Begins a criteria table: as a copy of last year's, of another bloc's, of a template, or empty. */
class StartCriteriaDialog extends Dialog {

    private final CriteriaDesk desk;
    private final BlocOfYear bloc;
    private final ComboBox<CriteriaSource> source = new ComboBox<>(getTranslation("score.criteria.copyOf"));
    private final Select<BlocOfYear.Group> group = new Select<>();

    StartCriteriaDialog(CriteriaDesk desk, BlocOfYear bloc, LongConsumer made) {
        this.desk = desk;
        this.bloc = bloc;
        setHeaderTitle(getTranslation("score.criteria.start"));
        setWidth("min(560px, 94vw)");
        source.setItems(
                (item, text) -> Names.fold(label(item)).contains(Names.fold(text)),
                desk.queries().sources(bloc.blocId(), bloc.year()));
        source.setItemLabelGenerator(this::label);
        source.setHelperText(getTranslation("score.criteria.copyHint"));
        source.setClearButtonVisible(true);
        source.setWidthFull();
        group.setLabel(getTranslation("score.criteria.forWhom"));
        group.setItems(bloc.groups());
        group.setEmptySelectionAllowed(true);
        group.setEmptySelectionCaption(getTranslation("score.criteria.wholeBloc"));
        group.setItemLabelGenerator(item -> item == null ? getTranslation("score.criteria.wholeBloc") : item.name());
        group.setVisible(!bloc.groups().isEmpty());
        group.setWidthFull();
        var rules = new RuleNotice();
        var fields = new VerticalLayout(rules, source, group);
        fields.setPadding(false);
        add(fields);
        var cancel = new Button(getTranslation("shared.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        var start = new Button(getTranslation("score.criteria.startNow"), click -> {
            var table = new long[1];
            if (rules.passes(() -> table[0] = start())) {
                close();
                made.accept(table[0]);
            }
        });
        start.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel, start);
    }

    private long start() {
        var from = source.getValue();
        var year = bloc.year();
        return from == null
                ? desk.tables()
                        .begin(
                                bloc.blocId(),
                                year,
                                groupId(),
                                getTranslation("score.criteria.newTitle", bloc.name(), String.valueOf(year)))
                : desk.tables().copy(from.tableId(), bloc.blocId(), year, groupId());
    }

    private @Nullable Long groupId() {
        var chosen = group.getValue();
        return chosen == null ? null : chosen.id();
    }

    private String label(CriteriaSource from) {
        var year = String.valueOf(from.year());
        if (from.isTemplate()) {
            return getTranslation("score.criteria.source.template", from.title(), year);
        }
        var owner = from.group().isEmpty() ? from.bloc() : from.bloc() + " – " + from.group();
        return getTranslation("score.criteria.source.bloc", from.title(), owner, year);
    }
}
