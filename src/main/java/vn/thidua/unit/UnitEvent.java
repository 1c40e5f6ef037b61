package vn.thidua.unit;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Names;
import vn.thidua.shared.RuleViolation;
import vn.thidua.unit.UnitEventPart.Effect;
import vn.thidua.unit.UnitEventPart.Side;

/**
 * What happened to units by a decision. The static factories apply an event to the units and remember what they did to
 * each, so that {@link #takeBack} restores exactly.
 */
@Entity
class UnitEvent {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long provinceId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private UnitEventKind kind = UnitEventKind.TRANSFER;

    private LocalDate effectiveOn = LocalDate.EPOCH;
    private String decisionNo = "";
    private @Nullable LocalDate decisionOn;
    private @Nullable Long scanId;
    private String note = "";
    private String source = "";
    private String certainty = "";
    private String recordedBy = "";
    private Instant recordedAt = Instant.EPOCH;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.EAGER)
    @JoinColumn(name = "event_id", nullable = false)
    private List<UnitEventPart> parts = new ArrayList<>();

    protected UnitEvent() {}

    private UnitEvent(UnitEventKind kind, long provinceId, EventPaper paper) {
        this.kind = kind;
        this.provinceId = provinceId;
        effectiveOn = paper.effectiveOn();
        decisionNo = limited("unit.decisionNo", paper.decisionNo(), 80);
        decisionOn = paper.decisionOn();
        scanId = paper.scanId();
        note = limited("unit.note", paper.note(), 1000);
        source = limited("unit.source", paper.source(), 500);
        certainty = limited("unit.certainty", paper.certainty(), 20);
    }

    static UnitEvent rename(Unit unit, String newName, String newShortName, EventPaper paper) {
        var event = new UnitEvent(UnitEventKind.RENAME, unit.provinceId(), paper);
        var oldName = unit.nameOn(paper.effectiveOn().minusDays(1));
        unit.rename(newName, newShortName, paper.effectiveOn());
        event.add(Side.FROM, unit, oldName, Effect.RENAMED);
        event.add(Side.TO, unit, unit.name(), Effect.NONE);
        return event;
    }

    /** The sources end the day before, but for the target where it is one of them. At least two units come together. */
    static UnitEvent merge(List<Unit> sources, Unit target, boolean targetIsNew, EventPaper paper) {
        var together = new HashSet<Unit>(sources);
        if (!targetIsNew) {
            together.add(target);
        }
        requireEachOnce(sources);
        if (together.size() < 2) {
            throw new RuleViolation("unit.merge.twoSources");
        }
        var day = paper.effectiveOn();
        var event = new UnitEvent(UnitEventKind.MERGE, target.provinceId(), paper);
        if (!targetIsNew) {
            target.requireAlive(day);
            target.requireBegun(day);
        }
        for (var source : sources) {
            event.add(
                    Side.FROM, source, source.nameOn(day.minusDays(1)), source == target ? Effect.NONE : Effect.ENDED);
            if (source != target) {
                source.endBefore(day);
            }
        }
        event.add(Side.TO, target, target.nameOn(day), targetIsNew ? Effect.CREATED : Effect.NONE);
        return event;
    }

    /** The source goes on as one of the parts or ends the day before. At least two parts. */
    static UnitEvent split(Unit source, boolean sourceGoesOn, List<Unit> begun, EventPaper paper) {
        if (begun.size() + (sourceGoesOn ? 1 : 0) < 2) {
            throw new RuleViolation("unit.split.twoTargets");
        }
        var day = paper.effectiveOn();
        var event = new UnitEvent(UnitEventKind.SPLIT, source.provinceId(), paper);
        event.add(Side.FROM, source, source.nameOn(day.minusDays(1)), sourceGoesOn ? Effect.NONE : Effect.ENDED);
        if (sourceGoesOn) {
            source.requireAlive(day);
            source.requireBegun(day);
            event.add(Side.TO, source, source.nameOn(day), Effect.NONE);
        } else {
            source.endBefore(day);
        }
        begun.forEach(unit -> event.add(Side.TO, unit, unit.name(), Effect.CREATED));
        return event;
    }

    /** Tasks move. Whoever gives them away was there the day before, whoever takes them is there on the day. */
    static UnitEvent transfer(List<Unit> from, List<Unit> to, EventPaper paper) {
        if (from.isEmpty() || to.isEmpty()) {
            throw new RuleViolation("unit.transfer.bothSides");
        }
        requireEachOnce(Stream.concat(from.stream(), to.stream()).toList());
        var day = paper.effectiveOn();
        var event = new UnitEvent(UnitEventKind.TRANSFER, to.getFirst().provinceId(), paper);
        from.forEach(unit -> {
            unit.requireAlive(day.minusDays(1));
            unit.requireBegun(day);
            event.add(Side.FROM, unit, unit.nameOn(day.minusDays(1)), Effect.NONE);
        });
        to.forEach(unit -> {
            unit.requireAlive(day);
            unit.requireBegun(day);
            event.add(Side.TO, unit, unit.nameOn(day), Effect.NONE);
        });
        return event;
    }

    static UnitEvent dissolve(List<Unit> units, EventPaper paper) {
        if (units.isEmpty()) {
            throw new RuleViolation("unit.dissolve.noUnit");
        }
        requireEachOnce(units);
        var day = paper.effectiveOn();
        var event = new UnitEvent(UnitEventKind.DISSOLVE, units.getFirst().provinceId(), paper);
        for (var unit : units) {
            event.add(Side.FROM, unit, unit.nameOn(day.minusDays(1)), Effect.ENDED);
            unit.endBefore(day);
        }
        return event;
    }

    /** Undoes what the event did to one unit; a created unit is for the caller to delete. */
    void takeBack(Unit unit) {
        for (var part : parts) {
            if (part.unitId() == unit.id()) {
                switch (part.effect()) {
                    case RENAMED -> unit.undoRename();
                    case ENDED -> unit.revive();
                    case CREATED, NONE -> {}
                }
            }
        }
    }

    void recordedBy(String person, Instant at) {
        recordedBy = person;
        recordedAt = at;
    }

    private void add(Side side, Unit unit, String name, Effect effect) {
        parts.add(new UnitEventPart(side, unit.id(), name, effect));
    }

    private static void requireEachOnce(Collection<Unit> units) {
        var seen = new HashSet<Unit>();
        for (var unit : units) {
            if (!seen.add(unit)) {
                throw new RuleViolation("unit.event.twice", unit.name());
            }
        }
    }

    private static String limited(String field, String raw, int limit) {
        var value = Names.clean(raw);
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

    UnitEventKind kind() {
        return kind;
    }

    LocalDate effectiveOn() {
        return effectiveOn;
    }

    Set<Long> unitIds() {
        return parts.stream().map(UnitEventPart::unitId).collect(Collectors.toSet());
    }

    /** Units that the event changed: these must have no later event before it can be undone. */
    Set<Long> changedIds() {
        return parts.stream()
                .filter(part -> part.effect() != Effect.NONE)
                .map(UnitEventPart::unitId)
                .collect(Collectors.toSet());
    }

    Set<Long> createdIds() {
        return parts.stream()
                .filter(part -> part.effect() == Effect.CREATED)
                .map(UnitEventPart::unitId)
                .collect(Collectors.toSet());
    }
}
