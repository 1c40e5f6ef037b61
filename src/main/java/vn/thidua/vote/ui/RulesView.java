package vn.thidua.vote.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import vn.thidua.identity.CurrentUser;
import vn.thidua.identity.Roles;
import vn.thidua.shared.ui.Chip;
import vn.thidua.shared.ui.DataGrid;
import vn.thidua.shared.ui.Glyph;
import vn.thidua.shared.ui.Scope;
import vn.thidua.shared.ui.ScopedView;
import vn.thidua.shared.ui.Section;
import vn.thidua.vote.RuleLine;
import vn.thidua.vote.RuleQueries;
import vn.thidua.vote.RuleService;
import vn.thidua.vote.RuleWords;

/** The dated rules of ballots: what holds now, what held, and the next one. A rule is never changed, only followed. */
@Route("quy-dinh-bo-phieu")
@RolesAllowed({Roles.BOARD, Roles.LEADERSHIP, Roles.UNIT})
@StyleSheet("styles/hall.css")
class RulesView extends Div implements ScopedView, HasDynamicTitle {

    private final RuleQueries queries;
    private final RuleService service;
    private final RuleWords words;
    private final CurrentUser currentUser;
    private final Clock clock;

    RulesView(RuleQueries queries, RuleService service, RuleWords words, CurrentUser currentUser, Clock clock) {
        this.queries = queries;
        this.service = service;
        this.words = words;
        this.currentUser = currentUser;
        this.clock = clock;
        addClassName("rules-page");
    }

    @Override
    public void show(Scope scope) {
        removeAll();
        var lines = queries.rules(scope.provinceId());
        var section = new Section(getTranslation("vote.rules.title"));
        section.setSentence(getTranslation(
                scope.provinceId() == null ? "vote.rules.sentence.common" : "vote.rules.sentence.province"));
        if (!currentUser.require().has(Roles.UNIT)) {
            section.withActions(new Anchor("kiem-tra-phieu", getTranslation("vote.check.link")));
        }
        var person = currentUser.require();
        var province = scope.provinceId();
        var may = province == null ? person.has(Roles.BOARD) && person.readsAllProvinces() : person.isBoardOf(province);
        if (may) {
            var add = new Button(
                    getTranslation("vote.rules.add"),
                    Glyph.PLUS.create(),
                    click -> new RuleDialog(service, province, LocalDate.now(clock), () -> show(scope)).open());
            add.addThemeVariants(ButtonVariant.PRIMARY);
            section.withActions(add);
        }
        var grid = new DataGrid<RuleLine>("vote.rules.none");
        grid.text(
                "vote.motion.subject",
                line -> getTranslation("vote.subject." + line.rule().subject()));
        grid.chip(
                "vote.rules.state",
                line -> new Chip(line.inForce() ? Chip.Tone.SUCCESS : Chip.Tone.NEUTRAL, state(line)),
                this::state);
        grid.text(
                "vote.rules.method",
                line -> getTranslation("vote.method." + line.rule().method()));
        grid.text("vote.rules.threshold", line -> words.threshold(line.rule(), getLocale()));
        grid.date("vote.rules.from", line -> line.rule().validFrom());
        grid.text(
                "vote.rules.scope",
                line -> line.province().isEmpty() ? getTranslation("vote.rules.common") : line.province());
        grid.text("vote.rules.sourceColumn", line -> line.rule().source());
        grid.text("vote.rules.more.column", line -> words.all(line.rule(), getLocale()));
        grid.setItems(lines);
        grid.setAllRowsVisible(true);
        section.add(grid);
        add(section);
    }

    private String state(RuleLine line) {
        if (line.inForce()) {
            return getTranslation("vote.rules.inForce");
        }
        return getTranslation(
                line.rule().validFrom().isAfter(LocalDate.now(clock)) ? "vote.rules.later" : "vote.rules.past");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("vote.rules.title");
    }
}
