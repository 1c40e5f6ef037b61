package vn.thidua.pledge;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Names;
import vn.thidua.shared.RuleViolation;

/** The pledge of a bloc for a year; see the table. */
@Entity
class Pledge {

    static final int THEME_MAX_LENGTH = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long blocId;
    private long yearId;
    private String theme = "";
    private String place = "";
    private @Nullable LocalDate signedOn;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private PledgeState state = PledgeState.DRAFT;

    private boolean generated;

    @Version
    private int version;

    protected Pledge() {}

    Pledge(long blocId, long yearId) {
        this.blocId = blocId;
        this.yearId = yearId;
    }

    void describe(PledgeHeader header) {
        theme = within(header.theme(), "pledge.theme.tooLong", THEME_MAX_LENGTH);
        place = within(header.place(), "pledge.place.tooLong", Names.MAX_LENGTH);
        signedOn = header.signedOn();
    }

    private static String within(String text, String key, int longest) {
        var clean = Names.clean(text);
        if (clean.length() > longest) {
            throw new RuleViolation(key, clean.length(), longest);
        }
        return clean;
    }

    /** What may be signed is complete; that was checked with {@link PledgeGaps}. */
    void openSigning() {
        require(PledgeState.DRAFT, "pledge.signing.notDraft");
        state = PledgeState.SIGNING;
    }

    /** Back to writing: only while nobody has signed, because a signature holds for what was signed. */
    void withdrawSigning(long signatures) {
        require(PledgeState.SIGNING, "pledge.signing.notOpen");
        if (signatures > 0) {
            throw new RuleViolation("pledge.signing.someSigned", signatures);
        }
        state = PledgeState.DRAFT;
    }

    /** In force: all have signed, or the head ends the signing and the others sign later. */
    void finishSigning(long signatures) {
        require(PledgeState.SIGNING, "pledge.signing.notOpen");
        if (signatures == 0) {
            throw new RuleViolation("pledge.signing.nobody");
        }
        state = PledgeState.SIGNED;
    }

    /** Signatures are taken while signing is open, and from latecomers afterwards. */
    void requireSignable() {
        if (state == PledgeState.DRAFT) {
            throw new RuleViolation("pledge.sign.notOpen");
        }
    }

    /** While units sign nothing changes. */
    void requireNotSigning() {
        if (state == PledgeState.SIGNING) {
            throw new RuleViolation("pledge.signing.noChange");
        }
    }

    private void require(PledgeState wanted, String key) {
        if (state != wanted) {
            throw new RuleViolation(key);
        }
    }

    void generate(PledgeState at) {
        generated = true;
        state = at;
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return id;
    }

    long blocId() {
        return blocId;
    }

    long yearId() {
        return yearId;
    }

    PledgeHeader header() {
        return new PledgeHeader(theme, place, signedOn);
    }

    PledgeState state() {
        return state;
    }

    int version() {
        return version;
    }
}
