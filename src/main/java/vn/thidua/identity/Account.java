package vn.thidua.identity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An account and its verbs. After {@value #FAILURES_ALLOWED} wrong passwords it is closed for a quarter of an hour. */
@Entity
class Account {

    static final int FAILURES_ALLOWED = 5;
    static final Duration LOCK_OUT = Duration.ofMinutes(15);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String login = "";
    private String displayName = "";
    private String passwordHash = "";
    private boolean passwordChangeDue;
    private boolean locked;
    private int failedLogins;
    private @Nullable Instant lockedUntil;
    private @Nullable Instant lastLoginAt;
    private String language = "vi";
    private String colorScheme = "SYSTEM";
    private Instant createdAt = Instant.EPOCH;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.EAGER)
    @JoinColumn(name = "account_id", nullable = false)
    private List<AccountGrant> grants = new ArrayList<>();

    @Version
    private int version;

    protected Account() {}

    Account(String login, String displayName, String passwordHash, Instant createdAt) {
        this.login = login;
        this.displayName = displayName;
        this.passwordHash = passwordHash;
        this.createdAt = createdAt;
    }

    void grantOnly(Collection<Grant> wanted) {
        grants.removeIf(held -> !wanted.contains(held.asGrant()));
        var held = grants.stream().map(AccountGrant::asGrant).collect(Collectors.toSet());
        wanted.stream()
                .filter(grant -> !held.contains(grant))
                .map(AccountGrant::new)
                .forEach(grants::add);
    }

    void loginFailed(Clock clock) {
        failedLogins++;
        if (failedLogins >= FAILURES_ALLOWED) {
            lockedUntil = clock.instant().plus(LOCK_OUT);
            failedLogins = 0;
        }
    }

    void loginSucceeded(Clock clock) {
        failedLogins = 0;
        lockedUntil = null;
        lastLoginAt = clock.instant();
    }

    boolean isLockedOut(Clock clock) {
        return locked || (lockedUntil != null && clock.instant().isBefore(lockedUntil));
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return id;
    }

    String login() {
        return login;
    }

    String passwordHash() {
        return passwordHash;
    }

    Person asPerson() {
        Set<Grant> held = grants.stream().map(AccountGrant::asGrant).collect(Collectors.toSet());
        return new Person(id(), login, displayName, held);
    }
}
