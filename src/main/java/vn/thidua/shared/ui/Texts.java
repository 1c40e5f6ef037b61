package vn.thidua.shared.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Messages;

/** Gives {@link Messages} to Vaadin, so that {@code getTranslation(key)} works in every component. */
@Component
class Texts implements I18NProvider {

    private final Messages messages;

    Texts(Messages messages) {
        this.messages = messages;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return Messages.LANGUAGES;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        return messages.text(locale, key, params);
    }
}
