package vn.thidua.shell;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import vn.thidua.identity.Person;
import vn.thidua.shared.Messages;
import vn.thidua.shared.ui.ComponentWords;
import vn.thidua.shared.ui.Glyph;

/** Who I am, my account, language, colours, log out. */
class AccountMenu extends MenuBar {

    private static final String MY_ACCOUNT = "tai-khoan-cua-toi";

    private final ScreenPreferences preferences;

    AccountMenu(Optional<Person> person, ScreenPreferences preferences, Runnable logout) {
        this.preferences = preferences;
        addClassName("frame-account");
        addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
        setI18n(ComponentWords.menuBar());
        var name = new Span(person.map(Person::displayName).orElse(getTranslation("shell.account.none")));
        name.addClassName("frame-account-name");
        var root = addItem(Glyph.CIRCLE_USER_ROUND.create());
        root.add(name);
        root.setAriaLabel(getTranslation("shell.account") + ": " + name.getText());
        var menu = root.getSubMenu();
        if (person.isPresent()) {
            menu.addItem(
                    getTranslation("shell.account.mine"), click -> getUI().ifPresent(ui -> ui.navigate(MY_ACCOUNT)));
            menu.addSeparator();
        }
        addLanguages(menu.addItem(getTranslation("shell.language")));
        addSchemes(menu.addItem(getTranslation("shell.scheme")));
        if (person.isPresent()) {
            menu.addSeparator();
            menu.addItem(getTranslation("shell.logout"), click -> logout.run());
        }
    }

    private void addLanguages(MenuItem parent) {
        for (Locale language : Messages.LANGUAGES) {
            var item = parent.getSubMenu()
                    .addItem(getTranslation("shell.language." + language.getLanguage()), click -> {
                        preferences.speak(language);
                        getUI().ifPresent(ui -> ui.getPage().reload());
                    });
            item.setCheckable(true);
            item.setChecked(language.getLanguage().equals(getLocale().getLanguage()));
        }
    }

    private void addSchemes(MenuItem parent) {
        var items = new ArrayList<MenuItem>();
        for (ScreenPreferences.Scheme scheme : ScreenPreferences.Scheme.values()) {
            var item = parent.getSubMenu().addItem(getTranslation(scheme.key()), click -> {
                preferences.paint(scheme);
                items.forEach(other -> other.setChecked(other == click.getSource()));
            });
            item.setCheckable(true);
            item.setChecked(scheme == preferences.scheme());
            items.add(item);
        }
    }
}
