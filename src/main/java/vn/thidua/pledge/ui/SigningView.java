package vn.thidua.pledge.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.bloc.BlocOfYear;
import vn.thidua.bloc.ui.BlocEntrance;
import vn.thidua.identity.Roles;
import vn.thidua.pledge.SharedSignatures.Signatures;
import vn.thidua.shared.ui.LiveReading;
import vn.thidua.shared.ui.Watch;

/** The signing screen for the wall of the hall: the seats fill up as units sign, on every screen at once. */
@Route(value = "khoi/:blocId([0-9]{1,18})/giao-uoc/ky", autoLayout = false)
@RolesAllowed({Roles.BOARD, Roles.LEADERSHIP, Roles.UNIT})
@StyleSheet("styles/pledge.css")
class SigningView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final PledgeDesk desk;
    private final BlocEntrance entrance;
    private final PledgeLive live;
    private final String windowId = UUID.randomUUID().toString();
    private @Nullable BlocOfYear bloc;
    private @Nullable SigningHall hall;
    private LiveReading.@Nullable Live<Signatures> joined;
    private @Nullable Registration watch;

    SigningView(PledgeDesk desk, BlocEntrance entrance, PledgeLive live) {
        this.desk = desk;
        this.entrance = entrance;
        this.live = live;
        addClassName("signing-screen");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        close();
        removeAll();
        hall = null;
        bloc = entrance.enter(event).orElse(null);
        var entered = bloc;
        if (entered == null) {
            return;
        }
        var page = desk.queries().page(entered.blocId(), entered.year());
        if (page.isEmpty()) {
            event.forwardTo(
                    BlocEntrance.path(entered.blocId(), entered.year(), PledgePlace.SEGMENT)
                            .split("\\?")[0],
                    event.getLocation().getQueryParameters());
            return;
        }
        hall = new SigningHall(entered, page.get().head().pledgeId(), desk.clock());
        add(hall);
        if (isAttached()) {
            open();
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        open();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        close();
    }

    private void open() {
        var shown = hall;
        if (joined != null || shown == null) {
            return;
        }
        var now = live.join(shown.pledgeId(), windowId);
        joined = now;
        watch = Watch.changes(this, now.revision(), () -> shown.show(now.snapshot()));
        shown.show(now.snapshot());
    }

    private void close() {
        if (watch != null) {
            watch.remove();
            watch = null;
        }
        if (joined != null) {
            live.leave(joined, windowId);
            joined = null;
        }
    }

    @Override
    public String getPageTitle() {
        return bloc == null
                ? getTranslation("pledge.place")
                : getTranslation("pledge.hall.title", bloc.name(), String.valueOf(bloc.year()));
    }
}
