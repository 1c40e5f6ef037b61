package vn.thidua.bloc;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Names;
import vn.thidua.shared.RuleViolation;

/** One arrangement of units into blocs for a year. */
@Entity
class Composition {

    static final int NAME_MAX_LENGTH = 120;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long yearId;
    private String name = "";

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private CompositionState state = CompositionState.DRAFT;

    private @Nullable Boolean inForce;
    private @Nullable Long basedOnId;
    private String decisionNo = "";
    private @Nullable LocalDate decisionOn;
    private @Nullable Instant publishedAt;
    private String publishedBy = "";
    private Instant createdAt = Instant.EPOCH;
    private String createdBy = "";

    @Version
    private int version;

    protected Composition() {}

    Composition(long yearId, String name, @Nullable Long basedOnId, String createdBy, Instant createdAt) {
        this.yearId = yearId;
        this.basedOnId = basedOnId;
        this.createdBy = createdBy;
        this.createdAt = createdAt;
        rename(name);
    }

    void rename(String newName) {
        var clean = Names.required(newName);
        if (clean.length() > NAME_MAX_LENGTH) {
            throw new RuleViolation("shared.name.tooLong", clean.length(), NAME_MAX_LENGTH);
        }
        name = clean;
    }

    /** Puts the draft into force by a decision. */
    void publish(Decision decision, String by, Instant at) {
        publishImported(by, at);
        decisionNo = decision.number();
        decisionOn = decision.date();
    }

    /** Puts history into force of which only a source is known, no decision. */
    void publishImported(String by, Instant at) {
        requireDraft();
        state = CompositionState.PUBLISHED;
        inForce = true;
        publishedBy = by;
        publishedAt = at;
    }

    void drop() {
        requireDraft();
        state = CompositionState.DROPPED;
    }

    void takeUpAgain() {
        if (state != CompositionState.DROPPED) {
            throw new RuleViolation("bloc.composition.notDropped", name);
        }
        state = CompositionState.DRAFT;
    }

    /** A draft changes freely; a published one only under an amendment; a dropped one not at all. */
    void requireChangeable(@Nullable Long amendmentId) {
        if (state == CompositionState.DROPPED) {
            throw new RuleViolation("bloc.composition.dropped", name);
        }
        if (state == CompositionState.PUBLISHED && amendmentId == null) {
            throw new RuleViolation("bloc.composition.locked", name);
        }
    }

    void requireDraft() {
        if (state != CompositionState.DRAFT) {
            throw new RuleViolation("bloc.composition.notDraft", name);
        }
    }

    boolean isPublished() {
        return state == CompositionState.PUBLISHED;
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return id;
    }

    long yearId() {
        return yearId;
    }

    String name() {
        return name;
    }
}
