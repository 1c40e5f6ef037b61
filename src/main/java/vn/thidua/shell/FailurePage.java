package vn.thidua.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import vn.thidua.shared.ui.Glyph;

/** A page could not be built: a rule that was broken is told, an error of the program gets its number. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class FailurePage extends TroublePage implements HasErrorParameter<Exception> {

    private final ErrorDesk errors;

    FailurePage(ErrorDesk errors) {
        this.errors = errors;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        var error = parameter.getCaughtException();
        var sentence = errors.sentenceFor(error);
        if (sentence != null) {
            tell(Glyph.INFO, "shell.error.page", sentence);
            return HttpServletResponse.SC_CONFLICT;
        }
        var number = errors.report(error);
        tell(Glyph.TRIANGLE_ALERT, "shell.error.page", getTranslation("shell.error.unexpected", number));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
