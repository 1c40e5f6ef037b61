package vn.thidua.reward.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.thidua.identity.Roles;
import vn.thidua.reward.ViolationDraft;
import vn.thidua.reward.ViolationKind;
import vn.thidua.reward.ViolationQueries;
import vn.thidua.reward.ViolationRow;
import vn.thidua.reward.ViolationService;
import vn.thidua.shared.ui.Chip;
import vn.thidua.shared.ui.ComponentWords;
import vn.thidua.shared.ui.DataGrid;
import vn.thidua.shared.ui.Glyph;
import vn.thidua.shared.ui.Scope;
import vn.thidua.shared.ui.ScopedView;
import vn.thidua.shared.ui.Toasts;
import vn.thidua.unit.UnitFilter;
import vn.thidua.unit.UnitRow;

/** Violations that other agencies reported; each holds back whoever it names until it is released with a reason. */
@Route(ViolationView.PATH)
@RolesAllowed({Roles.LEADERSHIP, Roles.BOARD})
@StyleSheet("styles/reward.css")
class ViolationView extends Div implements ScopedView, HasDynamicTitle {

    static final String PATH = "khen-thuong/vi-pham";

    private final ViolationQueries violations;
    private final ViolationService service;
    private final RegisterTools tools;
    private Scope scope = new Scope(null, null);

    ViolationView(ViolationQueries violations, ViolationService service, RegisterTools tools) {
        this.violations = violations;
        this.service = service;
        this.tools = tools;
        addClassName("rewards");
    }

    @Override
    public void show(Scope shownScope) {
        scope = shownScope;
        removeAll();
        var rows = violations.violations(scope.provinceId());
        var holding = rows.stream().filter(row -> row.releasedOn() == null).count();
        var lead = new Paragraph(getTranslation("reward.violation.lead", holding, rows.size() - holding));
        lead.addClassName("rewards-lead");
        var bar = new Div(lead);
        bar.addClassName("reward-tools");
        if (tools.isBoard()) {
            bar.add(RewardLabels.link("nhap-lieu" + scope.query(), getTranslation("reward.violation.import")));
            var add = new Button(getTranslation("reward.violation.add"), Glyph.PLUS.create(), click -> add());
            add.addThemeVariants(ButtonVariant.PRIMARY);
            bar.add(add);
        }
        var grid = grid();
        grid.setItems(rows);
        add(new RewardBar(RewardBar.Page.VIOLATIONS, tools.person(), scope), bar, grid);
    }

    private DataGrid<ViolationRow> grid() {
        var grid = new DataGrid<ViolationRow>("reward.violation.empty");
        grid.addClassName("rewards-grid");
        grid.link(
                "reward.violation.column.subject",
                ViolationRow::subject,
                row -> row.unitId() == null ? "" : "don-vi/" + row.unitId());
        grid.text("reward.violation.column.kind", row -> RewardLabels.word(row.kind()));
        grid.chip("reward.column.state", this::state, row -> getTranslation(stateKey(row)));
        grid.text("reward.violation.column.source", ViolationRow::sourceAgency);
        grid.date("reward.violation.column.listedOn", ViolationRow::listedOn);
        grid.text("reward.violation.column.detail", ViolationRow::detail);
        grid.text("reward.violation.column.release", this::release);
        if (tools.isBoard()) {
            grid.actions(row -> {
                var release = new Button(getTranslation("reward.violation.release"), click -> release(row.id()));
                release.addThemeVariants(ButtonVariant.SMALL);
                release.setVisible(row.releasedOn() == null);
                return release;
            });
        }
        return grid;
    }

    private Chip state(ViolationRow row) {
        return new Chip(row.releasedOn() == null ? Chip.Tone.ERROR : Chip.Tone.NEUTRAL, getTranslation(stateKey(row)));
    }

    private static String stateKey(ViolationRow row) {
        return row.releasedOn() == null ? "reward.violation.holds" : "reward.violation.isReleased";
    }

    private String release(ViolationRow row) {
        return row.releasedOn() == null
                ? ""
                : getTranslation(
                        "reward.violation.releasedBy",
                        RewardLabels.day(row.releasedOn()),
                        row.releasedBy(),
                        row.releaseReason());
    }

    private void release(long id) {
        var reason = new TextField(getTranslation("reward.field.reason"));
        new FormDialog(
                        getTranslation("reward.violation.release.title"),
                        getTranslation("reward.violation.release"),
                        () -> {
                            service.release(id, reason.getValue());
                            show(scope);
                        },
                        reason)
                .wide(reason)
                .open();
    }

    private void add() {
        var province = tools.province(scope);
        if (province == null) {
            Toasts.info(getTranslation("reward.chooseProvince"));
            return;
        }
        var unit = new ComboBox<UnitRow>(getTranslation("reward.violation.column.unit"));
        unit.setItemLabelGenerator(UnitRow::name);
        unit.setItemsPageable((page, text) -> tools.units()
                .search(new UnitFilter(text == null ? "" : text, province, null, null, true), page)
                .getContent());
        var person = new TextField(getTranslation("reward.violation.column.person"));
        var kind = new Select<ViolationKind>();
        kind.setLabel(getTranslation("reward.violation.column.kind"));
        kind.setItems(ViolationKind.values());
        kind.setItemLabelGenerator(RewardLabels::word);
        kind.setValue(ViolationKind.KY_LUAT);
        var source = new TextField(getTranslation("reward.violation.column.source"));
        DatePicker listed = ComponentWords.datePicker(getTranslation("reward.violation.column.listedOn"));
        var detail = new TextField(getTranslation("reward.violation.column.detail"));
        new FormDialog(
                        getTranslation("reward.violation.add"),
                        getTranslation("reward.save"),
                        () -> {
                            var named = unit.getValue();
                            service.record(new ViolationDraft(
                                    province,
                                    named == null ? null : named.id(),
                                    person.getValue(),
                                    person.isEmpty() && named != null ? named.name() : person.getValue(),
                                    kind.getValue(),
                                    detail.getValue(),
                                    source.getValue(),
                                    FormDialog.need(listed.getValue(), "reward.field.dayMissing")));
                            show(scope);
                        },
                        unit,
                        person,
                        kind,
                        listed,
                        source,
                        detail)
                .wide(detail)
                .open();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("reward.bar.VIOLATIONS");
    }
}
