package vn.thidua.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import vn.thidua.bloc.BlocOfYear;
import vn.thidua.bloc.ui.BlocEntrance;
import vn.thidua.document.ui.PaperLinks;
import vn.thidua.identity.Roles;
import vn.thidua.meeting.AgendaService;
import vn.thidua.meeting.InvitationPaper;
import vn.thidua.meeting.MeetingPage;
import vn.thidua.meeting.MeetingQueries;
import vn.thidua.meeting.MeetingService;
import vn.thidua.meeting.OfficerService;
import vn.thidua.shared.RuleViolation;
import vn.thidua.shared.ui.HasCrumbs;
import vn.thidua.shared.ui.Scope;
import vn.thidua.shared.ui.ScopedView;
import vn.thidua.shared.ui.Section;

/** One conference as it is planned: when and where, who serves, the agenda, papers, and the ways into the hall. */
@Route("khoi/:blocId/" + MeetingPlace.SEGMENT + "/:meetingId")
@RolesAllowed({Roles.BOARD, Roles.LEADERSHIP, Roles.UNIT})
@StyleSheet("styles/bloc.css")
@StyleSheet("styles/meeting.css")
class MeetingView extends Div implements ScopedView, BeforeEnterObserver, HasDynamicTitle, HasCrumbs {

    private final BlocEntrance entrance;
    private final MeetingQueries queries;
    private final MeetingService meetings;
    private final AgendaService agenda;
    private final OfficerService officers;
    private final InvitationPaper invitations;
    private final List<MeetingPageSection> others;
    private final Clock clock;
    private @Nullable BlocOfYear bloc;
    private @Nullable MeetingPage page;

    MeetingView(
            BlocEntrance entrance,
            MeetingQueries queries,
            MeetingService meetings,
            AgendaService agenda,
            OfficerService officers,
            InvitationPaper invitations,
            ObjectProvider<MeetingPageSection> others,
            Clock clock) {
        this.entrance = entrance;
        this.queries = queries;
        this.meetings = meetings;
        this.agenda = agenda;
        this.officers = officers;
        this.invitations = invitations;
        this.others = others.stream()
                .sorted(Comparator.comparingInt(MeetingPageSection::order))
                .toList();
        this.clock = clock;
        addClassName("bloc-page");
    }

    static String path(long blocId, int year, long meetingId) {
        return BlocEntrance.path(blocId, year, MeetingPlace.SEGMENT + "/" + meetingId);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        page = null;
        bloc = entrance.enter(event).orElse(null);
        if (bloc == null) {
            return;
        }
        try {
            var found =
                    queries.page(event.getRouteParameters().getLong("meetingId").orElse(0L));
            if (found.facts().blocId() != bloc.blocId() || found.facts().year() != bloc.year()) {
                event.rerouteToError(NotFoundException.class);
                return;
            }
            page = found;
        } catch (RuleViolation unknown) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public void show(Scope scope) {
        removeAll();
        if (bloc == null || page == null) {
            return;
        }
        var columns = new Div(
                new AgendaSection(page, agenda, meetings, this::reload),
                new Div(new OfficersSection(page, queries, officers, this::reload), papers(page)));
        columns.addClassName("meeting-columns");
        add(entrance.bar(bloc, MeetingPlace.SEGMENT), facts(page), columns);
        for (var other : others) {
            other.section(page).ifPresent(this::add);
        }
    }

    private Section facts(MeetingPage shown) {
        var facts = shown.facts();
        var section = new Section(facts.title());
        section.setSentence(getTranslation(
                        "meeting.sentence",
                        MeetingUiWords.when(facts.startsAt(), clock),
                        facts.place().isEmpty() ? getTranslation("meeting.place.none") : facts.place(),
                        facts.members().size(),
                        facts.quorum().share().words())
                + MeetingUiWords.held(facts, clock));
        section.withActions(MeetingUiWords.state(facts.state()));
        if (shown.isEditable()) {
            section.withActions(new Button(
                    getTranslation("meeting.change"),
                    click -> new MeetingDialog(facts, meetings, clock, this::reload).open()));
        }
        var ways = new Div();
        ways.addClassName("meeting-ways");
        if (shown.mayRun() || !facts.officers().isEmpty()) {
            var console = MeetingUiWords.link("hoi-nghi/" + facts.id(), getTranslation("meeting.way.console"));
            console.addClassName("meeting-way-main");
            ways.add(console);
        }
        ways.add(MeetingUiWords.window("chieu/" + facts.id(), getTranslation("meeting.way.projector")));
        if (shown.mayRun()) {
            ways.add(MeetingUiWords.window("hoi-nghi/" + facts.id() + "/the", getTranslation("meeting.way.cards")));
        }
        section.add(ways);
        return section;
    }

    private Section papers(MeetingPage shown) {
        var section = new Section(getTranslation("meeting.papers"));
        section.setSentence(getTranslation("meeting.papers.sentence"));
        section.add(new PaperLinks(
                () -> invitations.paper(shown.facts().id()),
                "giay-moi-" + shown.facts().id(),
                extension -> getTranslation("meeting.invitation." + extension)));
        return section;
    }

    private void reload() {
        if (page != null) {
            page = queries.page(page.facts().id());
            show(new Scope(page.facts().year(), null));
        }
    }

    @Override
    public boolean isProvinceChosenHere() {
        return false;
    }

    @Override
    public String getPageTitle() {
        return page == null ? "" : getTranslation("meeting.type." + page.facts().type());
    }

    @Override
    public List<Crumb> crumbs() {
        if (bloc == null) {
            return List.of();
        }
        var crumbs = new ArrayList<>(entrance.crumbs(bloc, getTranslation("meeting.crumb.blocs")));
        crumbs.add(new Crumb(
                getTranslation("meeting.title"), BlocEntrance.path(bloc.blocId(), bloc.year(), MeetingPlace.SEGMENT)));
        return crumbs;
    }
}
