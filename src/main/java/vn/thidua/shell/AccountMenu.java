package vn.thidua.shell;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.page.ColorScheme;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import vn.thidua.identity.MyAccountService;
import vn.thidua.identity.Person;
import vn.thidua.identity.Preferences;
import vn.thidua.shared.Messages;
import vn.thidua.shared.ui.ComponentWords;
import vn.thidua.shared.ui.Glyph;

/** Who I am, my account, language, colours, log out. */
class AccountMenu extends MenuBar {

    private static final String MY_ACCOUNT = "tai-khoan-cua-toi";

    private final MyAccountService myAccount;

    AccountMenu(Optional<Person> person, MyAccountService myAccount, Runnable logout) {
        this.myAccount = myAccount;
        addClassName("frame-account");
        addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
        setI18n(ComponentWords.menuBar());
        var name = new Span(person.map(Person::displayName).orElse(getTranslation("shell.account.none")));
        name.addClassName("frame-account-name");
        var root = addItem(Glyph.CIRCLE_USER_ROUND.create());
        root.add(name);
        root.setAriaLabel(getTranslation("shell.account") + ": " + name.getText());
        var menu = root.getSubMenu();
        if (person.isEmpty()) {
            return;
        }
        menu.addItem(getTranslation("shell.account.mine"), click -> getUI().ifPresent(ui -> ui.navigate(MY_ACCOUNT)));
        menu.addSeparator();
        addLanguages(menu.addItem(getTranslation("shell.language")));
        addSchemes(menu.addItem(getTranslation("shell.scheme")));
        menu.addSeparator();
        menu.addItem(getTranslation("shell.logout"), click -> logout.run());
    }

    private void addLanguages(MenuItem parent) {
        for (Locale language : Messages.LANGUAGES) {
            var item = parent.getSubMenu()
                    .addItem(getTranslation("shell.language." + language.getLanguage()), click -> {
                        myAccount.setLanguage(language);
                        getUI().ifPresent(ui -> ui.getPage().reload());
                    });
            item.setCheckable(true);
            item.setChecked(language.getLanguage().equals(getLocale().getLanguage()));
        }
    }

    private void addSchemes(MenuItem parent) {
        var now = myAccount.preferences().scheme();
        var items = new ArrayList<MenuItem>();
        for (Preferences.Scheme scheme : Preferences.Scheme.values()) {
            var item = parent.getSubMenu().addItem(getTranslation("shell.scheme." + scheme), click -> {
                myAccount.setScheme(scheme);
                getUI().ifPresent(ui -> ui.getPage().setColorScheme(ColorScheme.Value.valueOf(scheme.name())));
                items.forEach(other -> other.setChecked(other == click.getSource()));
            });
            item.setCheckable(true);
            item.setChecked(scheme == now);
            items.add(item);
        }
    }
}
