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
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Names;
import vn.thidua.shared.RuleViolation;

/**
 * An account and its verbs. After {@value #FAILURES_ALLOWED} wrong passwords in a row it is closed for a quarter of an
 * hour.
 *
 * <p>The version counts what changes a session that is already open: name, password, lock, roles. Sign-ins and
 * preferences do not count. Only what changed is written, so that a sign-in at the same moment is not overwritten.
 */
@Entity
@DynamicUpdate
class Account {

    static final int FAILURES_ALLOWED = 5;
    static final Duration LOCK_OUT = Duration.ofMinutes(15);

    private static final int LONGEST_NAME = 120;
    private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9._-]{2,59}");

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String login = "";
    private String displayName = "";
    private String passwordHash = "";
    private boolean passwordChangeDue;
    private boolean locked;
    private boolean demo;

    @OptimisticLock(excluded = true)
    private int failedLogins;

    @OptimisticLock(excluded = true)
    private @Nullable Instant lockedUntil;

    @OptimisticLock(excluded = true)
    private @Nullable Instant lastLoginAt;

    @OptimisticLock(excluded = true)
    private String language = "vi";

    @OptimisticLock(excluded = true)
    private String colorScheme = "SYSTEM";

    private Instant createdAt = Instant.EPOCH;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.EAGER)
    @JoinColumn(name = "account_id", nullable = false)
    private List<AccountGrant> grants = new ArrayList<>();

    @Version
    private int version;

    protected Account() {}

    Account(String login, String displayName, Instant createdAt) {
        if (!LOGIN.matcher(login).matches()) {
            throw new RuleViolation("identity.login.malformed");
        }
        this.login = login;
        this.createdAt = createdAt;
        rename(displayName);
    }

    void rename(String newDisplayName) {
        var name = Names.required(newDisplayName);
        if (name.length() > LONGEST_NAME) {
            throw new RuleViolation("shared.name.tooLong", name.length(), LONGEST_NAME);
        }
        displayName = name;
    }

    /** Holds exactly these grants from now on. Whoever administers does so everywhere; only unit officers have a unit. */
    void grantOnly(Collection<Grant> wanted) {
        if (wanted.isEmpty()) {
            throw new RuleViolation("identity.grants.missing");
        }
        wanted.forEach(Account::check);
        grants.removeIf(held -> !wanted.contains(held.asGrant()));
        var held = grants();
        wanted.stream()
                .distinct()
                .filter(grant -> !held.contains(grant))
                .map(AccountGrant::new)
                .forEach(grants::add);
    }

    private static void check(Grant grant) {
        boolean forUnit = grant.role().equals(Roles.UNIT);
        if (forUnit && grant.unitId() == null) {
            throw new RuleViolation("identity.grant.unitMissing");
        }
        if (!forUnit && grant.unitId() != null) {
            throw new RuleViolation("identity.grant.unitOnlyForOfficers");
        }
        if (grant.role().equals(Roles.ADMIN) && grant.provinceId() != null) {
            throw new RuleViolation("identity.grant.adminEverywhere");
        }
    }

    /** A password that somebody else chose has to be changed by the person first. */
    void issuePassword(String hash) {
        passwordHash = hash;
        passwordChangeDue = true;
        endLockOut();
    }

    /** A password that the person chose. */
    void choosePassword(String hash) {
        passwordHash = hash;
        passwordChangeDue = false;
    }

    void lock() {
        locked = true;
    }

    /** Opens the account again, also after too many wrong passwords. */
    void unlock() {
        locked = false;
        endLockOut();
    }

    void loginFailed(Clock clock) {
        failedLogins++;
        if (failedLogins >= FAILURES_ALLOWED) {
            lockedUntil = clock.instant().plus(LOCK_OUT);
            failedLogins = 0;
        }
    }

    void loginSucceeded(Clock clock) {
        endLockOut();
        lastLoginAt = clock.instant();
    }

    /** Whether too many wrong passwords keep the account closed for now. */
    boolean isLockedOut(Clock clock) {
        return lockedUntil != null && clock.instant().isBefore(lockedUntil);
    }

    void prefer(Preferences preferences) {
        language = preferences.language().getLanguage();
        colorScheme = preferences.scheme().name();
    }

    void markAsDemo() {
        demo = true;
    }

    private void endLockOut() {
        failedLogins = 0;
        lockedUntil = null;
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

    String displayName() {
        return displayName;
    }

    String passwordHash() {
        return passwordHash;
    }

    boolean isPasswordChangeDue() {
        return passwordChangeDue;
    }

    /** Whether an administrator closed the account. */
    boolean isLocked() {
        return locked;
    }

    boolean isDemo() {
        return demo;
    }

    int version() {
        return version;
    }

    Set<Grant> grants() {
        return grants.stream().map(AccountGrant::asGrant).collect(Collectors.toUnmodifiableSet());
    }

    boolean isAdministrator() {
        return grants().contains(Grant.everywhere(Roles.ADMIN));
    }

    Preferences preferences() {
        return Preferences.of(language, colorScheme);
    }

    Person asPerson() {
        return new Person(id(), login, displayName, grants());
    }
}
