package vn.thidua.shell;

import com.vaadin.flow.router.InvalidLocationException;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.communication.IndexHtmlRequestListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.HttpServletResponse;

/** The HTML page that carries the program to the browser: with status 404 where no page stands behind the address. */
class FirstPage implements IndexHtmlRequestListener {

    @Override
    public void modifyIndexHtmlResponse(IndexHtmlResponse response) {
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
