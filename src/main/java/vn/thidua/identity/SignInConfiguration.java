package vn.thidua.identity;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * The order of the checks at sign-in. Too many wrong passwords are told before the password is compared, for known and
 * unknown logins alike; that an administrator closed the account is told only to who knows the password. So no answer
 * says whether a login exists, and an unknown login costs the same time as a wrong password.
 */
@Configuration(proxyBeanMethods = false)
class SignInConfiguration {

    @Bean
    AuthenticationProvider accountAuthentication(AccountDetailsService accounts, PasswordEncoder encoder) {
        var provider = new DaoAuthenticationProvider(accounts);
        provider.setPasswordEncoder(encoder);
        provider.setPreAuthenticationChecks(SignInConfiguration::refuseLockedOut);
        provider.setPostAuthenticationChecks(SignInConfiguration::refuseBarred);
        return provider;
    }

    private static void refuseLockedOut(UserDetails user) {
        if (!user.isAccountNonLocked()) {
            throw new LockedException("Locked out");
        }
    }

    private static void refuseBarred(UserDetails user) {
        if (user instanceof SignedInAccount account && account.barred()) {
            throw new LockedException("Locked by an administrator");
        }
    }
}
