package vn.thidua.vote.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import vn.thidua.bloc.ui.BlocEntrance;
import vn.thidua.identity.Roles;
import vn.thidua.meeting.Duty;
import vn.thidua.meeting.MeetingFacts;
import vn.thidua.shared.RuleViolation;
import vn.thidua.shared.ui.HasCrumbs;
import vn.thidua.shared.ui.Toasts;
import vn.thidua.shared.ui.Watch;
import vn.thidua.vote.Hall;

/**
 * The chair's console: the agenda at the left, the one next step in the middle, the wall at the right. For whoever runs the
 * conference and for its counting committee; several people have it open at once and see the same.
 */
@Route("hoi-nghi/:meetingId([0-9]{1,18})")
@RolesAllowed({Roles.BOARD, Roles.UNIT})
@StyleSheet("styles/hall.css")
class ConsoleView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasCrumbs, Console {

    private final HallServices services;
    private final Paragraph attendance = new Paragraph();
    private final ConsoleAgenda agenda = new ConsoleAgenda(this);
    private final StepPanel step = new StepPanel(this);
    private @Nullable PreviewPanel preview;
    private @Nullable MeetingFacts facts;
    private boolean runs;
    private HallLive.@Nullable Live live;
    private @Nullable Registration watch;

    ConsoleView(HallServices services) {
        this.services = services;
        addClassName("console");
        attendance.addClassName("console-attendance");
        attendance.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().getLong("meetingId").orElse(0L);
        try {
            facts = services.rights().read(id);
        } catch (RuleViolation unknown) {
            throw new NotFoundException();
        }
        runs = services.rights().mayRun(facts);
        if (!runs && !counts()) {
            throw new AccessDeniedException("Neither runs conference " + id + " nor counts in it");
        }
        removeAll();
        var right = new PreviewPanel(this, services.address().base() + "/v/");
        preview = right;
        var columns = new Div(agenda, step, right);
        columns.addClassName("console-columns");
        add(attendance, columns);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var joined = services.live().join(facts().id());
        live = joined;
        watch = Watch.changes(this, joined.revision(), () -> draw(joined.hall()));
        draw(joined.hall());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (watch != null) {
            watch.remove();
            watch = null;
        }
        if (live != null) {
            services.live().leave(live);
            live = null;
        }
    }

    private void draw(Hall hall) {
        var roll = hall.meeting().roll();
        attendance.setText(services.quorumWords().of(roll, getLocale()));
        attendance.getElement().setAttribute("data-met", roll.isQuorate());
        agenda.show(hall);
        step.show(hall);
        if (preview != null) {
            preview.show(hall);
        }
    }

    @Override
    public boolean attempt(Runnable command) {
        try {
            command.run();
            return true;
        } catch (RuleViolation broken) {
            Toasts.error(getTranslation(broken.key(), broken.args()));
            return false;
        } finally {
            refresh();
        }
    }

    @Override
    public void refresh() {
        if (live != null) {
            var shown = live.hall();
            var fresh = live.reread();
            if (fresh.equals(shown)) {
                // nothing new, so the watch stays silent: what was typed or refused goes back to what holds
                draw(fresh);
            }
        }
    }

    @Override
    public HallServices services() {
        return services;
    }

    @Override
    public MeetingFacts facts() {
        return Objects.requireNonNull(facts);
    }

    @Override
    public Hall hall() {
        return Objects.requireNonNull(live).hall();
    }

    @Override
    public boolean runs() {
        return runs;
    }

    @Override
    public boolean counts() {
        return facts().serves(Duty.COUNTER, services.currentUser().require().accountId());
    }

    @Override
    public String getPageTitle() {
        return facts == null ? "" : facts.title();
    }

    @Override
    public List<Crumb> crumbs() {
        return facts == null
                ? List.of()
                : List.of(
                        new Crumb(facts.blocName(), BlocEntrance.path(facts.blocId(), facts.year(), "")),
                        new Crumb(
                                getTranslation("vote.console.meetings"),
                                BlocEntrance.path(facts.blocId(), facts.year(), "hoi-nghi")));
    }
}
