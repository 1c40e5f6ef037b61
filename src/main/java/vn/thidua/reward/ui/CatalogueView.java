package vn.thidua.reward.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import vn.thidua.identity.Roles;
import vn.thidua.reward.AwardRow;
import vn.thidua.reward.AwardService;
import vn.thidua.reward.BaseSalaryRow;
import vn.thidua.reward.CatalogueQueries;
import vn.thidua.reward.RewardQueries;
import vn.thidua.shared.ui.ComponentWords;
import vn.thidua.shared.ui.DataGrid;
import vn.thidua.shared.ui.EmptyState;
import vn.thidua.shared.ui.Glyph;
import vn.thidua.shared.ui.Scope;
import vn.thidua.shared.ui.ScopedView;
import vn.thidua.shared.ui.Section;

/** The catalogue of awards and the base salaries, each dated; what an award is worth on a day is computed from both. */
@Route(CatalogueView.PATH)
@RolesAllowed({Roles.LEADERSHIP, Roles.BOARD, Roles.UNIT})
@StyleSheet("styles/reward.css")
class CatalogueView extends Div implements ScopedView, HasDynamicTitle {

    static final String PATH = "khen-thuong/danh-muc";

    private final RewardQueries awards;
    private final CatalogueQueries catalogue;
    private final AwardService service;
    private final RegisterTools tools;
    private final DatePicker day = ComponentWords.datePicker(getTranslation("reward.award.day"));
    private Scope scope = new Scope(null, null);

    CatalogueView(
            RewardQueries awards, CatalogueQueries catalogue, AwardService service, RegisterTools tools, Clock clock) {
        this.awards = awards;
        this.catalogue = catalogue;
        this.service = service;
        this.tools = tools;
        addClassName("rewards");
        day.setValue(LocalDate.now(clock));
        day.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                show(scope);
            }
        });
    }

    @Override
    public void show(Scope shownScope) {
        scope = shownScope;
        removeAll();
        add(new RewardBar(RewardBar.Page.CATALOGUE, tools.person(), scope), awards(), salaries());
    }

    private Div awards() {
        var chosen = Objects.requireNonNull(day.getValue());
        var rows = awards.catalogue().stream()
                .filter(award -> award.holdsOn(chosen))
                .toList();
        var list = new Div();
        list.addClassName("rewards-list");
        var note = new Paragraph(getTranslation("reward.award.note"));
        note.addClassName("rewards-lead");
        var bar = new Div(note, day);
        bar.addClassName("reward-tools");
        if (tools.mayChangeCatalogue()) {
            bar.add(new Button(getTranslation("reward.award.add"), Glyph.PLUS.create(), click -> edit(null)));
        }
        list.add(bar);
        if (rows.isEmpty()) {
            list.add(new EmptyState(Glyph.MEDAL, getTranslation("reward.award.empty"), ""));
            return list;
        }
        var grid = new AwardGrid(rows, chosen, catalogue.baseSalaryOn(chosen).orElse(null));
        if (tools.mayChangeCatalogue()) {
            grid.onAward(this::edit);
        }
        list.add(grid);
        return list;
    }

    private void edit(@org.jspecify.annotations.Nullable AwardRow award) {
        var form = new AwardForm();
        if (award != null) {
            form.show(award);
        }
        new FormDialog(
                        getTranslation(award == null ? "reward.award.add" : "reward.award.edition"),
                        getTranslation("reward.save"),
                        () -> {
                            service.save(form.draft());
                            show(scope);
                        },
                        form.fields())
                .wide(form.wide())
                .open();
    }

    private Section salaries() {
        var section = new Section(getTranslation("reward.salary.title"));
        section.setSentence(getTranslation("reward.salary.sentence"));
        var grid = new DataGrid<BaseSalaryRow>("reward.salary.empty");
        grid.date("reward.award.column.validFrom", BaseSalaryRow::validFrom);
        grid.number("reward.salary.amountColumn", BaseSalaryRow::amount);
        grid.number("reward.salary.factorColumn", BaseSalaryRow::householdFactor);
        grid.text("reward.award.column.legalSource", BaseSalaryRow::legalSource);
        grid.setItems(catalogue.baseSalaries());
        grid.setAllRowsVisible(true);
        section.add(grid);
        if (tools.mayChangeCatalogue()) {
            section.withActions(
                    new Button(getTranslation("reward.salary.add"), Glyph.PLUS.create(), click -> addSalary()));
        }
        return section;
    }

    private void addSalary() {
        var amount = new BigDecimalField(getTranslation("reward.salary.amountColumn"));
        var factor = new BigDecimalField(getTranslation("reward.salary.factorColumn"));
        factor.setValue(new BigDecimal("1.5"));
        DatePicker from = ComponentWords.datePicker(getTranslation("reward.award.column.validFrom"));
        var source = new TextField(getTranslation("reward.award.column.legalSource"));
        new FormDialog(
                        getTranslation("reward.salary.add"),
                        getTranslation("reward.save"),
                        () -> {
                            service.saveBaseSalary(new BaseSalaryRow(
                                    FormDialog.need(amount.getValue(), "reward.salary.amount"),
                                    FormDialog.need(factor.getValue(), "reward.salary.factor"),
                                    FormDialog.need(from.getValue(), "reward.field.dayMissing"),
                                    source.getValue()));
                            show(scope);
                        },
                        from,
                        amount,
                        factor,
                        source)
                .open();
    }

    @Override
    public boolean isProvinceChosenHere() {
        return false;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("reward.bar.CATALOGUE");
    }
}
