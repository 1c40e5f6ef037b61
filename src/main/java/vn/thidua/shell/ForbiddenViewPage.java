package vn.thidua.shell;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.servlet.http.HttpServletResponse;
import vn.thidua.shared.ui.Glyph;

/** The page itself is not for the roles of the person; who is not signed in is asked to sign in. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class ForbiddenViewPage extends TroublePage implements HasErrorParameter<AccessDeniedException> {

    private final AuthenticationContext authentication;

    ForbiddenViewPage(AuthenticationContext authentication) {
        this.authentication = authentication;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        if (!authentication.isAuthenticated()) {
            event.forwardTo(SecurityConfiguration.SIGN_IN.substring(1));
            return HttpServletResponse.SC_UNAUTHORIZED;
        }
        tell(Glyph.LOCK, "shell.denied.title", getTranslation("shell.denied.sentence"));
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
