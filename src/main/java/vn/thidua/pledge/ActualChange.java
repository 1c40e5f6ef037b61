package vn.thidua.pledge;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thidua.identity.Person;

/** A value that was entered, with the one before it. Never edited. */
@Entity
class ActualChange {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long actualId;
    private @Nullable BigDecimal oldReached;
    private @Nullable BigDecimal newReached;
    private String oldNote = "";
    private String newNote = "";
    private long accountId;
    private String doneBy = "";
    private Instant doneAt = Instant.EPOCH;

    protected ActualChange() {}

    ActualChange(PledgeActual now, @Nullable BigDecimal before, String noteBefore, Person by, Instant at) {
        actualId = now.id();
        oldReached = before;
        newReached = now.reached();
        oldNote = noteBefore;
        newNote = now.note();
        accountId = by.accountId();
        doneBy = by.displayName();
        doneAt = at;
    }
}
