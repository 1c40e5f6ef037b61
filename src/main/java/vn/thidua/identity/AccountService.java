package vn.thidua.identity;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.Names;
import vn.thidua.shared.RuleViolation;

/**
 * What an administrator does with accounts. Sessions that are open follow at their next request: a lock or a new
 * password ends them, other roles hold at once (see {@link SessionGuard}).
 */
@Service
@RolesAllowed(Roles.ADMIN)
public class AccountService {

    private final AccountRepository accounts;
    private final PasswordEncoder encoder;
    private final PasswordRules passwords;
    private final AccountLog accountLog;
    private final CurrentUser currentUser;
    private final JdbcClient sql;
    private final Clock clock;

    AccountService(
            AccountRepository accounts,
            PasswordEncoder encoder,
            PasswordRules passwords,
            AccountLog accountLog,
            CurrentUser currentUser,
            JdbcClient sql,
            Clock clock) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.passwords = passwords;
        this.accountLog = accountLog;
        this.currentUser = currentUser;
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Creates an account with a random password, which the person must change at the first sign-in. Breaks
     * {@code identity.login.taken} where the login exists.
     *
     * @param login 3 to 60 small letters without accents, digits, dots, hyphens
     */
    @Transactional
    public IssuedPassword create(String login, String displayName, Collection<Grant> grants) {
        var wanted = Names.clean(login);
        if (accounts.existsByLogin(wanted)) {
            throw new RuleViolation("identity.login.taken", wanted);
        }
        var account = new Account(wanted, displayName, clock.instant());
        account.grantOnly(grants);
        var password = passwords.random();
        account.issuePassword(encoder.encode(password));
        accounts.save(account);
        log(account, AccountEvent.CREATED, AccountLog.written(account.grants()));
        return new IssuedPassword(account.id(), account.login(), password);
    }

    /**
     * Changes the name and what the person may do. Breaks {@code identity.account.changedMeanwhile} where somebody else
     * was faster, {@code identity.admin.self} and {@code identity.admin.last} where nobody would be left to administer.
     *
     * @param versionSeen version of the row that was edited
     */
    @Transactional
    public void change(long accountId, int versionSeen, String displayName, Collection<Grant> grants) {
        holdAdministrators();
        var account = find(accountId);
        if (account.version() != versionSeen) {
            throw new RuleViolation("identity.account.changedMeanwhile", account.login());
        }
        var nameBefore = account.displayName();
        account.rename(displayName);
        if (!nameBefore.equals(account.displayName())) {
            log(account, AccountEvent.RENAMED, nameBefore + " → " + account.displayName());
        }
        if (!new HashSet<>(grants).equals(account.grants())) {
            if (!grants.contains(Grant.everywhere(Roles.ADMIN))) {
                requireAnotherAdministratorThan(account);
            }
            account.grantOnly(grants);
            log(account, AccountEvent.ROLES_CHANGED, AccountLog.written(grants));
        }
    }

    /** Closes the account; its sessions end at their next request. */
    @Transactional
    public void lock(long accountId) {
        holdAdministrators();
        var account = find(accountId);
        if (isMine(account)) {
            throw new RuleViolation("identity.admin.self");
        }
        requireAnotherAdministratorThan(account);
        account.lock();
        log(account, AccountEvent.LOCKED, "");
    }

    /** Opens the account, whether an administrator or too many wrong passwords closed it. */
    @Transactional
    public void unlock(long accountId) {
        var account = find(accountId);
        account.unlock();
        log(account, AccountEvent.UNLOCKED, "");
    }

    /** Replaces the password by a random one; the person must change it at the next sign-in. */
    @Transactional
    public IssuedPassword resetPassword(long accountId) {
        var account = find(accountId);
        var password = passwords.random();
        account.issuePassword(encoder.encode(password));
        log(account, AccountEvent.PASSWORD_RESET, "");
        return new IssuedPassword(account.id(), account.login(), password);
    }

    private Account find(long accountId) {
        return accounts.findById(accountId).orElseThrow(() -> new RuleViolation("identity.account.missing"));
    }

    private boolean isMine(Account account) {
        return account.id() == currentUser.require().accountId();
    }

    /** Two administrators who strip each other at the same moment wait for each other here. */
    private void holdAdministrators() {
        sql.sql("select id from account_grant where role = 'ADMIN' for update")
                .query(Long.class)
                .list();
    }

    private void requireAnotherAdministratorThan(Account account) {
        if (!account.isAdministrator()) {
            return;
        }
        if (isMine(account)) {
            throw new RuleViolation("identity.admin.self");
        }
        var others = sql.sql("select count(*) from account a join account_grant g on g.account_id = a.id"
                        + " where g.role = 'ADMIN' and not a.locked and a.id <> :id")
                .param("id", account.id())
                .query(Integer.class)
                .single();
        if (others == 0) {
            throw new RuleViolation("identity.admin.last");
        }
    }

    private void log(Account account, AccountEvent what, String detail) {
        accountLog.write(account, currentUser.require().login(), what, detail);
    }
}
