package vn.thidua.identity.ui;

import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import vn.thidua.identity.AccountRow;

/** Whether the account can be used now, in words and colour. */
class AccountState extends Span {

    AccountState(AccountRow row, Clock clock) {
        addClassNames("account-state", "account-state-" + row.state().name().toLowerCase());
        setText(getTranslation("identity.state." + row.state(), Moments.written(row.lockedUntil(), clock)));
    }
}
