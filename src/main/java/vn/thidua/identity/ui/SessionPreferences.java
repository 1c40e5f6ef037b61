package vn.thidua.identity.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.identity.CurrentUser;
import vn.thidua.identity.MyAccountService;
import vn.thidua.identity.Preferences;

/**
 * Gives every new page the person's language and colours, and leads whoever has to change the password to that page
 * first. Before sign-in the language is the one chosen last on this device, Vietnamese at first.
 */
@Component
class SessionPreferences implements VaadinServiceInitListener {

    private static final String LANGUAGE_COOKIE = "ngon-ngu";
    private static final Duration COOKIE_AGE = Duration.ofDays(365);

    private final MyAccountService myAccount;
    private final CurrentUser currentUser;

    SessionPreferences(MyAccountService myAccount, CurrentUser currentUser) {
        this.myAccount = myAccount;
        this.currentUser = currentUser;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> {
            apply(init.getUI(), preferences());
            init.getUI().addBeforeEnterListener(this::passwordFirst);
        });
        event.addIndexHtmlRequestListener(this::colourFirstPage);
    }

    /** The page that carries the program to the browser has language and colours from the first moment. */
    private void colourFirstPage(IndexHtmlResponse response) {
        var root = response.getDocument().selectFirst("html");
        if (root != null) {
            var wanted = preferences();
            root.attr("lang", wanted.language().getLanguage());
            root.attr("style", "color-scheme: " + colours(wanted).getValue());
        }
    }

    private static ColorScheme.Value colours(Preferences preferences) {
        return ColorScheme.Value.valueOf(preferences.scheme().name());
    }

    private Preferences preferences() {
        return currentUser.find().isPresent()
                ? myAccount.preferences()
                : Preferences.DEFAULT.withLanguage(languageOfDevice(VaadinRequest.getCurrent()));
    }

    private void passwordFirst(BeforeEnterEvent event) {
        if (currentUser.isPasswordChangeDue() && !event.getNavigationTarget().equals(MyAccountView.class)) {
            event.forwardTo(MyAccountView.class);
        }
    }

    /** Shows the page, and all others of the session, in the language and colours. */
    static void apply(UI ui, Preferences preferences) {
        ui.getSession().setLocale(preferences.language());
        ui.setLocale(preferences.language());
        ui.getPage()
                .executeJs(
                        "document.documentElement.lang = $0",
                        preferences.language().toLanguageTag());
        ui.getPage().setColorScheme(colours(preferences));
    }

    /** Remembers the language on this device, for the next time nobody is signed in. */
    static void remember(Locale language, VaadinRequest request, VaadinResponse response) {
        var cookie = new Cookie(LANGUAGE_COOKIE, language.getLanguage());
        cookie.setPath("/");
        cookie.setMaxAge((int) COOKIE_AGE.toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    private static Locale languageOfDevice(@Nullable VaadinRequest request) {
        var cookies = request == null ? null : request.getCookies();
        return Stream.ofNullable(cookies)
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(LANGUAGE_COOKIE))
                .map(cookie -> Locale.forLanguageTag(cookie.getValue()))
                .findFirst()
                .orElse(Preferences.DEFAULT.language());
    }
}
