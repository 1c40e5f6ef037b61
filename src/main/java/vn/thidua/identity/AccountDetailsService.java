package vn.thidua.identity;

import java.time.Clock;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the account of a login for Spring Security. */
@Service
class AccountDetailsService implements UserDetailsService {

    private final AccountRepository accounts;
    private final UnknownLogins strangers;
    private final Clock clock;
    private final boolean demonstration;

    AccountDetailsService(AccountRepository accounts, UnknownLogins strangers, Clock clock, Environment environment) {
        this.accounts = accounts;
        this.strangers = strangers;
        this.clock = clock;
        this.demonstration = environment.acceptsProfiles(Profiles.of(DemoAccounts.PROFILE));
    }

    @Override
    @Transactional(readOnly = true)
    public UserDetails loadUserByUsername(String login) {
        var account = accounts.findByLogin(login);
        if (account.isEmpty() && strangers.isLockedOut(login)) {
            return SignedInAccount.lockedOutStranger(login);
        }
        return account.map(this::principal).orElseThrow(() -> new UsernameNotFoundException("No such account"));
    }

    /** The account as the principal of a session from now on. */
    public SignedInAccount principal(Account account) {
        boolean barred = account.isLocked() || (account.isDemo() && !demonstration);
        return SignedInAccount.of(account, account.isLockedOut(clock), barred);
    }
}
