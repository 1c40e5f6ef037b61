package vn.thidua.bloc;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Names;

/** A decision under which a published composition is changed, from a day on. */
@Entity
class CompositionAmendment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long compositionId;
    private String decisionNo = "";
    private LocalDate decisionOn = LocalDate.EPOCH;
    private LocalDate effectiveOn = LocalDate.EPOCH;
    private String reason = "";
    private String recordedBy = "";
    private Instant recordedAt = Instant.EPOCH;

    protected CompositionAmendment() {}

    CompositionAmendment(
            long compositionId, Decision decision, LocalDate effectiveOn, String reason, String by, Instant at) {
        this.compositionId = compositionId;
        this.decisionNo = decision.number();
        this.decisionOn = decision.date();
        this.effectiveOn = effectiveOn;
        this.reason = Names.clean(reason);
        this.recordedBy = by;
        this.recordedAt = at;
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return id;
    }

    long compositionId() {
        return compositionId;
    }

    LocalDate effectiveOn() {
        return effectiveOn;
    }
}
