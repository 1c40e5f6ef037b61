package vn.thidua.report.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Collectors;
import vn.thidua.identity.Roles;
import vn.thidua.report.ReportRuleService;
import vn.thidua.report.RuleRow;
import vn.thidua.shared.ui.Chip;
import vn.thidua.shared.ui.DataGrid;
import vn.thidua.shared.ui.EmptyState;
import vn.thidua.shared.ui.Glyph;
import vn.thidua.shared.ui.Scope;
import vn.thidua.shared.ui.ScopedView;
import vn.thidua.shared.ui.Section;

/** Which reports are due by when in a province: its own rules and the defaults behind them. */
@Route(RulesView.PATH)
@PageTitle("report.rules")
@RolesAllowed(Roles.BOARD)
@StyleSheet("styles/report.css")
class RulesView extends Div implements ScopedView {

    static final String PATH = "quy-dinh-bao-cao";

    private final ReportRuleService service;

    RulesView(ReportRuleService service) {
        this.service = service;
        addClassName("bloc-page");
    }

    @Override
    public void show(Scope scope) {
        removeAll();
        var province = scope.provinceId();
        if (province == null) {
            add(new EmptyState(
                    Glyph.MAP_PIN, getTranslation("report.rules.chooseProvince"), getTranslation("report.rules.why")));
            return;
        }
        var section = new Section(getTranslation("report.rules.title"));
        section.setSentence(getTranslation("report.rules.sentence"));
        var add = new Button(
                getTranslation("report.rules.add"),
                Glyph.PLUS.create(),
                click -> new RuleDialog(service, province, null, () -> show(scope)).open());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        section.withActions(add);
        section.add(grid(scope, province));
        add(section);
    }

    private DataGrid<RuleRow> grid(Scope scope, long province) {
        var grid = new DataGrid<RuleRow>("report.none");
        grid.text("report.column.kind", rule -> ReportWords.kind(rule.kind()));
        grid.text(
                "report.rules.parties",
                rule -> getTranslation(
                        "report.rules.fromTo",
                        getTranslation(rule.from().key()),
                        getTranslation(rule.to().key())));
        grid.text("report.column.due", this::day);
        grid.text(
                "report.rules.required",
                rule -> rule.required().stream()
                        .sorted()
                        .map(field -> getTranslation(field.key()))
                        .collect(Collectors.joining(", ")));
        grid.date("report.rules.validFrom", RuleRow::validFrom);
        grid.date("report.rules.validTo", RuleRow::validTo);
        grid.chip("report.rules.origin", this::origin, this::originWord);
        grid.text("report.rules.source", RuleRow::source)
                .setAutoWidth(false)
                .setWidth("220px")
                .setFlexGrow(3);
        grid.actions(rule -> rule.provinceId() == null ? new Div() : edit(scope, province, rule));
        grid.setAllRowsVisible(true);
        grid.setItems(service.rules(province));
        return grid;
    }

    private Button edit(Scope scope, long province, RuleRow rule) {
        var edit = new Button(
                Glyph.PENCIL.create(), click -> new RuleDialog(service, province, rule, () -> show(scope)).open());
        edit.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        edit.setAriaLabel(getTranslation("report.rules.edit", ReportWords.kind(rule.kind())));
        return edit;
    }

    private String day(RuleRow rule) {
        return getTranslation(
                rule.nextYear() ? "report.rules.dayNextYear" : "report.rules.day",
                "%02d/%02d".formatted(rule.dueDay(), rule.dueMonth()));
    }

    private Chip origin(RuleRow rule) {
        var tone = rule.provinceId() != null ? Chip.Tone.ACCENT : rule.sourced() ? Chip.Tone.INFO : Chip.Tone.NEUTRAL;
        return new Chip(tone, originWord(rule));
    }

    private String originWord(RuleRow rule) {
        if (rule.provinceId() != null) {
            return getTranslation("report.rules.own");
        }
        return getTranslation(rule.sourced() ? "report.rules.defaultSourced" : "report.rules.default");
    }
}
