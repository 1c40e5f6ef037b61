package vn.thidua.unit;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Names;
import vn.thidua.shared.RuleViolation;

/** A unit, the names it has borne, and what may be done to it. {@code name} is the one in use now, or the last one. */
@Entity
class Unit {

    static final int MAX_CODE = 120;
    static final int MAX_SHORT_NAME = 120;
    static final int MAX_NOTE = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long provinceId;
    private String code = "";
    private String name = "";
    private String shortName = "";

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private UnitClass unitClass = UnitClass.OTHER;

    private String contact = "";
    private @Nullable LocalDate validFrom;
    private @Nullable LocalDate validTo;
    private String source = "";

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "unit_id", nullable = false)
    @BatchSize(size = 100)
    private List<UnitName> names = new ArrayList<>();

    @Version
    private int version;

    protected Unit() {}

    /** A unit begins; its first name holds from the beginning. */
    Unit(UnitDraft draft, String code) {
        provinceId = draft.provinceId();
        fill(draft, code);
        validTo = draft.validTo();
        requireOrder(validFrom, validTo);
        names.add(new UnitName(name, shortName, null));
    }

    /** Sets right what was written wrongly. This is no renaming: the name in use is replaced, no period begins. */
    void correct(UnitDraft draft, String rightCode) {
        fill(draft, rightCode);
        requireOrder(validFrom, validTo);
        openName().correct(name, shortName);
    }

    /** Sets the last day of a unit whose end no event tells. */
    void setLastDay(@Nullable LocalDate day) {
        requireOrder(validFrom, day);
        validTo = day;
    }

    private void fill(UnitDraft draft, String wantedCode) {
        code = limited("unit.code", wantedCode, MAX_CODE);
        name = Names.required(draft.name());
        shortName = shortOr(draft.shortName(), name);
        unitClass = draft.unitClass();
        contact = limited("unit.contact", Names.clean(draft.contact()), MAX_NOTE);
        source = limited("unit.source", Names.clean(draft.source()), MAX_NOTE);
        validFrom = draft.validFrom();
    }

    void rename(String newName, String newShortName, LocalDate on) {
        requireAlive(on);
        requireBegun(on);
        var wanted = Names.required(newName);
        if (wanted.equals(name)) {
            throw new RuleViolation("unit.rename.sameName", name);
        }
        var current = openName();
        var since = current.validFrom();
        if (since != null && !since.isBefore(on)) {
            throw new RuleViolation("unit.rename.beforeLast", name, UnitDates.text(since));
        }
        current.endAt(on);
        name = wanted;
        shortName = shortOr(newShortName, wanted);
        names.add(new UnitName(name, shortName, on));
    }

    /** Takes the latest renaming back. */
    void undoRename() {
        var current = openName();
        var since = current.validFrom();
        if (since == null) {
            throw new IllegalStateException("unit " + id + " was never renamed");
        }
        names.remove(current);
        var before = names.stream()
                .filter(period -> since.equals(period.validTo()))
                .findFirst()
                .orElseThrow();
        before.reopen();
        name = before.name();
        shortName = before.shortName();
    }

    /** The unit ends; the day before is its last. */
    void endBefore(LocalDate day) {
        requireAlive(day);
        if (validTo != null) {
            throw ended(validTo);
        }
        if (validFrom != null && !validFrom.isBefore(day)) {
            throw new RuleViolation("unit.event.beforeBegin", name, UnitDates.text(validFrom));
        }
        validTo = day.minusDays(1);
    }

    /** The end was recorded wrongly. */
    void revive() {
        validTo = null;
    }

    /** An ended unit takes part in nothing any more. */
    void requireAlive(LocalDate day) {
        if (validTo != null && validTo.isBefore(day)) {
            throw ended(validTo);
        }
    }

    void requireBegun(LocalDate day) {
        if (validFrom != null && day.isBefore(validFrom)) {
            throw new RuleViolation("unit.event.beforeBegin", name, UnitDates.text(validFrom));
        }
    }

    private RuleViolation ended(LocalDate lastDay) {
        return new RuleViolation("unit.event.ended", name, UnitDates.text(lastDay));
    }

    /** The name borne on a day. */
    String nameOn(LocalDate day) {
        return names.stream()
                .filter(period -> period.holdsOn(day))
                .map(UnitName::name)
                .findFirst()
                .orElse(name);
    }

    private UnitName openName() {
        return names.stream().filter(UnitName::isOpen).findFirst().orElseThrow();
    }

    private static void requireOrder(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null && to != null && to.isBefore(from)) {
            throw new RuleViolation("unit.valid.order");
        }
    }

    private static String shortOr(String shortName, String name) {
        var wanted = Names.clean(shortName);
        if (wanted.isEmpty()) {
            return name.length() <= MAX_SHORT_NAME
                    ? name
                    : name.substring(0, MAX_SHORT_NAME).strip();
        }
        return limited("unit.shortName", wanted, MAX_SHORT_NAME);
    }

    private static String limited(String field, String value, int limit) {
        if (value.length() > limit) {
            throw new RuleViolation(field + ".tooLong", value.length(), limit);
        }
        return value;
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

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    String shortName() {
        return shortName;
    }

    @Nullable
    LocalDate validFrom() {
        return validFrom;
    }

    @Nullable
    LocalDate validTo() {
        return validTo;
    }

    int version() {
        return version;
    }

    List<UnitName> names() {
        return List.copyOf(names);
    }
}
