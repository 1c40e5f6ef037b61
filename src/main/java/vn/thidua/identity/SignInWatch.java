package vn.thidua.identity;

import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Counts wrong passwords and keeps the log of sign-ins. The row is held, so failures at the same moment all count. */
@Component
class SignInWatch {

    private final AccountRepository accounts;
    private final UnknownLogins strangers;
    private final AccountLog accountLog;
    private final Clock clock;

    SignInWatch(AccountRepository accounts, UnknownLogins strangers, AccountLog accountLog, Clock clock) {
        this.accounts = accounts;
        this.strangers = strangers;
        this.accountLog = accountLog;
        this.clock = clock;
    }

    @EventListener
    @Transactional
    public void failed(AuthenticationFailureBadCredentialsEvent event) {
        var login = event.getAuthentication().getName();
        accounts.holdByLogin(login).ifPresentOrElse(this::failed, () -> strangers.failed(login));
    }

    /** A wrong old password on the own page. It stays counted although the change is refused. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void wrongOldPassword(String login) {
        accounts.holdByLogin(login).ifPresent(this::failed);
    }

    private void failed(Account account) {
        if (account.isLockedOut(clock)) {
            return;
        }
        account.loginFailed(clock);
        accountLog.write(
                account,
                account.login(),
                account.isLockedOut(clock) ? AccountEvent.LOCKED_OUT : AccountEvent.SIGN_IN_FAILED);
    }

    /** A right guess that comes while the lock-out of earlier ones is being written does not get in. */
    @EventListener
    @Transactional
    public void succeeded(AuthenticationSuccessEvent event) {
        accounts.holdByLogin(event.getAuthentication().getName()).ifPresent(account -> {
            if (account.isLockedOut(clock)) {
                throw new LockedException("Locked out");
            }
            account.loginSucceeded(clock);
            accountLog.write(account, account.login(), AccountEvent.SIGNED_IN);
        });
    }
}
