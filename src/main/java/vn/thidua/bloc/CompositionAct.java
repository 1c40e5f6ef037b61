package vn.thidua.bloc;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.thidua.identity.Person;
import vn.thidua.shared.Names;
import vn.thidua.shared.RuleViolation;

/** One thing a person did to a composition, with the places it changed. Never edited afterwards. */
@Entity
class CompositionAct {

    static final int REASON_MAX_LENGTH = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long compositionId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ActWhat what = ActWhat.MOVED;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ActKind act = ActKind.DO;

    private @Nullable Long answersId;
    private @Nullable Long amendmentId;
    private String detail = "";
    private String reason = "";
    private long accountId;
    private String doneBy = "";
    private Instant doneAt = Instant.EPOCH;

    @OneToMany(mappedBy = "act", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<UnitChange> changes = new ArrayList<>();

    protected CompositionAct() {}

    CompositionAct(long compositionId, ActWhat what, String reason, Person by, Instant at) {
        var clean = Names.clean(reason);
        if (clean.length() > REASON_MAX_LENGTH) {
            throw new RuleViolation("bloc.reason.tooLong", clean.length(), REASON_MAX_LENGTH);
        }
        this.compositionId = compositionId;
        this.what = what;
        this.reason = clean;
        this.accountId = by.accountId();
        this.doneBy = by.displayName();
        this.doneAt = at;
    }

    CompositionAct under(@Nullable Long amendment) {
        amendmentId = amendment;
        return this;
    }

    CompositionAct about(String text) {
        detail = text.length() > 500 ? text.substring(0, 500) : text;
        return this;
    }

    /** Makes this the answer (undo or redo) to another act. */
    CompositionAct answering(CompositionAct other, ActKind kind) {
        act = kind;
        answersId = other.id();
        return this;
    }

    void add(UnitChange change) {
        change.belongsTo(this);
        changes.add(change);
    }

    List<UnitChange> changes() {
        return List.copyOf(changes);
    }

    ActWhat what() {
        return what;
    }

    long compositionId() {
        return compositionId;
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return id;
    }
}
