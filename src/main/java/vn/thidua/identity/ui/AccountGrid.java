package vn.thidua.identity.ui;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import vn.thidua.identity.AccountRow;
import vn.thidua.shared.Moments;
import vn.thidua.shared.ui.DataGrid;

/** The list of accounts. A click on a row, or Enter, opens the account. */
class AccountGrid extends DataGrid<AccountRow> {

    private transient GrantWords words = new GrantWords(new PlacesById(), List.of());

    AccountGrid(Clock clock, Consumer<AccountRow> opened) {
        super("identity.accounts.none");
        text("identity.login", AccountRow::login).setFlexGrow(0);
        text("identity.displayName", AccountRow::displayName).setFlexGrow(2);
        text("identity.roles", row -> words.say(row.grants(), this::getTranslation))
                .setFlexGrow(3);
        chip("identity.state", row -> AccountState.chip(row, clock), row -> AccountState.word(row, clock))
                .setComparator(Comparator.comparing(AccountRow::state))
                .setFlexGrow(0);
        text("identity.lastLogin", row -> Moments.minute(row.lastLoginAt(), clock))
                .setComparator(
                        Comparator.comparing(AccountRow::lastLoginAt, Comparator.nullsFirst(Comparator.naturalOrder())))
                .setFlexGrow(0);
        addItemClickListener(click -> opened.accept(click.getItem()));
    }

    void show(List<AccountRow> rows, GrantWords grantWords) {
        words = grantWords;
        setItems(rows);
    }
}
