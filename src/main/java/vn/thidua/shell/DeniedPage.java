package vn.thidua.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import vn.thidua.shared.ui.Glyph;

/** A service refused: the person has no right to what the page shows. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class DeniedPage extends TroublePage implements HasErrorParameter<AccessDeniedException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        tell(Glyph.LOCK, "shell.denied.title", getTranslation("shell.denied.sentence"));
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
