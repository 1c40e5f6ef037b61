package vn.thidua.score;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.Objects;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.thidua.score.rule.CriterionKind;
import vn.thidua.score.rule.GivenJson;
import vn.thidua.shared.Names;
import vn.thidua.shared.RuleViolation;

/** A line of a criteria table: a group, or a criterion with its rule. */
@Entity
class Criterion {

    static final int NAME_MAX_LENGTH = 500;
    static final int CODE_MAX_LENGTH = 30;
    static final int PARAMS_MAX_LENGTH = 10_000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long tableId;
    private @Nullable Long parentId;
    private int position;
    private String code = "";
    private String name = "";
    private @Nullable BigDecimal maxPoints;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable CriterionKind kind;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private String params = "{}";

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable ScoredBy scoredBy;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private CriterionPart part = CriterionPart.BASE;

    private String source = "";

    @Version
    private int version;

    protected Criterion() {}

    Criterion(long tableId, @Nullable Long parentId, int position) {
        this.tableId = tableId;
        this.parentId = parentId;
        this.position = position;
    }

    void describe(CriterionDraft draft) {
        code = code(draft.code());
        name = Names.clean(draft.name());
        if (name.isEmpty()) {
            throw new RuleViolation("shared.name.missing");
        }
        if (name.length() > NAME_MAX_LENGTH) {
            throw new RuleViolation("shared.name.tooLong", name.length(), NAME_MAX_LENGTH);
        }
        var most = draft.maxPoints();
        if (most != null && (most.signum() < 0 || most.compareTo(CriteriaTable.MOST_POINTS) > 0)) {
            throw new RuleViolation("score.criteria.maxOutOfRange", most, CriteriaTable.MOST_POINTS);
        }
        if (most != null && most.stripTrailingZeros().scale() > 2) {
            throw new RuleViolation("score.criteria.twoPlaces", most);
        }
        maxPoints = most;
        kind = draft.kind();
        params = GivenJson.write(draft.params());
        if (params.length() > PARAMS_MAX_LENGTH) {
            throw new RuleViolation("score.criteria.paramsTooLong");
        }
        scoredBy = draft.scoredBy();
        part = draft.part();
        source = CriteriaTable.limited(draft.source());
    }

    void moveTo(@Nullable Long newParentId, int newPosition) {
        parentId = newParentId;
        position = newPosition;
    }

    /** Takes the part of the group it stands in. */
    void countAs(CriterionPart newPart) {
        part = newPart;
    }

    static String code(String raw) {
        var clean = Names.clean(raw);
        if (clean.isEmpty() || clean.length() > CODE_MAX_LENGTH) {
            throw new RuleViolation("score.criteria.code", CODE_MAX_LENGTH);
        }
        return clean;
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    long tableId() {
        return tableId;
    }

    @Nullable
    Long parentId() {
        return parentId;
    }

    int position() {
        return position;
    }

    String code() {
        return code;
    }

    @Nullable
    CriterionKind kind() {
        return kind;
    }

    CriterionPart part() {
        return part;
    }

    int version() {
        return version;
    }
}
