package vn.thidua.pledge;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.thidua.identity.Person;

/** A change of a signed pledge. Never edited. */
@Entity
class PledgeAmendment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long pledgeId;
    private @Nullable Long itemId;
    private @Nullable Long unitId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private AmendedField field = AmendedField.TARGET;

    private String subject = "";
    private String oldValue = "";
    private String newValue = "";
    private String reason = "";
    private long accountId;
    private String doneBy = "";
    private Instant doneAt = Instant.EPOCH;

    protected PledgeAmendment() {}

    /** @param about the item, and the unit where it is about one unit only */
    PledgeAmendment(
            long pledgeId,
            AmendmentBook.Subject about,
            AmendedField field,
            String before,
            String after,
            String reason) {
        this.pledgeId = pledgeId;
        this.itemId = about.itemId();
        this.unitId = about.unitId();
        this.subject = about.title();
        this.field = field;
        this.oldValue = before;
        this.newValue = after;
        this.reason = reason;
    }

    PledgeAmendment by(Person person, Instant at) {
        accountId = person.accountId();
        doneBy = person.displayName();
        doneAt = at;
        return this;
    }
}
