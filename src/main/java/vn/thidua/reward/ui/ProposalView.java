package vn.thidua.reward.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.bloc.BlocFilter;
import vn.thidua.bloc.BlocQueries;
import vn.thidua.document.DocumentService;
import vn.thidua.identity.Roles;
import vn.thidua.reward.AwardRow;
import vn.thidua.reward.CatalogueQueries;
import vn.thidua.reward.DossierService;
import vn.thidua.reward.Finding;
import vn.thidua.reward.ProposalQueries;
import vn.thidua.reward.ProposalRow;
import vn.thidua.reward.ProposalService;
import vn.thidua.reward.ProposalState;
import vn.thidua.shared.Moments;
import vn.thidua.shared.ui.HasCrumbs;
import vn.thidua.shared.ui.Section;

/** One proposal: whether it may go on and why, its dossier, its way, and for the board the next step. */
@Route(ProposalView.PATH)
@RolesAllowed({Roles.LEADERSHIP, Roles.BOARD, Roles.UNIT})
@StyleSheet("styles/reward.css")
class ProposalView extends Div implements HasUrlParameter<Long>, HasDynamicTitle, HasCrumbs {

    static final String PATH = "khen-thuong/ho-so";

    private final ProposalQueries proposals;
    private final ProposalService service;
    private final DossierService dossier;
    private final DocumentService documents;
    private final CatalogueQueries catalogue;
    private final BlocQueries blocs;
    private final RegisterTools tools;
    private final Clock clock;
    private @Nullable ProposalRow proposal;

    ProposalView(
            ProposalQueries proposals,
            ProposalService service,
            DossierService dossier,
            DocumentService documents,
            CatalogueQueries catalogue,
            BlocQueries blocs,
            RegisterTools tools,
            Clock clock) {
        this.proposals = proposals;
        this.service = service;
        this.dossier = dossier;
        this.documents = documents;
        this.catalogue = catalogue;
        this.blocs = blocs;
        this.tools = tools;
        this.clock = clock;
        addClassNames("rewards", "proposal-page");
    }

    static String path(long id) {
        return PATH + "/" + id;
    }

    @Override
    public void setParameter(BeforeEvent event, Long id) {
        var found = proposals.proposal(id);
        if (found.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show(found.get());
    }

    private void show(ProposalRow row) {
        proposal = row;
        removeAll();
        var board = tools.person().isBoardOf(row.provinceId());
        var findings = proposals.findings(List.of(row)).getOrDefault(row.id(), List.of());
        var columns = new Div(eligibility(findings), papers(row, board), way(row));
        columns.addClassName("columns");
        add(facts(row, board), columns);
    }

    private void reload() {
        var shown = proposal;
        if (shown != null) {
            proposals.proposal(shown.id()).ifPresent(this::show);
        }
    }

    private Section facts(ProposalRow row, boolean board) {
        var section = new Section(getTranslation("reward.proposal.facts", row.awardName(), String.valueOf(row.year())));
        var list = new DescriptionList();
        fact(list, "reward.column.recipient", row.recipient());
        fact(list, "reward.column.kind", RewardLabels.word(row.recipientKind()));
        fact(list, "reward.column.personClass", RewardLabels.word(row.personClass()));
        fact(list, "reward.column.position", row.position());
        fact(list, "reward.column.workplace", row.recipientName().isEmpty() ? "" : row.unitName());
        fact(list, "reward.column.bloc", row.blocName());
        fact(list, "reward.column.type", RewardLabels.word(row.rewardType()));
        fact(list, "reward.column.rating", RewardLabels.word(row.rating()));
        fact(list, "reward.column.origin", RewardLabels.word(row.origin()));
        if (row.votes() != null) {
            fact(
                    list,
                    "reward.column.votes",
                    getTranslation("reward.proposal.votes.of", row.votes(), text(row.voteBase()), row.votePercent()));
            fact(list, "reward.column.voteRank", text(row.voteRank()));
            fact(
                    list,
                    "reward.column.scoreRank",
                    row.scoreRank() == null ? getTranslation("reward.noRanking") : text(row.scoreRank()));
            fact(list, "reward.column.voteDecidedBy", row.voteDecidedBy());
        }
        fact(list, "reward.column.achievement", row.achievement());
        fact(list, "reward.field.reason", row.reason());
        var facts = new Div(list);
        facts.addClassName("reward-facts");
        section.add(new Div(RewardLabels.state(row.state())), facts);
        if (board) {
            var today = LocalDate.now(clock);
            var edition = catalogue.awardOn(row.awardCode(), today);
            section.withActions(new ProposalActions(
                    row,
                    service,
                    edition.map(AwardRow::decidedBy).orElse(""),
                    catalogue
                            .moneyOn(row.awardCode(), row.recipientKind(), today)
                            .orElse(null),
                    this::reload));
            if (row.state() == ProposalState.PROPOSED || row.state() == ProposalState.RETURNED) {
                section.withActions(new Button(getTranslation("reward.proposal.edit"), click -> edit(row)));
            }
        }
        return section;
    }

    private void edit(ProposalRow row) {
        var form = new ProposalForm(
                row.provinceId(),
                row.year(),
                tools,
                blocs.blocs(new BlocFilter(row.provinceId(), row.year(), null, "")));
        form.show(row);
        new FormDialog(
                        getTranslation("reward.proposal.edit"),
                        getTranslation("reward.save"),
                        () -> {
                            service.edit(row.id(), form.draft());
                            reload();
                        },
                        form.fields())
                .wide(form.wide())
                .open();
    }

    private Section eligibility(List<Finding> findings) {
        var stops = findings.stream().filter(Finding::stops).count();
        var section = new Section(
                stops == 0 ? getTranslation("reward.eligible.yes") : getTranslation("reward.eligible.no", stops));
        section.setSentence(getTranslation("reward.eligible.sentence"));
        section.add(new FindingList(findings));
        return section;
    }

    private Section papers(ProposalRow row, boolean board) {
        var open = row.state() == ProposalState.PROPOSED
                || row.state() == ProposalState.CHECKED
                || row.state() == ProposalState.RETURNED;
        return new DossierPanel(row, proposals.papers(row.id()), dossier, documents, board && open, this::reload);
    }

    private Section way(ProposalRow row) {
        var section = new Section(getTranslation("reward.proposal.way"));
        var list = new OrderedList();
        list.addClassName("proposal-way");
        proposals
                .steps(row.id())
                .forEach(step -> list.add(new ListItem(getTranslation(
                        step.reason().isEmpty() ? "reward.proposal.step" : "reward.proposal.stepReason",
                        RewardLabels.word(step.state()),
                        Moments.minute(step.doneAt(), clock),
                        step.doneBy(),
                        step.reason()))));
        section.add(list);
        return section;
    }

    private void fact(DescriptionList list, String key, String value) {
        if (!value.isEmpty()) {
            list.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(value));
        }
    }

    private static String text(@Nullable Integer number) {
        return number == null ? "–" : number.toString();
    }

    @Override
    public String getPageTitle() {
        return proposal == null ? "" : proposal.recipient();
    }

    @Override
    public List<Crumb> crumbs() {
        var shown = proposal;
        return List.of(new Crumb(
                getTranslation("reward.bar.PROPOSALS"),
                ProposalsView.PATH + (shown == null ? "" : "?nam=" + shown.year())));
    }
}
