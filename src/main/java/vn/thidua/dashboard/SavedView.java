package vn.thidua.dashboard;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Names;
import vn.thidua.shared.RuleViolation;

/** A view of the dashboard that its owner wants to find again. */
@Entity
class SavedView {

    static final int NAME_MAX_LENGTH = 120;
    static final int ADDRESS_MAX_LENGTH = 500;

    /** A path of the program with its choices: never another host, never a script. */
    private static final Pattern INSIDE = Pattern.compile("(?:[a-z0-9-]+(?:/[a-z0-9-]+)*)?(?:\\?[A-Za-z0-9_.=&%-]*)?");

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long accountId;
    private String name = "";
    private String address = "";
    private Instant savedAt = Instant.EPOCH;

    @Version
    private int version;

    protected SavedView() {}

    SavedView(long accountId, String name, String address, Instant savedAt) {
        this.accountId = accountId;
        this.name = checkedName(name);
        this.address = checkedAddress(address);
        this.savedAt = savedAt;
    }

    void rename(String other) {
        name = checkedName(other);
    }

    /** The same name now leads elsewhere. */
    void leadTo(String other, Instant at) {
        address = checkedAddress(other);
        savedAt = at;
    }

    long accountId() {
        return accountId;
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return id;
    }

    static String checkedName(String raw) {
        var clean = Names.required(raw);
        if (clean.length() > NAME_MAX_LENGTH) {
            throw new RuleViolation("shared.name.tooLong", clean.length(), NAME_MAX_LENGTH);
        }
        return clean;
    }

    private static String checkedAddress(String raw) {
        if (raw.length() > ADDRESS_MAX_LENGTH || !INSIDE.matcher(raw).matches()) {
            throw new RuleViolation("dashboard.view.address");
        }
        return raw;
    }
}
