package vn.thidua.identity;

import java.time.Clock;
import java.util.Set;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.Messages;

/**
 * Opens a new installation: without any account an administrator is created. The password comes from the setting
 * {@code THIDUA_ADMIN_PASSWORD}, or is made up, written to the log once, and must be changed at the first sign-in.
 */
@Component
@Profile("!" + DemoAccounts.PROFILE)
class FirstAdministrator {

    private static final Logger log = LoggerFactory.getLogger(FirstAdministrator.class);
    private static final String LOGIN = "quantri";

    private final AccountRepository accounts;
    private final AccountLog accountLog;
    private final PasswordEncoder encoder;
    private final PasswordRules passwords;
    private final Messages messages;
    private final Clock clock;
    private final String chosen;

    FirstAdministrator(
            AccountRepository accounts,
            AccountLog accountLog,
            PasswordEncoder encoder,
            PasswordRules passwords,
            Messages messages,
            Clock clock,
            @Value("${THIDUA_ADMIN_PASSWORD:}") String chosen) {
        this.accounts = accounts;
        this.accountLog = accountLog;
        this.encoder = encoder;
        this.passwords = passwords;
        this.messages = messages;
        this.clock = clock;
        this.chosen = chosen;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Transactional
    public void createWhereNobodyCanAdminister() {
        if (accounts.existsByDemoFalse()) {
            return;
        }
        var account =
                new Account(freeLogin(), messages.text(Messages.VIETNAMESE, "identity.demo.quantri"), clock.instant());
        account.grantOnly(Set.of(Grant.everywhere(Roles.ADMIN)));
        if (chosen.isEmpty()) {
            var password = passwords.random();
            account.issuePassword(encoder.encode(password));
            log.warn(
                    "First start: administrator {} with password {} (to be changed at the first sign-in)",
                    account.login(),
                    password);
        } else {
            passwords.check(chosen, account.login());
            account.choosePassword(encoder.encode(chosen));
            log.warn("First start: administrator {} with the password of THIDUA_ADMIN_PASSWORD", account.login());
        }
        accounts.save(account);
        accountLog.write(account, AccountLog.SYSTEM, AccountEvent.CREATED, AccountLog.written(account.grants()));
    }

    /** Rows of a demonstration may have been left behind and hold the name. */
    private String freeLogin() {
        return IntStream.iterate(1, i -> i + 1)
                .mapToObj(i -> i == 1 ? LOGIN : LOGIN + i)
                .filter(login -> !accounts.existsByLogin(login))
                .findFirst()
                .orElseThrow();
    }
}
