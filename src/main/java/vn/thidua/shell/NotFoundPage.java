package vn.thidua.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import vn.thidua.shared.ui.Glyph;

/** The address leads nowhere, or to something that does not exist any more. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class NotFoundPage extends TroublePage implements HasErrorParameter<NotFoundException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        var path = event.getLocation().getPath();
        var shown = path.length() > 80 ? path.substring(0, 80) + "…" : path;
        tell(Glyph.MAP_PIN, "shell.notFound.title", getTranslation("shell.notFound.sentence", "/" + shown));
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
