package vn.thidua.shared.ui;

import com.vaadin.flow.server.VaadinServletRequest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The address under which telephones and other machines reach the program. */
@Component
public class PublicAddress {

    private final String configured;

    PublicAddress(@Value("${thidua.public-url:}") String configured) {
        this.configured = configured.strip().replaceAll("/+$", "");
    }

    /** The address without a slash at its end: as configured, else as the person who asks has reached it. */
    public String base() {
        var request = VaadinServletRequest.getCurrent();
        if (!configured.isEmpty() || request == null) {
            return configured;
        }
        var http = request.getHttpServletRequest();
        var usual = http.getServerPort() == 80 || http.getServerPort() == 443 || http.getServerPort() <= 0;
        return http.getScheme() + "://" + http.getServerName() + (usual ? "" : ":" + http.getServerPort())
                + http.getContextPath();
    }
}
