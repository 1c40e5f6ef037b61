package vn.thidua.bloc.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.bloc.CompositionRow;
import vn.thidua.bloc.CompositionState;
import vn.thidua.identity.Roles;
import vn.thidua.shared.ui.Chip;
import vn.thidua.shared.ui.DataGrid;
import vn.thidua.shared.ui.Scope;
import vn.thidua.shared.ui.ScopeChoices;
import vn.thidua.shared.ui.ScopedView;
import vn.thidua.shared.ui.Section;

/** All compositions the person may see, drafts and those in force: the way to the board, and to a new draft. */
@Route("thanh-phan")
@Menu(order = 30, title = "bloc.composition.title", icon = "square-kanban")
@RolesAllowed({Roles.BOARD, Roles.LEADERSHIP})
class CompositionListView extends Div implements ScopedView, HasDynamicTitle {

    private final BoardServices services;
    private final ScopeChoices choices;
    private final DataGrid<CompositionRow> grid = new DataGrid<>("bloc.composition.empty");
    private final Section section = new Section("");
    private final Button start = new Button(getTranslation("bloc.draft.open"), click -> startDraft());
    private @Nullable Long provinceId;

    CompositionListView(BoardServices services, ScopeChoices choices) {
        this.services = services;
        this.choices = choices;
        addClassName("page");
        grid.link("bloc.composition.name", row -> row.year() + " · " + row.name(), row -> "thanh-phan/" + row.id());
        grid.text("bloc.composition.province", CompositionRow::provinceName);
        grid.chip("bloc.composition.state", CompositionListView::chip, row -> word(row.state()));
        grid.text("bloc.composition.decision", CompositionRow::decisionNo);
        grid.date("bloc.composition.decisionOn", CompositionRow::decisionOn);
        grid.number("bloc.composition.blocs", CompositionRow::blocs);
        grid.number("bloc.composition.units", CompositionRow::units);
        start.addThemeVariants(ButtonVariant.PRIMARY);
        section.withActions(start);
        section.add(grid);
        add(section);
    }

    @Override
    public void show(Scope scope) {
        provinceId = scope.provinceId();
        var rows = services.queries().compositions(provinceId);
        grid.setItems(rows);
        var drafts = rows.stream()
                .filter(row -> row.state() == CompositionState.DRAFT)
                .count();
        section.setTitle(getTranslation("bloc.composition.finding", rows.size() - drafts, drafts));
        section.setSentence(getTranslation("bloc.composition.sentence"));
        start.setVisible(services.currentUser().require().has(Roles.BOARD));
    }

    private void startDraft() {
        new NewDraftDialog(
                        services,
                        writableProvinces(),
                        provinceId,
                        id -> getUI().ifPresent(ui -> ui.navigate("thanh-phan/" + id)))
                .open();
    }

    private List<ScopeChoices.Province> writableProvinces() {
        var person = services.currentUser().require();
        return choices.provinces().stream()
                .filter(province -> person.isBoardOf(province.id()))
                .toList();
    }

    private static Chip chip(CompositionRow row) {
        var tone = switch (row.state()) {
            case DRAFT -> Chip.Tone.INFO;
            case PUBLISHED -> Chip.Tone.SUCCESS;
            case DROPPED -> Chip.Tone.NEUTRAL;
        };
        return new Chip(tone, word(row.state()));
    }

    private static String word(CompositionState state) {
        return com.vaadin.flow.i18n.I18NProvider.translate("bloc.composition.state." + state.name());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("bloc.composition.title");
    }
}
