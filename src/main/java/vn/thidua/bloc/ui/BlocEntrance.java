package vn.thidua.bloc.ui;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.thidua.bloc.BlocOfYear;
import vn.thidua.bloc.BlocQueries;
import vn.thidua.bloc.BlocRights;
import vn.thidua.shared.ui.HasCrumbs.Crumb;
import vn.thidua.shared.ui.Scope;

/**
 * The way into the pages below a bloc ({@code khoi/:blocId/…?nam=2026}). A view asks it in {@code beforeEnter}, before
 * anything is shown, so that whoever may not see the bloc never enters.
 */
@Component
public class BlocEntrance {

    /** Name of the route parameter that holds the bloc. */
    public static final String BLOC = "blocId";

    private final BlocQueries queries;
    private final BlocRights rights;
    private final List<BlocPlace> places;

    BlocEntrance(BlocQueries queries, BlocRights rights, ObjectProvider<BlocPlace> places) {
        this.queries = queries;
        this.rights = rights;
        this.places = places.stream()
                .sorted(Comparator.comparingInt(BlocPlace::order))
                .toList();
    }

    /**
     * The bloc of the year that the address names. Where it names none, the visit is forwarded to the newest year of the
     * bloc; where the bloc did not stand in force that year, to the bloc's own page, which says so. Empty in these cases:
     * the view leaves itself alone then.
     */
    public Optional<BlocOfYear> enter(BeforeEnterEvent event) {
        var blocId = event.getRouteParameters().getLong(BLOC);
        var outline = blocId.flatMap(queries::outline);
        if (outline.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return Optional.empty();
        }
        var parameters = event.getLocation().getQueryParameters();
        var asked = Scope.of(parameters);
        var years = outline.get().years();
        if (asked.year() == null && !years.isEmpty()) {
            event.forwardTo(
                    event.getLocation().getPath(),
                    asked.withYear(years.getFirst()).writeTo(parameters));
            return Optional.empty();
        }
        if (asked.year() == null || !years.contains(asked.year())) {
            event.forwardTo("khoi/" + blocId.get(), asked.writeTo(parameters));
            return Optional.empty();
        }
        return Optional.of(rights.read(blocId.get(), asked.year()));
    }

    /** The bar of all pages of the bloc, with the page of that segment marked; "" marks the bloc's own page. */
    public Nav bar(BlocOfYear bloc, String segment) {
        return new BlocBar(bloc, places, segment);
    }

    /** The pages above a page below a bloc. */
    public List<Crumb> crumbs(BlocOfYear bloc, String listWord) {
        return List.of(
                new Crumb(listWord, "khoi?" + Scope.YEAR + "=" + bloc.year()),
                new Crumb(bloc.name(), BlocView.path(bloc.blocId(), bloc.year())));
    }

    /** Address of a page below a bloc, without a leading slash; segment "" is the bloc's own page. */
    public static String path(long blocId, int year, String segment) {
        return "khoi/" + blocId + (segment.isEmpty() ? "" : "/" + segment) + "?" + Scope.YEAR + "=" + year;
    }
}
