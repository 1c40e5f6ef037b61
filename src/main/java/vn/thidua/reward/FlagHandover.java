package vn.thidua.reward;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Names;

/** That a unit received the rotating flag on a day. */
@Entity
class FlagHandover {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long flagId;
    private long unitId;
    private LocalDate receivedOn = LocalDate.EPOCH;
    private String occasion = "";
    private String recordedBy = "";
    private Instant recordedAt = Instant.EPOCH;

    protected FlagHandover() {}

    FlagHandover(long flagId, long unitId, LocalDate receivedOn, String occasion, String by, Instant at) {
        this.flagId = flagId;
        this.unitId = unitId;
        this.receivedOn = receivedOn;
        this.occasion = Names.clean(occasion);
        recordedBy = by;
        recordedAt = at;
    }

    long unitId() {
        return unitId;
    }

    LocalDate receivedOn() {
        return receivedOn;
    }
}
