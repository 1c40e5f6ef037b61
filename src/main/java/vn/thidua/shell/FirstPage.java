package vn.thidua.shell;

import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.router.InvalidLocationException;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.communication.IndexHtmlRequestListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Supplier;
import vn.thidua.identity.Preferences;

/**
 * The HTML page that carries the program to the browser: in the person's language and colours from the first moment, and
 * with status 404 where no page stands behind the address.
 */
class FirstPage implements IndexHtmlRequestListener {

    private final Supplier<Preferences> preferences;

    FirstPage(Supplier<Preferences> preferences) {
        this.preferences = preferences;
    }

    @Override
    public void modifyIndexHtmlResponse(IndexHtmlResponse response) {
        var root = response.getDocument().selectFirst("html");
        if (root != null) {
            var wanted = preferences.get();
            root.attr("lang", wanted.language().getLanguage());
            root.attr(
                    "style",
                    "color-scheme: "
                            + ColorScheme.Value.valueOf(wanted.scheme().name()).getValue());
        }
        if (!leadsSomewhere(response.getVaadinRequest())) {
            response.getVaadinResponse().setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static boolean leadsSomewhere(VaadinRequest request) {
        var info = request.getPathInfo();
        var path = info == null ? "" : info.replaceFirst("^/", "");
        try {
            return VaadinService.getCurrent()
                    .getRouter()
                    .resolveNavigationTarget(new Location(path, QueryParameters.empty()))
                    .isPresent();
        } catch (InvalidLocationException e) {
            return false;
        }
    }
}
