package vn.thidua.demo;

import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.stereotype.Component;
import vn.thidua.identity.DemoAccounts;

/** Lets the demonstration work as one of its accounts, with no more rights than that account has. */
@Component
@Profile(DemoAccounts.PROFILE)
class ActingAs {

    private final UserDetailsService accounts;

    ActingAs(UserDetailsService accounts) {
        this.accounts = accounts;
    }

    void account(String login, Runnable work) {
        var before = SecurityContextHolder.getContext();
        var account = accounts.loadUserByUsername(login);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(account, null, account.getAuthorities()));
        SecurityContextHolder.setContext(context);
        try {
            work.run();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
