package vn.thidua.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Messages;

/**
 * What every session and every window begin with: the person's language and colours, words for a lost connection, and
 * the place where errors end.
 */
@Component
class ScreenStart implements VaadinServiceInitListener {

    private final ScreenPreferences preferences;
    private final ErrorDesk errors;
    private final Messages messages;

    ScreenStart(ScreenPreferences preferences, ErrorDesk errors, Messages messages) {
        this.preferences = preferences;
        this.errors = errors;
        this.messages = messages;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var service = event.getSource();
        service.addSessionInitListener(started -> {
            started.getSession().setLocale(Messages.VIETNAMESE);
            started.getSession().setErrorHandler(errors::handle);
        });
        service.addUIInitListener(started -> prepare(started.getUI()));
        service.setSystemMessagesProvider(info -> systemMessages(info.getLocale()));
        event.addIndexHtmlRequestListener(new FirstPage(preferences));
    }

    private void prepare(UI ui) {
        var language = preferences.language();
        VaadinSession.getCurrent().setLocale(language);
        ui.setLocale(language);
        ui.getPage().setColorScheme(preferences.scheme().value());
        var reconnect = ui.getReconnectDialogConfiguration();
        reconnect.setReconnectInterval(2_000);
        reconnect.setDialogText(ui.getTranslation("shell.connection.trying"));
        reconnect.setDialogTextGaveUp(ui.getTranslation("shell.connection.lost"));
        ui.getPage()
                .executeJs(
                        """
                        const indicator = window.Vaadin && window.Vaadin.connectionIndicator;
                        if (indicator) {
                          indicator.onlineText = $0;
                          indicator.offlineText = $1;
                          indicator.reconnectingText = $2;
                        }""",
                        ui.getTranslation("shell.connection.online"),
                        ui.getTranslation("shell.connection.lost"),
                        ui.getTranslation("shell.connection.trying"));
    }

    private SystemMessages systemMessages(Locale locale) {
        var words = new CustomizedSystemMessages();
        words.setSessionExpiredNotificationEnabled(true);
        words.setSessionExpiredCaption(messages.text(locale, "shell.session.expired"));
        words.setSessionExpiredMessage(messages.text(locale, "shell.session.expired.step"));
        words.setInternalErrorNotificationEnabled(true);
        words.setInternalErrorCaption(messages.text(locale, "shell.error.page"));
        words.setInternalErrorMessage(messages.text(locale, "shell.session.expired.step"));
        words.setCookiesDisabledNotificationEnabled(true);
        words.setCookiesDisabledCaption(messages.text(locale, "shell.cookies.off"));
        words.setCookiesDisabledMessage(messages.text(locale, "shell.cookies.off.step"));
        return words;
    }
}
