package vn.thidua.bloc;

import jakarta.persistence.Column;
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

/** An emulation year of a province. */
@Entity
class EmulationYear {

    static final int THEME_MAX_LENGTH = 500;

    /** Emulation began in 1948. */
    static final int FIRST = 1948;

    static final int LAST = 2200;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long provinceId;

    @Column(name = "year")
    private short yearNumber;

    private String theme = "";

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private YearState state = YearState.DRAFT;

    private @Nullable LocalDate registrationDueOn;
    private @Nullable LocalDate pledgeDueOn;
    private @Nullable LocalDate midyearDueOn;
    private @Nullable LocalDate yearendDueOn;
    private boolean severalBlocsAllowed;

    @Version
    private int version;

    protected EmulationYear() {}

    EmulationYear(long provinceId, int yearNumber) {
        if (yearNumber < FIRST || yearNumber > LAST) {
            throw new RuleViolation("bloc.year.outOfRange", String.valueOf(yearNumber));
        }
        this.provinceId = provinceId;
        this.yearNumber = (short) yearNumber;
    }

    /** Takes over what the form says; deadlines must come in the order of the cycle (domain 2.3). */
    void plan(YearPlan plan) {
        requireOpen();
        if (plan.theme().length() > THEME_MAX_LENGTH) {
            throw new RuleViolation("bloc.year.themeTooLong", plan.theme().length(), THEME_MAX_LENGTH);
        }
        LocalDate before = null;
        for (var due : plan.deadlinesInOrder()) {
            if (before != null && due.isBefore(before)) {
                throw new RuleViolation("bloc.year.deadlineOrder");
            }
            before = due;
        }
        theme = Names.clean(plan.theme());
        registrationDueOn = plan.registrationDueOn();
        pledgeDueOn = plan.pledgeDueOn();
        midyearDueOn = plan.midyearDueOn();
        yearendDueOn = plan.yearendDueOn();
        severalBlocsAllowed = plan.severalBlocsAllowed();
    }

    void published() {
        requireOpen();
        state = YearState.PUBLISHED;
    }

    void close() {
        requireOpen();
        if (state != YearState.PUBLISHED) {
            throw new RuleViolation("bloc.year.notPublished", String.valueOf(yearNumber));
        }
        state = YearState.CLOSED;
    }

    void requireOpen() {
        if (state == YearState.CLOSED) {
            throw new RuleViolation("bloc.year.closed", String.valueOf(yearNumber));
        }
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return id;
    }

    long provinceId() {
        return provinceId;
    }

    int year() {
        return yearNumber;
    }

    boolean severalBlocsAllowed() {
        return severalBlocsAllowed;
    }
}
