package vn.thidua.identity;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Collection;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.RuleViolation;

/** What an administrator does with accounts. */
@Service
@RolesAllowed(Roles.ADMIN)
public class AccountService {

    private final AccountRepository accounts;
    private final PasswordEncoder passwords;
    private final Clock clock;

    AccountService(AccountRepository accounts, PasswordEncoder passwords, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** Creates an account; breaks {@code identity.login.taken} where the login exists. */
    @Transactional
    public long create(String login, String displayName, String password, Collection<Grant> grants) {
        if (accounts.existsByLogin(login)) {
            throw new RuleViolation("identity.login.taken", login);
        }
        var account = new Account(login, displayName, passwords.encode(password), clock.instant());
        account.grantOnly(grants);
        return accounts.save(account).id();
    }
}
