package vn.thidua.score;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.thidua.score.rule.RankBy;
import vn.thidua.shared.Names;
import vn.thidua.shared.RuleViolation;

/** A version of a criteria table: of a bloc or a group of it in a year, or a template. */
@Entity
class CriteriaTable {

    static final int SOURCE_MAX_LENGTH = 500;

    /** Points of the largest table known (Quảng Trị police 2025) are 1000; ten times that is a mistake. */
    static final BigDecimal MOST_POINTS = BigDecimal.valueOf(10_000);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long yearId;
    private @Nullable Long blocId;
    private @Nullable Long groupId;
    private short versionNo = 1;
    private String title = "";

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private CriteriaState state = CriteriaState.DRAFT;

    private @Nullable Instant frozenAt;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private RankBy rankBy = RankBy.PERCENT_OF_OWN_MAX;

    private @Nullable BigDecimal total;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private String tieBreaks = "[]";

    private String source = "";
    private @Nullable Long basedOnId;
    private Instant createdAt = Instant.EPOCH;
    private String createdBy = "";
    private Instant updatedAt = Instant.EPOCH;
    private String updatedBy = "";

    @Version
    private int version;

    protected CriteriaTable() {}

    /** A new draft. */
    CriteriaTable(long yearId, @Nullable Long blocId, @Nullable Long groupId, int versionNo, String by, Instant at) {
        this.yearId = yearId;
        this.blocId = blocId;
        this.groupId = groupId;
        this.versionNo = (short) versionNo;
        createdBy = by;
        createdAt = at;
        touch(by, at);
    }

    void describe(CriteriaSettings settings) {
        requireEditable();
        title = Names.required(settings.title());
        rankBy = settings.rankBy();
        var points = settings.total();
        if (points != null && (points.signum() <= 0 || points.compareTo(MOST_POINTS) > 0)) {
            throw new RuleViolation("score.criteria.totalOutOfRange", points, MOST_POINTS);
        }
        total = points;
        tieBreaks = TieSteps.write(settings.ties());
        source = limited(settings.source());
    }

    /** Comes from another table. */
    void basedOn(CriteriaTable other) {
        basedOnId = other.id;
    }

    /** The table of the bloc from now on; the check of its lines comes before. */
    void putIntoForce() {
        requireEditable();
        if (blocId == null) {
            throw new RuleViolation("score.criteria.templateStays");
        }
        state = CriteriaState.IN_FORCE;
    }

    /** A newer version takes its place. */
    void replace() {
        state = CriteriaState.REPLACED;
    }

    /** Scoring has begun: from now on only a new version changes anything. Harmless when said again. */
    void freeze(Instant at) {
        if (frozenAt == null) {
            frozenAt = at;
        }
    }

    boolean isFrozen() {
        return frozenAt != null;
    }

    /** Refuses changes of lines in a table that holds or held, or that is scored. */
    void requireEditable() {
        if (frozenAt != null) {
            throw new RuleViolation("score.criteria.frozen");
        }
        if (state != CriteriaState.DRAFT) {
            throw new RuleViolation("score.criteria.notDraft");
        }
    }

    void touch(String by, Instant at) {
        updatedBy = by;
        updatedAt = at;
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    long yearId() {
        return yearId;
    }

    @Nullable
    Long blocId() {
        return blocId;
    }

    @Nullable
    Long groupId() {
        return groupId;
    }

    CriteriaState state() {
        return state;
    }

    CriteriaSettings settings() {
        List<TieStep> ties = TieSteps.read(tieBreaks);
        return new CriteriaSettings(title, rankBy, total, ties, source);
    }

    static String limited(String text) {
        var clean = Names.clean(text);
        if (clean.length() > SOURCE_MAX_LENGTH) {
            throw new RuleViolation("shared.name.tooLong", clean.length(), SOURCE_MAX_LENGTH);
        }
        return clean;
    }
}
