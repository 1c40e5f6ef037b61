package vn.thidua.identity.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Locale;
import vn.thidua.identity.MyAccountService;
import vn.thidua.identity.Preferences;
import vn.thidua.shared.Messages;

/** Language and colours of the person, applied at once. */
class PreferencesForm extends Div {

    PreferencesForm(MyAccountService service, Runnable changed) {
        addClassName("preferences-form");
        var now = service.preferences();
        var language = new RadioButtonGroup<Locale>(getTranslation("identity.language"));
        language.setItems(Messages.LANGUAGES);
        language.setItemLabelGenerator(item -> getTranslation("identity.language." + item.getLanguage()));
        language.setValue(now.language());
        language.addValueChangeListener(event -> {
            service.setLanguage(event.getValue());
            apply(service, changed);
        });
        var scheme = new RadioButtonGroup<Preferences.Scheme>(getTranslation("identity.scheme"));
        scheme.setItems(Preferences.Scheme.values());
        scheme.setItemLabelGenerator(item -> getTranslation("identity.scheme." + item));
        scheme.setValue(now.scheme());
        scheme.addValueChangeListener(event -> {
            service.setScheme(event.getValue());
            apply(service, changed);
        });
        add(language, scheme);
    }

    private static void apply(MyAccountService service, Runnable changed) {
        SessionPreferences.apply(UI.getCurrent(), service.preferences());
        changed.run();
    }
}
