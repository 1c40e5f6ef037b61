package vn.thidua.identity;

import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Locale;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.RuleViolation;

/** What everybody who is signed in does with the own account. */
@Service
@PermitAll
public class MyAccountService {

    private final AccountRepository accounts;
    private final AccountDetailsService details;
    private final PasswordEncoder encoder;
    private final PasswordRules passwords;
    private final SignInWatch watch;
    private final AccountLog accountLog;
    private final CurrentUser currentUser;
    private final Clock clock;

    MyAccountService(
            AccountRepository accounts,
            AccountDetailsService details,
            PasswordEncoder encoder,
            PasswordRules passwords,
            SignInWatch watch,
            AccountLog accountLog,
            CurrentUser currentUser,
            Clock clock) {
        this.accounts = accounts;
        this.details = details;
        this.encoder = encoder;
        this.passwords = passwords;
        this.watch = watch;
        this.accountLog = accountLog;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** The person's own preferences, {@link Preferences#DEFAULT} where nobody is signed in. */
    @Transactional(readOnly = true)
    public Preferences preferences() {
        return currentUser
                .find()
                .flatMap(person -> accounts.findById(person.accountId()))
                .map(Account::preferences)
                .orElse(Preferences.DEFAULT);
    }

    /** Keeps the language for this and later sessions; one the program does not speak becomes Vietnamese. */
    @Transactional
    public void setLanguage(Locale language) {
        var account = mine();
        account.prefer(account.preferences().withLanguage(language));
    }

    @Transactional
    public void setScheme(Preferences.Scheme scheme) {
        var account = mine();
        account.prefer(account.preferences().withScheme(scheme));
    }

    /**
     * Replaces the own password. This session goes on, all others of the account end. A wrong old password counts like
     * one at the sign-in, so that nobody guesses it at a screen that was left open. Breaks
     * {@code identity.password.lockedOut}, {@code identity.password.wrongOld}, {@code identity.password.same} and the
     * rules of {@link PasswordRules}.
     */
    @Transactional
    public void changePassword(String oldPassword, String newPassword) {
        var account = mine();
        if (account.isLockedOut(clock)) {
            throw new RuleViolation("identity.password.lockedOut");
        }
        if (!encoder.matches(oldPassword, account.passwordHash())) {
            watch.wrongOldPassword(account.login());
            throw new RuleViolation("identity.password.wrongOld");
        }
        if (oldPassword.equals(newPassword)) {
            throw new RuleViolation("identity.password.same");
        }
        passwords.check(newPassword, account.login());
        account.choosePassword(encoder.encode(newPassword));
        accountLog.write(account, account.login(), AccountEvent.PASSWORD_CHANGED);
        currentUser.continueAs(details.principal(accounts.saveAndFlush(account)));
    }

    private Account mine() {
        return accounts.findById(currentUser.require().accountId())
                .orElseThrow(() -> new AccessDeniedException("The account is gone"));
    }
}
