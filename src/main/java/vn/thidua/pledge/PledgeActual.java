package vn.thidua.pledge;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.identity.Person;
import vn.thidua.shared.Names;
import vn.thidua.shared.RuleViolation;

/** What a unit reached of a target by the end of a month. */
@Entity
class PledgeActual {

    static final int NOTE_MAX_LENGTH = 1000;
    static final int MOST_FILES = 20;
    static final int LAST_MONTH = 12;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long itemId;
    private long unitId;
    private int month;
    private @Nullable BigDecimal reached;
    private String note = "";
    private long accountId;
    private String enteredBy = "";
    private Instant enteredAt = Instant.EPOCH;
    private boolean generated;

    @ElementCollection
    @CollectionTable(name = "actual_evidence", joinColumns = @JoinColumn(name = "actual_id"))
    @Column(name = "file_id")
    private Set<Long> files = new HashSet<>();

    @Version
    private int version;

    protected PledgeActual() {}

    PledgeActual(long itemId, long unitId, int month) {
        if (month < 1 || month > LAST_MONTH) {
            throw new RuleViolation("pledge.actual.month", month);
        }
        this.itemId = itemId;
        this.unitId = unitId;
        this.month = month;
    }

    void enter(@Nullable BigDecimal value, String words, Person by, Instant at) {
        var clean = Names.clean(words);
        if (clean.length() > NOTE_MAX_LENGTH) {
            throw new RuleViolation("pledge.note.tooLong", clean.length(), NOTE_MAX_LENGTH);
        }
        reached = value;
        note = clean;
        touched(by, at);
    }

    void attach(long fileId, Person by, Instant at) {
        if (files.size() >= MOST_FILES) {
            throw new RuleViolation("pledge.evidence.tooMany", MOST_FILES);
        }
        files.add(fileId);
        touched(by, at);
    }

    void detach(long fileId, Person by, Instant at) {
        files.remove(fileId);
        touched(by, at);
    }

    private void touched(Person by, Instant at) {
        accountId = by.accountId();
        enteredBy = by.displayName();
        enteredAt = at;
        generated = false;
    }

    void generate() {
        generated = true;
    }

    ActualChanged conflict() {
        return new ActualChanged(reached, note, version, enteredBy, enteredAt);
    }

    boolean says(@Nullable BigDecimal value, String words) {
        var same = reached == null ? value == null : value != null && reached.compareTo(value) == 0;
        return same && note.equals(Names.clean(words));
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return id;
    }

    int version() {
        return version;
    }

    @Nullable
    BigDecimal reached() {
        return reached;
    }

    String note() {
        return note;
    }
}
