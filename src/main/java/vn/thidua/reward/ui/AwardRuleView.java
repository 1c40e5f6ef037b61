package vn.thidua.reward.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import vn.thidua.identity.Roles;
import vn.thidua.reward.AwardRuleKind;
import vn.thidua.reward.AwardRuleQueries;
import vn.thidua.reward.AwardRuleRow;
import vn.thidua.reward.AwardRuleService;
import vn.thidua.reward.RewardQueries;
import vn.thidua.shared.ui.ComponentWords;
import vn.thidua.shared.ui.DataGrid;
import vn.thidua.shared.ui.Glyph;
import vn.thidua.shared.ui.Scope;
import vn.thidua.shared.ui.ScopedView;
import vn.thidua.shared.ui.Section;

/** The dated rules about dossiers, ratings and earlier awards, with the article behind each. */
@Route(AwardRuleView.PATH)
@RolesAllowed({Roles.LEADERSHIP, Roles.BOARD})
@StyleSheet("styles/reward.css")
class AwardRuleView extends Div implements ScopedView, HasDynamicTitle {

    static final String PATH = "khen-thuong/quy-dinh";

    private final AwardRuleQueries queries;
    private final AwardRuleService service;
    private final RewardQueries awards;
    private final RegisterTools tools;
    private final Clock clock;
    private Scope scope = new Scope(null, null);

    AwardRuleView(
            AwardRuleQueries queries,
            AwardRuleService service,
            RewardQueries awards,
            RegisterTools tools,
            Clock clock) {
        this.queries = queries;
        this.service = service;
        this.awards = awards;
        this.tools = tools;
        this.clock = clock;
        addClassName("rewards");
    }

    @Override
    public void show(Scope shownScope) {
        scope = shownScope;
        removeAll();
        var lead = new Paragraph(getTranslation("reward.rule.lead"));
        lead.addClassName("rewards-lead");
        add(new RewardBar(RewardBar.Page.RULES, tools.person(), scope), lead);
        for (var kind : AwardRuleKind.values()) {
            add(section(kind));
        }
    }

    private Section section(AwardRuleKind kind) {
        var section = new Section(RewardLabels.word(kind));
        section.setSentence(getTranslation("reward.rule.sentence." + kind.name()));
        section.add(grid(kind));
        if (tools.mayChangeCatalogue()) {
            section.withActions(new Button(getTranslation("reward.rule.add"), Glyph.PLUS.create(), click -> add(kind)));
        }
        return section;
    }

    private DataGrid<AwardRuleRow> grid(AwardRuleKind kind) {
        var grid = new DataGrid<AwardRuleRow>("reward.rule.empty");
        grid.text("reward.column.award", this::award);
        switch (kind) {
            case DOSSIER -> grid.text("reward.rule.paper", row -> RewardLabels.word(row.paper()));
            case RATING -> grid.text("reward.rule.lowest", row -> RewardLabels.word(row.lowest()));
            case EARLIER -> {
                grid.text(
                        "reward.column.kind",
                        row -> row.earlier() == null
                                ? ""
                                : RewardLabels.word(row.earlier().recipientKind()));
                grid.text(
                        "reward.rule.alternative",
                        row -> row.earlier() == null
                                ? ""
                                : getTranslation(
                                        "reward.rule.alternativeNumber",
                                        row.earlier().alternative()));
                grid.text("reward.rule.asks", this::asks);
            }
        }
        grid.date("reward.award.column.validFrom", AwardRuleRow::validFrom);
        grid.date("reward.rule.lastDay", AwardRuleRow::validTo);
        grid.text("reward.award.column.legalSource", AwardRuleRow::legalSource);
        if (tools.mayChangeCatalogue()) {
            grid.actions(row -> {
                var end = new Button(getTranslation("reward.rule.end"), click -> end(kind, row));
                end.addThemeVariants(ButtonVariant.TERTIARY);
                end.setVisible(row.validTo() == null);
                return end;
            });
        }
        grid.setItems(queries.rules(kind));
        grid.setAllRowsVisible(true);
        return grid;
    }

    private String award(AwardRuleRow row) {
        return row.awardCode().equals(AwardRuleRow.EVERY_AWARD)
                ? getTranslation("reward.rule.every")
                : row.awardName().isEmpty() ? row.awardCode() : row.awardName();
    }

    private String asks(AwardRuleRow row) {
        var rule = row.earlier();
        if (rule == null) {
            return "";
        }
        if (rule.needsAward() == null) {
            return rule.ground();
        }
        return getTranslation(
                rule.consecutive() ? "reward.rule.asksConsecutive" : "reward.rule.asksWithin",
                rule.needsCount(),
                rule.needsAward(),
                rule.withinYears());
    }

    private void add(AwardRuleKind kind) {
        var form = new AwardRuleForm(kind, awards.catalogue(), LocalDate.now(clock));
        new FormDialog(
                        getTranslation("reward.rule.add") + ": " + RewardLabels.word(kind),
                        getTranslation("reward.save"),
                        () -> {
                            form.save(service);
                            show(scope);
                        },
                        form.fields())
                .open();
    }

    private void end(AwardRuleKind kind, AwardRuleRow row) {
        DatePicker day = ComponentWords.datePicker(getTranslation("reward.rule.lastDay"));
        day.setValue(LocalDate.now(clock));
        new FormDialog(
                        getTranslation("reward.rule.endTitle", award(row)),
                        getTranslation("reward.rule.end"),
                        () -> {
                            service.end(kind, row.id(), FormDialog.need(day.getValue(), "reward.field.dayMissing"));
                            show(scope);
                        },
                        day)
                .open();
    }

    @Override
    public boolean isProvinceChosenHere() {
        return false;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("reward.bar.RULES");
    }
}
