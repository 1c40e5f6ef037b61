package vn.thidua.reward.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import vn.thidua.bloc.BlocFilter;
import vn.thidua.bloc.BlocQueries;
import vn.thidua.identity.Roles;
import vn.thidua.reward.NearlyEligible;
import vn.thidua.reward.NearlyEligibleQueries;
import vn.thidua.reward.ProposalPapers;
import vn.thidua.reward.ProposalQueries;
import vn.thidua.reward.ProposalRow;
import vn.thidua.reward.ProposalService;
import vn.thidua.reward.ProposalState;
import vn.thidua.shared.ui.DataGrid;
import vn.thidua.shared.ui.EmptyState;
import vn.thidua.shared.ui.Glyph;
import vn.thidua.shared.ui.PanelSwitch;
import vn.thidua.shared.ui.Scope;
import vn.thidua.shared.ui.ScopedView;
import vn.thidua.shared.ui.Toasts;

/** Proposals of a year: what came from votes and desks, what stops them, and who is nearly there. */
@Route(ProposalsView.PATH)
@RolesAllowed({Roles.LEADERSHIP, Roles.BOARD, Roles.UNIT})
@StyleSheet("styles/reward.css")
class ProposalsView extends Div implements ScopedView, BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "khen-thuong/de-nghi";

    private final ProposalQueries proposals;
    private final ProposalService service;
    private final NearlyEligibleQueries nearly;
    private final ProposalPapers papers;
    private final BlocQueries blocs;
    private final RegisterTools tools;
    private QueryParameters wanted = QueryParameters.empty();
    private Scope scope = new Scope(null, null);

    ProposalsView(
            ProposalQueries proposals,
            ProposalService service,
            NearlyEligibleQueries nearly,
            ProposalPapers papers,
            BlocQueries blocs,
            RegisterTools tools) {
        this.proposals = proposals;
        this.service = service;
        this.nearly = nearly;
        this.papers = papers;
        this.blocs = blocs;
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
        var person = tools.person();
        add(new RewardBar(RewardBar.Page.PROPOSALS, person, scope));
        var state = RegisterAddress.code(ProposalState.values(), RegisterAddress.value(wanted, RegisterAddress.STATE));
        var rows = proposals.proposals(scope.year(), scope.provinceId(), null, state);
        var list = list(rows);
        if (person.has(Roles.BOARD) || person.has(Roles.LEADERSHIP)) {
            add(new PanelSwitch()
                    .with(getTranslation("reward.proposal.panel.list"), list)
                    .with(getTranslation("reward.proposal.panel.nearly"), nearly()));
        } else {
            add(list);
        }
    }

    private Div list(List<ProposalRow> rows) {
        var panel = new Div();
        panel.addClassName("rewards-list");
        var lead = new Paragraph(getTranslation(
                "reward.proposal.lead",
                rows.size(),
                rows.stream()
                        .filter(row -> row.state() == ProposalState.DECIDED)
                        .count()));
        lead.addClassName("rewards-lead");
        var bar = new Div(lead);
        bar.addClassName("reward-tools");
        var year = scope.year();
        if (year != null && !rows.isEmpty()) {
            bar.add(new ProposalFiles(papers, year, scope.provinceId(), null));
        }
        if (tools.isBoard()) {
            var add = new Button(getTranslation("reward.proposal.add"), Glyph.PLUS.create(), click -> add());
            add.addThemeVariants(ButtonVariant.PRIMARY);
            bar.add(add);
        }
        panel.add(
                bar,
                rows.isEmpty()
                        ? new EmptyState(
                                Glyph.FILE_TEXT,
                                getTranslation("reward.proposal.empty"),
                                getTranslation("reward.proposal.empty.hint"))
                        : new ProposalGrid(rows, proposals.findings(rows)));
        return panel;
    }

    private Div nearly() {
        var panel = new Div();
        panel.addClassName("rewards-list");
        var province = tools.readProvince(scope);
        var year = scope.year();
        if (province == null || year == null) {
            panel.add(new Paragraph(getTranslation("reward.chooseProvince")));
            return panel;
        }
        var found = nearly.of(province, year);
        var grid = new DataGrid<NearlyEligible>("reward.nearly.empty");
        grid.text("reward.column.award", NearlyEligible::awardName);
        grid.text("reward.column.recipient", NearlyEligible::recipient);
        grid.text("reward.column.workplace", NearlyEligible::unitName);
        grid.text("reward.column.missing", row -> RewardLabels.sentence(row.finding()));
        grid.setItems(found);
        grid.addClassName("rewards-grid");
        var lead = new Paragraph(getTranslation("reward.nearly.lead", found.size(), String.valueOf(year)));
        lead.addClassName("rewards-lead");
        panel.add(lead, grid);
        return panel;
    }

    private void add() {
        var province = tools.province(scope);
        if (province == null) {
            Toasts.info(getTranslation("reward.chooseProvince"));
            return;
        }
        var form = new ProposalForm(
                province, scope.year(), tools, blocs.blocs(new BlocFilter(province, scope.year(), null, "")));
        new FormDialog(
                        getTranslation("reward.proposal.add.title"),
                        getTranslation("reward.proposal.add.verb"),
                        () -> {
                            var id = service.propose(form.draft());
                            getUI().ifPresent(ui -> ui.navigate(ProposalView.class, id));
                        },
                        form.fields())
                .wide(form.wide())
                .open();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("reward.bar.PROPOSALS");
    }
}
