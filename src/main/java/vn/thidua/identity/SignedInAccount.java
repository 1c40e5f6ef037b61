package vn.thidua.identity;

import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * The principal of a session: the account as it was when its version was read.
 *
 * @param lockedOut too many wrong passwords: told before the password is looked at, for known and unknown logins alike
 * @param barred closed by an administrator: told only to who knows the password
 */
record SignedInAccount(
        Person person, String passwordHash, int version, boolean passwordChangeDue, boolean lockedOut, boolean barred)
        implements UserDetails {

    static SignedInAccount of(Account account, boolean lockedOut, boolean barred) {
        return new SignedInAccount(
                account.asPerson(),
                account.passwordHash(),
                account.version(),
                account.isPasswordChangeDue(),
                lockedOut,
                barred);
    }

    /** Stands for a login that does not exist and has been tried too often. */
    static SignedInAccount lockedOutStranger(String login) {
        return new SignedInAccount(new Person(0, login, login, Set.of()), "", 0, false, true, false);
    }

    Authentication asAuthentication() {
        return UsernamePasswordAuthenticationToken.authenticated(this, null, getAuthorities());
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return person.grants().stream()
                .map(Grant::role)
                .distinct()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
    }

    @Override
    public String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return person.login();
    }

    @Override
    public boolean isAccountNonLocked() {
        return !lockedOut;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SignedInAccount that && that.person.accountId() == person.accountId();
    }

    @Override
    public int hashCode() {
        return Objects.hash(person.accountId());
    }

    @Override
    public String toString() {
        return "account " + person.login();
    }
}
