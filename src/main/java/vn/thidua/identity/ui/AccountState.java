package vn.thidua.identity.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import vn.thidua.identity.AccountRow;
import vn.thidua.shared.Moments;
import vn.thidua.shared.ui.Chip;

/** Whether an account can be used now, in words and colour. */
final class AccountState {

    private AccountState() {}

    static Chip chip(AccountRow row, Clock clock) {
        var tone = switch (row.state()) {
            case OPEN -> Chip.Tone.SUCCESS;
            case LOCKED -> Chip.Tone.ERROR;
            case LOCKED_OUT -> Chip.Tone.WARN;
        };
        return new Chip(tone, word(row, clock));
    }

    static String word(AccountRow row, Clock clock) {
        return I18NProvider.translate("identity.state." + row.state(), Moments.minute(row.lockedUntil(), clock));
    }
}
