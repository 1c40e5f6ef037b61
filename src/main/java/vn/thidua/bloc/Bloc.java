package vn.thidua.bloc;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Names;
import vn.thidua.shared.RuleViolation;

/** A bloc as a lasting thing, known by its code; how it is called each year is told by {@link BlocYear}. */
@Entity
class Bloc {

    static final int CODE_MAX_LENGTH = 120;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long provinceId;
    private String code = "";

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private BlocLevel level = BlocLevel.TINH;

    protected Bloc() {}

    Bloc(long provinceId, String code, BlocLevel level) {
        this.provinceId = provinceId;
        this.code = Names.slug(code);
        this.level = level;
        if (this.code.isEmpty()) {
            throw new RuleViolation("bloc.code.missing");
        }
        if (this.code.length() > CODE_MAX_LENGTH) {
            throw new RuleViolation("bloc.code.tooLong", this.code.length(), CODE_MAX_LENGTH);
        }
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return id;
    }

    String code() {
        return code;
    }

    BlocLevel level() {
        return level;
    }
}
