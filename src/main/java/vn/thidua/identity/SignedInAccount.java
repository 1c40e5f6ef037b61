package vn.thidua.identity;

import java.util.Collection;
import java.util.Objects;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** The principal of a session. */
record SignedInAccount(Person person, String passwordHash, boolean enabled, boolean nonLocked) implements UserDetails {

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
    public boolean isEnabled() {
        return enabled;
    }

    @Override
    public boolean isAccountNonLocked() {
        return nonLocked;
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
