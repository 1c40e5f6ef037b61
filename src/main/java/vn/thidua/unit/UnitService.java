package vn.thidua.unit;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.CurrentUser;
import vn.thidua.identity.Roles;
import vn.thidua.shared.Names;
import vn.thidua.shared.RuleViolation;

/**
 * What an officer of the emulation board does with the registry of units. Every command asks for the board's rights in
 * the province of each unit it touches. The events return the id of the event recorded.
 */
@Service
@RolesAllowed(Roles.BOARD)
public class UnitService {

    private final UnitRepository units;
    private final ProvinceRepository provinces;
    private final UnitEventRepository events;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    UnitService(
            UnitRepository units,
            ProvinceRepository provinces,
            UnitEventRepository events,
            CurrentUser currentUser,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.units = units;
        this.provinces = provinces;
        this.events = events;
        this.currentUser = currentUser;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** The province of that name, created where it is missing: only by a board officer of all provinces. */
    @Transactional
    public long ensureProvince(String name) {
        var wanted = Names.required(name);
        var code = Names.slug(wanted);
        return provinces.findByCode(code).map(Province::id).orElseGet(() -> {
            requireBoardEverywhere();
            return provinces.save(new Province(code, wanted)).id();
        });
    }

    /** Records that provinces were absorbed by another. The target may stand among the sources; it goes on. */
    @Transactional
    public void mergeProvinces(Collection<Long> sourceIds, long targetId, LocalDate on) {
        requireBoardEverywhere();
        var target = provinces.findById(targetId).orElseThrow(() -> new NoSuchElementException("province " + targetId));
        for (long sourceId : Set.copyOf(sourceIds)) {
            if (sourceId != targetId) {
                provinces
                        .findById(sourceId)
                        .orElseThrow(() -> new NoSuchElementException("province " + sourceId))
                        .mergeInto(target, on);
            }
        }
    }

    /** Registers a unit; breaks {@code unit.name.taken} or {@code unit.code.taken}. */
    @Transactional
    public long register(UnitDraft draft) {
        currentUser.requireBoardOf(draft.provinceId());
        var unit = begin(draft, Set.of());
        changed(Set.of(unit.id()));
        return unit.id();
    }

    /**
     * Registers many units of one province at once, with as many questions to the database as for one.
     *
     * @return ids in the order of the drafts
     */
    @Transactional
    public List<Long> registerAll(long provinceId, List<UnitDraft> drafts) {
        currentUser.requireBoardOf(provinceId);
        if (drafts.isEmpty()) {
            return List.of();
        }
        var wanted = drafts.stream().map(UnitService::wantedCode).toList();
        var codes = new HashSet<>(units.findCodes(provinceId, wanted));
        var names = new HashSet<>(units.findNamesInBeing(
                provinceId,
                drafts.stream().map(draft -> Names.clean(draft.name())).toList()));
        var begun = new ArrayList<Long>();
        for (int i = 0; i < drafts.size(); i++) {
            var draft = drafts.get(i);
            var name = Names.required(draft.name());
            if (draft.provinceId() != provinceId) {
                throw new IllegalArgumentException("a unit of province " + draft.provinceId());
            }
            if (draft.validTo() == null && !names.add(name)) {
                throw new RuleViolation("unit.name.taken", name);
            }
            var code = wanted.get(i);
            if (!codes.add(code)) {
                if (!Names.clean(draft.code()).isEmpty()) {
                    throw new RuleViolation("unit.code.taken", code);
                }
                units.flush();
                code = freeCode(provinceId, name);
            }
            begun.add(units.save(new Unit(draft, code)).id());
        }
        changed(Set.copyOf(begun));
        return begun;
    }

    /**
     * The unit with the draft's code (where it has none: the code made from its name) or else its name; registered where it is
     * missing, otherwise left as it is. Doing it twice changes nothing.
     */
    @Transactional
    public long ensure(UnitDraft draft) {
        currentUser.requireBoardOf(draft.provinceId());
        var code = Names.clean(draft.code());
        var found = units.findByProvinceIdAndCode(draft.provinceId(), code.isEmpty() ? Names.slug(draft.name()) : code);
        if (found.isPresent()) {
            return found.get().id();
        }
        var named = units.findIdsInBeing(draft.provinceId(), Names.clean(draft.name()));
        return named.isEmpty() ? register(draft) : named.getFirst();
    }

    /**
     * Sets right what was written wrongly about a unit; a renaming by decision is {@link #rename}. Old years that fall
     * into the present name's period show the corrected name.
     *
     * @param versionSeen what the clerk had on screen; breaks {@code unit.changedMeanwhile} where another was faster
     */
    @Transactional
    public void correct(long unitId, int versionSeen, UnitDraft draft) {
        var unit = load(unitId);
        if (unit.version() != versionSeen) {
            throw new RuleViolation("unit.changedMeanwhile", unit.name());
        }
        var code = Names.clean(draft.code()).isEmpty() ? unit.code() : Names.clean(draft.code());
        if (!code.equals(unit.code()) && units.existsByProvinceIdAndCode(unit.provinceId(), code)) {
            throw new RuleViolation("unit.code.taken", code);
        }
        if (draft.validTo() == null) {
            requireNameFree(unit.provinceId(), Names.clean(draft.name()), Set.of(unitId));
        }
        if (!Objects.equals(draft.validTo(), unit.validTo())) {
            if (events.existsEndOf(unitId)) {
                throw new RuleViolation("unit.validTo.byEvent", unit.name());
            }
            unit.setLastDay(draft.validTo());
        }
        unit.correct(draft, code);
        changed(Set.of(unitId));
    }

    /** A unit gets a new name; old years keep the old one. */
    @Transactional
    public long rename(long unitId, String newName, String newShortName, EventPaper paper) {
        var unit = load(unitId);
        requireNoLaterEvent(Set.of(unit), paper.effectiveOn());
        requireNameFree(unit.provinceId(), Names.clean(newName), Set.of(unitId));
        return record(UnitEvent.rename(unit, newName, newShortName, paper));
    }

    /** Several units become one: a source goes on, or a new unit begins; the other sources end the day before. */
    @Transactional
    public long merge(MergeUnits command) {
        var paper = command.paper();
        var sources = loadAll(command.sourceIds());
        requireEachOnce(command.sourceIds(), sources);
        var begun = command.newUnit();
        var targetId = command.targetId();
        if ((begun == null) == (targetId == null)) {
            throw new RuleViolation("unit.merge.oneTarget");
        }
        var ending = sources.stream()
                .filter(unit -> targetId == null || unit.id() != targetId)
                .collect(Collectors.toSet());
        requireNoLaterEvent(ending, paper.effectiveOn());
        var target = begun == null
                ? load(Objects.requireNonNull(targetId))
                : begin(begun, paper, Set.copyOf(command.sourceIds()));
        return record(UnitEvent.merge(sources, target, begun != null, paper));
    }

    /** One unit becomes several; it goes on as one of them or ends the day before. */
    @Transactional
    public long split(SplitUnit command) {
        var paper = command.paper();
        var source = load(command.sourceId());
        if (!command.sourceGoesOn()) {
            requireNoLaterEvent(Set.of(source), paper.effectiveOn());
        }
        Set<Long> ending = command.sourceGoesOn() ? Set.of() : Set.of(source.id());
        var begun = command.newUnits().stream()
                .map(unit -> begin(unit, paper, ending))
                .toList();
        return record(UnitEvent.split(source, command.sourceGoesOn(), begun, paper));
    }

    /** Tasks go from units to others; nobody begins or ends, and no history is inherited. */
    @Transactional
    public long transfer(TransferTasks command) {
        var from = loadAll(command.fromIds());
        var to = loadAll(command.toIds());
        var all = new ArrayList<>(command.fromIds());
        all.addAll(command.toIds());
        var both = new HashSet<>(from);
        both.addAll(to);
        requireEachOnce(all, both);
        return record(UnitEvent.transfer(from, to, command.paper()));
    }

    /** Units end the day before, nobody follows them. */
    @Transactional
    public long dissolve(List<Long> unitIds, EventPaper paper) {
        var ending = loadAll(unitIds);
        requireEachOnce(unitIds, ending);
        requireNoLaterEvent(ending, paper.effectiveOn());
        return record(UnitEvent.dissolve(ending, paper));
    }

    /**
     * Takes a wrongly recorded event back and restores the units exactly. Only while no later event concerns a unit that
     * it changed, and while nobody uses a unit that began with it.
     */
    @Transactional
    public void undo(long eventId) {
        var event = events.findById(eventId).orElseThrow(() -> new NoSuchElementException("event " + eventId));
        var parts = loadAll(List.copyOf(event.unitIds()));
        var touched = event.changedIds();
        if (!touched.isEmpty() && events.existsAfter(touched, event.effectiveOn(), event.id())) {
            throw new RuleViolation("unit.undo.laterEvent");
        }
        parts.forEach(event::takeBack);
        events.delete(event);
        var begun = parts.stream()
                .filter(unit -> event.createdIds().contains(unit.id()))
                .toList();
        try {
            units.flush();
            begun.forEach(units::delete);
            units.flush();
        } catch (DataIntegrityViolationException stillUsed) {
            throw new RuleViolation(
                    "unit.undo.inUse", begun.stream().map(Unit::name).collect(Collectors.joining(", ")));
        }
        for (var unit : parts) {
            if (!begun.contains(unit) && unit.validTo() == null) {
                requireNameFree(unit.provinceId(), unit.name(), Set.of(unit.id()));
            }
        }
        changed(event.unitIds());
    }

    private Unit begin(NewUnit begun, EventPaper paper, Set<Long> ending) {
        currentUser.requireBoardOf(begun.provinceId());
        var draft = new UnitDraft(
                begun.provinceId(),
                "",
                begun.name(),
                begun.shortName(),
                begun.unitClass(),
                "",
                paper.effectiveOn(),
                null,
                paper.source());
        return begin(draft, ending);
    }

    private Unit begin(UnitDraft draft, Set<Long> namesakesAllowed) {
        var name = Names.required(draft.name());
        if (draft.validTo() == null) {
            requireNameFree(draft.provinceId(), name, namesakesAllowed);
        }
        var wanted = Names.clean(draft.code());
        if (!wanted.isEmpty() && units.existsByProvinceIdAndCode(draft.provinceId(), wanted)) {
            throw new RuleViolation("unit.code.taken", wanted);
        }
        return units.save(new Unit(draft, wanted.isEmpty() ? freeCode(draft.provinceId(), name) : wanted));
    }

    private static String wantedCode(UnitDraft draft) {
        var wanted = Names.clean(draft.code());
        return wanted.isEmpty() ? codeOf(draft.name()) : wanted;
    }

    private static String codeOf(String name) {
        var slug = Names.slug(name);
        var stem = slug.substring(0, Math.min(slug.length(), Unit.MAX_CODE - 4));
        return stem.isEmpty() ? "don-vi" : stem;
    }

    private String freeCode(long provinceId, String name) {
        var stem = codeOf(name);
        var code = stem;
        for (int number = 2; units.existsByProvinceIdAndCode(provinceId, code); number++) {
            code = stem + "-" + number;
        }
        return code;
    }

    private void requireNameFree(long provinceId, String name, Set<Long> allowed) {
        if (!allowed.containsAll(units.findIdsInBeing(provinceId, name))) {
            throw new RuleViolation("unit.name.taken", name);
        }
    }

    private void requireNoLaterEvent(Collection<Unit> touched, LocalDate day) {
        for (var unit : touched) {
            if (events.existsAfter(Set.of(unit.id()), day, Long.MAX_VALUE)) {
                throw new RuleViolation("unit.event.laterExists", unit.name(), UnitDates.text(day));
            }
        }
    }

    private static void requireEachOnce(List<Long> ids, Collection<Unit> loaded) {
        var seen = new HashSet<Long>();
        for (long id : ids) {
            if (!seen.add(id)) {
                var name = loaded.stream()
                        .filter(unit -> unit.id() == id)
                        .map(Unit::name)
                        .findFirst();
                throw new RuleViolation("unit.event.twice", name.orElse(""));
            }
        }
    }

    private Unit load(long unitId) {
        var unit = units.findById(unitId).orElseThrow(() -> new NoSuchElementException("unit " + unitId));
        currentUser.requireBoardOf(unit.provinceId());
        return unit;
    }

    private List<Unit> loadAll(Collection<Long> ids) {
        var loaded = units.findByIdIn(Set.copyOf(ids));
        if (loaded.size() != Set.copyOf(ids).size()) {
            throw new NoSuchElementException("units " + ids);
        }
        loaded.forEach(unit -> currentUser.requireBoardOf(unit.provinceId()));
        return loaded;
    }

    private long record(UnitEvent event) {
        event.recordedBy(currentUser.require().displayName(), clock.instant());
        var stored = events.save(event);
        changed(stored.unitIds());
        return stored.id();
    }

    /** Written at once, so that reads in the same transaction see it. */
    private void changed(Set<Long> unitIds) {
        units.flush();
        publisher.publishEvent(new UnitsChanged(unitIds));
    }

    private void requireBoardEverywhere() {
        var everywhere = currentUser.require().grants().stream()
                .anyMatch(grant -> grant.role().equals(Roles.BOARD) && grant.provinceId() == null);
        if (!everywhere) {
            throw new AccessDeniedException("Provinces are kept by board officers of all provinces");
        }
    }
}
