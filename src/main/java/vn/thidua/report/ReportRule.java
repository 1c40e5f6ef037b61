package vn.thidua.report;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Names;
import vn.thidua.shared.RuleViolation;

/** A dated rule: a report of that kind is due from one party to another by a day of the year or of the next one. */
@Entity
class ReportRule {

    private static final int SOURCE_MAX_LENGTH = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private @Nullable Long provinceId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ReportKind kind = ReportKind.MIDYEAR;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Party fromParty = Party.UNIT;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Party toParty = Party.HEAD;

    private byte dueMonth = 1;
    private byte dueDay = 1;
    private boolean nextYear;
    private LocalDate validFrom = LocalDate.EPOCH;
    private @Nullable LocalDate validTo;
    private String required = "";
    private String source = "";
    private boolean sourced;

    @Version
    private int version;

    protected ReportRule() {}

    ReportRule(RuleDraft draft) {
        provinceId = draft.provinceId();
        kind = draft.kind();
        fromParty = draft.from();
        toParty = draft.from() == Party.UNIT ? Party.HEAD : Party.BOARD;
        describe(draft);
    }

    /** Takes over day, validity, headings and source; kind and party are what it is and stay. */
    void describe(RuleDraft draft) {
        if (draft.from() == Party.BOARD) {
            throw new RuleViolation("report.rule.from");
        }
        requireRealDay(draft.dueDay(), draft.dueMonth());
        var until = draft.validTo();
        if (until != null && until.isBefore(draft.validFrom())) {
            throw new RuleViolation("report.rule.validity");
        }
        var cleaned = Names.clean(draft.source());
        if (cleaned.isEmpty()) {
            throw new RuleViolation("report.rule.source.missing");
        }
        if (cleaned.length() > SOURCE_MAX_LENGTH) {
            throw new RuleViolation("report.rule.source.tooLong", cleaned.length(), SOURCE_MAX_LENGTH);
        }
        dueMonth = (byte) draft.dueMonth();
        dueDay = (byte) draft.dueDay();
        nextYear = draft.nextYear();
        validFrom = draft.validFrom();
        validTo = until;
        required = ReportField.join(draft.required());
        source = cleaned;
        sourced = draft.sourced();
    }

    /** 29 February is not taken: it is missing in three years of four. */
    private static void requireRealDay(int day, int month) {
        try {
            if (!MonthDay.of(month, day).isValidYear(2001)) {
                throw new RuleViolation("report.rule.day", day, month);
            }
        } catch (DateTimeException e) {
            throw new RuleViolation("report.rule.day", day, month);
        }
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return id;
    }

    @Nullable
    Long provinceId() {
        return provinceId;
    }

    ReportKind kind() {
        return kind;
    }

    Party from() {
        return fromParty;
    }

    int version() {
        return version;
    }

    boolean overlaps(LocalDate from, @Nullable LocalDate to) {
        boolean endsBefore = validTo != null && validTo.isBefore(from);
        boolean beginsAfter = to != null && to.isBefore(validFrom);
        return !endsBefore && !beginsAfter;
    }
}
