package vn.thidua.identity;

import java.time.Clock;
import java.util.List;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Stores accounts with a known password for tests. */
@Component
public class AccountFixture {

    private final AccountRepository accounts;
    private final AccountDetailsService details;
    private final PasswordEncoder encoder;
    private final Clock clock;

    AccountFixture(AccountRepository accounts, AccountDetailsService details, PasswordEncoder encoder, Clock clock) {
        this.accounts = accounts;
        this.details = details;
        this.encoder = encoder;
        this.clock = clock;
    }

    /** An account whose password the person chose. */
    public Person create(String login, String password, Grant... grants) {
        var account = new Account(login, "Tài khoản " + login, clock.instant());
        account.grantOnly(List.of(grants));
        account.choosePassword(encoder.encode(password));
        return accounts.save(account).asPerson();
    }

    /** The stored account signs in, as a session would hold it. */
    public Person signIn(String login) {
        var principal = details.principal(accounts.findByLogin(login).orElseThrow());
        SecurityContextHolder.getContext().setAuthentication(principal.asAuthentication());
        return principal.person();
    }
}
