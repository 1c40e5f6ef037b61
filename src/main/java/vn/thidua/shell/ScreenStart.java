package vn.thidua.shell;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Messages;

/**
 * What every session begins with: Vietnamese whatever the browser asks for (the account's own language follows, see
 * {@code SessionPreferences}), words for an ended session, and the place where errors end.
 */
@Component
class ScreenStart implements VaadinServiceInitListener {

    private final ErrorDesk errors;
    private final Messages messages;

    ScreenStart(ErrorDesk errors, Messages messages) {
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
        service.setSystemMessagesProvider(info -> systemMessages(info.getLocale()));
        event.addIndexHtmlRequestListener(new FirstPage());
    }

    private SystemMessages systemMessages(Locale locale) {
        var words = new CustomizedSystemMessages();
        words.setSessionExpiredNotificationEnabled(true);
        words.setSessionExpiredCaption(messages.text(locale, "shell.session.expired"));
        words.setSessionExpiredMessage(messages.text(locale, "shell.session.expired.step"));
        words.setInternalErrorNotificationEnabled(true);
        words.setInternalErrorCaption(messages.text(locale, "shell.error.page"));
        words.setInternalErrorMessage(messages.text(locale, "shell.error.page.step"));
        words.setCookiesDisabledNotificationEnabled(true);
        words.setCookiesDisabledCaption(messages.text(locale, "shell.cookies.off"));
        words.setCookiesDisabledMessage(messages.text(locale, "shell.cookies.off.step"));
        return words;
    }
}
