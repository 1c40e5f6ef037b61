package vn.thidua.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.VaadinSession;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Messages;

/** Language and colour scheme of the person at the screen. */
@Component
class ScreenPreferences {

    /** Light or dark, or as the device says. */
    enum Scheme {
        SYSTEM("shell.scheme.system", ColorScheme.Value.SYSTEM),
        LIGHT("shell.scheme.light", ColorScheme.Value.LIGHT),
        DARK("shell.scheme.dark", ColorScheme.Value.DARK);

        private final String key;
        private final ColorScheme.Value value;

        Scheme(String key, ColorScheme.Value value) {
            this.key = key;
            this.value = value;
        }

        String key() {
            return key;
        }

        ColorScheme.Value value() {
            return value;
        }
    }

    /** The chosen language, Vietnamese until one was chosen; the browser is not asked. */
    Locale language() {
        var chosen = VaadinSession.getCurrent().getAttribute(Locale.class);
        return chosen == null ? Messages.VIETNAMESE : chosen;
    }

    Scheme scheme() {
        var chosen = VaadinSession.getCurrent().getAttribute(Scheme.class);
        return chosen == null ? Scheme.SYSTEM : chosen;
    }

    /** Keeps the language; pages built before stay as they are until they are loaded again. */
    void speak(Locale language) {
        var session = VaadinSession.getCurrent();
        session.setAttribute(Locale.class, language);
        session.setLocale(language);
    }

    /** Keeps the scheme and shows it at once. */
    void paint(Scheme scheme) {
        VaadinSession.getCurrent().setAttribute(Scheme.class, scheme);
        UI.getCurrentOrThrow().getPage().setColorScheme(scheme.value());
    }
}
