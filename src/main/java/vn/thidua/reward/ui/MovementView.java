package vn.thidua.reward.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import vn.thidua.identity.Roles;
import vn.thidua.reward.AwardLevel;
import vn.thidua.reward.MovementDuration;
import vn.thidua.reward.MovementQueries;
import vn.thidua.reward.MovementRow;
import vn.thidua.reward.MovementScope;
import vn.thidua.reward.MovementService;
import vn.thidua.reward.Worded;
import vn.thidua.shared.ui.ComponentWords;
import vn.thidua.shared.ui.DataGrid;
import vn.thidua.shared.ui.Glyph;
import vn.thidua.shared.ui.Scope;
import vn.thidua.shared.ui.ScopedView;
import vn.thidua.shared.ui.Toasts;

/** Emulation movements of a year, as form 0601 counts them. */
@Route(MovementView.PATH)
@RolesAllowed({Roles.LEADERSHIP, Roles.BOARD})
@StyleSheet("styles/reward.css")
class MovementView extends Div implements ScopedView, BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "khen-thuong/phong-trao";

    /** Query parameters of the cell of form 0601 that leads here: key of its line, and 1 or 0 for thematic. */
    static final String LINE = "dong";

    static final String THEMATIC = "chuyen-de";

    private final MovementQueries movements;
    private final MovementService service;
    private final RegisterTools tools;
    private QueryParameters wanted = QueryParameters.empty();
    private Scope scope = new Scope(null, null);

    MovementView(MovementQueries movements, MovementService service, RegisterTools tools) {
        this.movements = movements;
        this.service = service;
        this.tools = tools;
        addClassName("rewards");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        wanted = event.getLocation().getQueryParameters();
    }

    @Override
    public void show(Scope shownScope) {
        scope = shownScope;
        removeAll();
        var rows = movements.movements(scope.year(), scope.provinceId()).stream()
                .filter(this::isBehindTheCell)
                .toList();
        var lead = new Paragraph(getTranslation("reward.movement.lead", rows.size()));
        lead.addClassName("rewards-lead");
        var bar = new Div(lead);
        bar.addClassName("reward-tools");
        if (tools.isBoard()) {
            var add = new Button(getTranslation("reward.movement.add"), Glyph.PLUS.create(), click -> add());
            add.addThemeVariants(ButtonVariant.PRIMARY);
            bar.add(add);
        }
        var grid = new DataGrid<MovementRow>("reward.movement.empty");
        grid.addClassName("rewards-grid");
        grid.text("reward.movement.name", MovementRow::name);
        grid.text("reward.movement.launchedBy", MovementRow::launchedBy);
        grid.text("reward.movement.level", row -> RewardLabels.word(row.level()));
        grid.text("reward.movement.scope", row -> RewardLabels.word(row.scope()));
        grid.text("reward.movement.duration", row -> RewardLabels.word(row.duration()));
        grid.text("reward.movement.thematic", row -> getTranslation(row.thematic() ? "reward.yes" : "reward.no"));
        grid.date("reward.movement.launchedOn", MovementRow::launchedOn);
        grid.text("reward.column.source", MovementRow::source);
        grid.setItems(rows);
        add(new RewardBar(RewardBar.Page.MOVEMENTS, tools.person(), scope), bar, grid);
    }

    private boolean isBehindTheCell(MovementRow row) {
        var line = RegisterAddress.value(wanted, LINE);
        var thematic = RegisterAddress.value(wanted, THEMATIC);
        return (line.isEmpty()
                        || line.equals("reward.form.row.total")
                        || line.equals(row.level().key())
                        || line.equals(row.scope().key())
                        || line.equals(row.duration().key()))
                && (thematic.isEmpty() || thematic.equals("1") == row.thematic());
    }

    private void add() {
        var province = tools.province(scope);
        if (province == null) {
            Toasts.info(getTranslation("reward.chooseProvince"));
            return;
        }
        var name = new TextField(getTranslation("reward.movement.name"));
        var by = new TextField(getTranslation("reward.movement.launchedBy"));
        var level = select("reward.movement.level", AwardLevel.values(), AwardLevel.TINH);
        var reach = select("reward.movement.scope", MovementScope.values(), MovementScope.TINH);
        var duration = select("reward.movement.duration", MovementDuration.values(), MovementDuration.MOT);
        DatePicker day = ComponentWords.datePicker(getTranslation("reward.movement.launchedOn"));
        var thematic = new Checkbox(getTranslation("reward.movement.thematic"));
        var source = new TextField(getTranslation("reward.column.source"));
        new FormDialog(
                        getTranslation("reward.movement.add"),
                        getTranslation("reward.save"),
                        () -> {
                            service.save(new MovementRow(
                                    null,
                                    province,
                                    name.getValue(),
                                    by.getValue(),
                                    level.getValue(),
                                    reach.getValue(),
                                    thematic.getValue(),
                                    duration.getValue(),
                                    FormDialog.need(day.getValue(), "reward.field.dayMissing"),
                                    null,
                                    source.getValue()));
                            show(scope);
                        },
                        name,
                        by,
                        level,
                        reach,
                        duration,
                        day,
                        thematic,
                        source)
                .wide(name)
                .open();
    }

    private <E extends Worded> Select<E> select(String key, E[] values, E chosen) {
        var select = new Select<E>();
        select.setLabel(getTranslation(key));
        select.setItems(Arrays.asList(values));
        select.setItemLabelGenerator(RewardLabels::word);
        select.setValue(chosen);
        return select;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("reward.bar.MOVEMENTS");
    }
}
