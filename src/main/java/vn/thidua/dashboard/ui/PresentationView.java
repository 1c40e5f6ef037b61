package vn.thidua.dashboard.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.dashboard.DashboardScope;
import vn.thidua.identity.Roles;
import vn.thidua.shared.ui.Watch;

/**
 * The dashboard on the wall ({@code trinh-chieu?nam=2025&tinh=3&trang=khen-thuong&giay=20}): one part at a time in large
 * letters, turning by itself through all pages with the choices of the address. Every page is read anew when its turn
 * comes, and again when something was committed while it stands.
 */
@Route(value = PresentationView.PATH, autoLayout = false)
@RolesAllowed({Roles.LEADERSHIP, Roles.BOARD})
@StyleSheet("styles/presentation.css")
class PresentationView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "trinh-chieu";
    static final String PAGE = "trang";
    static final String PACE = "giay";

    private final DashboardPages pages;
    private final FilterChoices choices;
    private final DashboardLive live;
    private final Clock clock;
    private final Words words = (key, args) -> getTranslation(key, args);
    private final H1 title = new H1();
    private final Div stage = new Div();
    private final Span filters = new Span();
    private final Span position = new Span();
    private final DashboardBody drawer = new DashboardBody();
    private final PresentationControls controls;
    private DashboardScope scope = DashboardScope.of(java.util.Map.of());
    private @Nullable Slides slides;
    private @Nullable Registration watch;

    PresentationView(DashboardPages pages, FilterChoices choices, DashboardLive live, Clock clock) {
        this.pages = pages;
        this.choices = choices;
        this.live = live;
        this.clock = clock;
        addClassName("presentation");
        stage.addClassName("presentation-stage");
        stage.getElement().setAttribute("aria-live", "off");
        controls = new PresentationControls(() -> turn(true), () -> turn(false), this::leave);
        var foot = new Div(filters, position, controls);
        foot.addClassName("presentation-foot");
        add(title, stage, foot);
    }

    /** Address that begins with the page. */
    static String address(DashboardPage page, DashboardScope scope) {
        var query = scope.query();
        var key = page.key().isEmpty() ? "" : (query.isEmpty() ? "?" : "&") + PAGE + "=" + page.key();
        return PATH + query + key;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var wanted = event.getLocation().getQueryParameters();
        scope = choices.complete(DashboardScope.of(wanted.getParameters()))
                .orElseThrow(() -> new NotFoundException("Nothing to present"));
        var first = pages.of(wanted.getSingleParameter(PAGE).orElse(""))
                .or(() -> pages.all().stream().findFirst())
                .orElseThrow(() -> new NotFoundException("The dashboard has no page"));
        wanted.getSingleParameter(PACE)
                .filter(text -> text.matches("\\d{1,3}"))
                .map(Integer::valueOf)
                .ifPresent(controls::setPace);
        filters.setText(
                FilterWords.line(scope, choices, words) + " · " + FilterWords.asOf(scope, LocalDate.now(clock), words));
        slides = new Slides(pages.all(), first, page -> page.parts(scope, words));
        show(slides.now());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        live.join();
        watch = Watch.changes(this, live.revision(), () -> event.getUI().access(this::again));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        live.leave();
        if (watch != null) {
            watch.remove();
            watch = null;
        }
    }

    private void turn(boolean forward) {
        if (slides != null) {
            show(forward ? slides.next() : slides.back());
        }
    }

    private void again() {
        if (slides != null && !slides.now().equals(slides.again())) {
            show(slides.now());
        }
    }

    private void show(Slides.Slide slide) {
        title.setText(slide.page().title(words));
        position.setText(getTranslation("dashboard.present.position", slide.at(), slide.of()));
        stage.removeAll();
        stage.add(drawer.component(slide.part()));
    }

    /** Back to the page that stood last, with the same choices. */
    private void leave() {
        var page = slides == null ? "" : slides.now().page().key();
        getUI().ifPresent(ui -> ui.navigate(
                page.isEmpty() ? "" : DashboardFrame.PATH + page, QueryParameters.simple(scope.parameters())));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("dashboard.present");
    }
}
