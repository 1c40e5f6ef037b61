package vn.thidua.pledge;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thidua.identity.Person;
import vn.thidua.shared.Names;
import vn.thidua.shared.RuleViolation;

/** The signature of a unit. Given once, never edited. */
@Entity
class PledgeSignature {

    static final int NAME_MAX_LENGTH = 120;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long pledgeId;
    private long unitId;
    private String representative = "";
    private String post = "";
    private boolean onPaper;
    private @Nullable Long scanFileId;
    private long accountId;
    private String recordedBy = "";
    private Instant signedAt = Instant.EPOCH;
    private boolean generated;

    protected PledgeSignature() {}

    PledgeSignature(long pledgeId, long unitId, SignatureDraft draft, boolean onPaper, Person by, Instant at) {
        this.pledgeId = pledgeId;
        this.unitId = unitId;
        this.representative = filled(draft.representative(), "pledge.sign.representative");
        this.post = filled(draft.post(), "pledge.sign.post");
        this.onPaper = onPaper;
        this.scanFileId = draft.scanFileId();
        if (onPaper && scanFileId == null) {
            throw new RuleViolation("pledge.sign.scan.missing");
        }
        this.accountId = by.accountId();
        this.recordedBy = by.displayName();
        this.signedAt = at;
    }

    private PledgeSignature(long pledgeId, long unitId, String post, Person by, Instant at) {
        this(pledgeId, unitId, new SignatureDraft(post, post, null), false, by, at);
        generated = true;
    }

    /** A made-up signature of the demonstration: names no person, only the post. */
    static PledgeSignature generated(long pledgeId, long unitId, String post, Person by, Instant at) {
        return new PledgeSignature(pledgeId, unitId, post, by, at);
    }

    private static String filled(String text, String key) {
        var clean = Names.clean(text);
        if (clean.isEmpty()) {
            throw new RuleViolation(key + ".missing");
        }
        if (clean.length() > NAME_MAX_LENGTH) {
            throw new RuleViolation(key + ".tooLong", clean.length(), NAME_MAX_LENGTH);
        }
        return clean;
    }
}
