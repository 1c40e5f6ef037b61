package vn.thidua.identity.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import vn.thidua.identity.AccountRow;

/** The list of accounts. A click on a row, or Enter, opens the account. */
class AccountGrid extends Grid<AccountRow> {

    private final Clock clock;
    private transient GrantWords words = new GrantWords(new PlacesById(), List.of());

    AccountGrid(Clock clock, Consumer<AccountRow> opened) {
        this.clock = clock;
        addThemeVariants(GridVariant.ROW_STRIPES);
        setSelectionMode(SelectionMode.NONE);
        addColumn(AccountRow::login)
                .setHeader(getTranslation("identity.login"))
                .setComparator(AccountRow::login)
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(AccountRow::displayName)
                .setHeader(getTranslation("identity.displayName"))
                .setFlexGrow(2);
        addColumn(row -> words.say(row.grants(), this::getTranslation))
                .setHeader(getTranslation("identity.roles"))
                .setFlexGrow(3);
        addComponentColumn(this::state)
                .setHeader(getTranslation("identity.state"))
                .setComparator(Comparator.comparing(AccountRow::state))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(row -> Moments.written(row.lastLoginAt(), clock))
                .setHeader(getTranslation("identity.lastLogin"))
                .setComparator(
                        Comparator.comparing(AccountRow::lastLoginAt, Comparator.nullsFirst(Comparator.naturalOrder())))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addItemClickListener(click -> opened.accept(click.getItem()));
        setEmptyStateComponent(new Div(getTranslation("identity.accounts.none")));
        setAllRowsVisible(false);
    }

    void show(List<AccountRow> rows, GrantWords grantWords) {
        words = grantWords;
        setItems(rows);
    }

    private Span state(AccountRow row) {
        return new AccountState(row, clock);
    }
}
