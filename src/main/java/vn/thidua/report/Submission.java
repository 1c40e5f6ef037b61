package vn.thidua.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Names;
import vn.thidua.shared.RuleViolation;

/** A report of a unit or of the bloc: being written, handed in, returned with a reason, accepted. */
@Entity
@Table(name = "report_submission")
class Submission {

    static final int REASON_MAX_LENGTH = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long blocId;

    @Column(name = "year")
    private short yearNumber;

    private long unitId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ReportKind kind = ReportKind.MIDYEAR;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private SubmissionState state = SubmissionState.DRAFT;

    private @Nullable Long attachmentId;
    private @Nullable Instant firstSubmittedAt;
    private @Nullable Instant submittedAt;
    private String submittedBy = "";
    private @Nullable Instant decidedAt;
    private String decidedBy = "";
    private String returnedReason = "";

    @Column(name = "is_generated")
    private boolean generated;

    @Version
    private int version;

    protected Submission() {}

    /** Refuses changes of what lies with the receiver. */
    void requireWritable() {
        if (state.isHandedIn()) {
            throw new RuleViolation("report.submission.handedIn");
        }
    }

    void attach(@Nullable Long fileId) {
        requireWritable();
        attachmentId = fileId;
    }

    /** Hands it in; the first time counts for the deadline, whatever is returned later. */
    void submit(String who, Instant now) {
        requireWritable();
        state = SubmissionState.SUBMITTED;
        submittedAt = now;
        submittedBy = who;
        if (firstSubmittedAt == null) {
            firstSubmittedAt = now;
        }
    }

    /** Sends it back to be completed; a reason is always given (domain 2.4). */
    void giveBack(String reason, String who, Instant now) {
        requireHandedIn();
        var cleaned = Names.clean(reason);
        if (cleaned.isEmpty()) {
            throw new RuleViolation("report.return.reason.missing");
        }
        if (cleaned.length() > REASON_MAX_LENGTH) {
            throw new RuleViolation("report.return.reason.tooLong", cleaned.length(), REASON_MAX_LENGTH);
        }
        state = SubmissionState.RETURNED;
        returnedReason = cleaned;
        decided(who, now);
    }

    void accept(String who, Instant now) {
        requireHandedIn();
        state = SubmissionState.ACCEPTED;
        returnedReason = "";
        decided(who, now);
    }

    private void requireHandedIn() {
        if (!state.isHandedIn()) {
            throw new RuleViolation("report.submission.notHandedIn");
        }
    }

    private void decided(String who, Instant now) {
        decidedBy = who;
        decidedAt = now;
    }

    void requireVersion(int seen) {
        if (version != seen) {
            throw new RuleViolation("report.submission.changed");
        }
    }

    /** Marks it as made up for demonstration. */
    void markGenerated() {
        generated = true;
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return id;
    }

    SubmissionState state() {
        return state;
    }

    @Nullable
    Instant firstSubmittedAt() {
        return firstSubmittedAt;
    }
}
