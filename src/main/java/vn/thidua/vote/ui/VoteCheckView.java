package vn.thidua.vote.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import vn.thidua.identity.Roles;
import vn.thidua.shared.ui.Chip;
import vn.thidua.shared.ui.DataGrid;
import vn.thidua.shared.ui.HasCrumbs;
import vn.thidua.shared.ui.Scope;
import vn.thidua.shared.ui.ScopedView;
import vn.thidua.shared.ui.Section;
import vn.thidua.vote.VoteCheck;
import vn.thidua.vote.VoteCheckService;
import vn.thidua.vote.VoteQueries;

/** For the auditor: whether the data of all ballots still are in order, checked now by a button and every night. */
@Route("kiem-tra-phieu")
@RolesAllowed({Roles.ADMIN, Roles.BOARD, Roles.LEADERSHIP})
@StyleSheet("styles/hall.css")
class VoteCheckView extends Div implements ScopedView, HasDynamicTitle, HasCrumbs {

    private static final int SHOWN = 30;
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("HH:mm:ss dd/MM/yyyy");

    private final VoteCheckService service;
    private final VoteQueries votes;
    private final Clock clock;

    VoteCheckView(VoteCheckService service, VoteQueries votes, Clock clock) {
        this.service = service;
        this.votes = votes;
        this.clock = clock;
        addClassName("rules-page");
    }

    @Override
    public void show(Scope scope) {
        removeAll();
        var checks = service.latest(SHOWN);
        var section = new Section(getTranslation("vote.check.title"));
        section.setSentence(getTranslation("vote.check.sentence", votes.auditHead()));
        var now = new Button(getTranslation("vote.check.now"), click -> {
            service.check();
            show(scope);
        });
        now.addThemeVariants(ButtonVariant.PRIMARY);
        now.setDisableOnClick(true);
        if (service.mayCheck()) {
            section.withActions(now);
        }
        if (!checks.isEmpty()) {
            section.add(findings(checks.getFirst()));
        }
        var grid = new DataGrid<VoteCheck>("vote.check.none");
        grid.text("vote.check.at", check -> time(check.at()));
        grid.chip("vote.check.result", this::result, this::word);
        grid.text(
                "vote.check.by",
                check -> check.askedBy().isEmpty() ? getTranslation("vote.check.night") : check.askedBy());
        grid.number("vote.check.rounds", VoteCheck::rounds);
        grid.number("vote.check.millis", VoteCheck::millis);
        grid.setItems(checks);
        grid.setAllRowsVisible(true);
        section.add(grid);
        add(section, new Paragraph(getTranslation("vote.check.verifier")));
    }

    private Div findings(VoteCheck check) {
        var found = new Div();
        found.addClassName("check-findings");
        found.getElement().setAttribute("role", "status");
        found.add(new Paragraph(getTranslation(
                check.isInOrder() ? "vote.check.inOrder" : "vote.check.notInOrder",
                time(check.at()),
                check.rounds(),
                check.findings().size())));
        check.findings().forEach(finding -> found.add(new Paragraph(finding)));
        return found;
    }

    private Chip result(VoteCheck check) {
        return new Chip(check.isInOrder() ? Chip.Tone.SUCCESS : Chip.Tone.ERROR, word(check));
    }

    private String word(VoteCheck check) {
        return check.isInOrder()
                ? getTranslation("vote.check.ok")
                : getTranslation("vote.check.findings", check.findings().size());
    }

    private String time(Instant instant) {
        return WHEN.format(instant.atZone(clock.getZone()));
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(new Crumb(getTranslation("vote.rules.title"), "quy-dinh-bo-phieu"));
    }

    @Override
    public boolean isProvinceChosenHere() {
        return false;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("vote.check.title");
    }
}
