package vn.thidua.bloc;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.bloc.UnitChange.NamedPlace;
import vn.thidua.identity.Roles;
import vn.thidua.shared.Moments;
import vn.thidua.shared.RuleViolation;

/**
 * What an officer of the emulation board does on the composition board: move cards, give roles, take back, do again.
 * Every act leaves its author, time, reason and the places before and after.
 */
@Service
@RolesAllowed(Roles.BOARD)
public class BoardService {

    private final CompositionGate gate;
    private final MembershipRepository memberships;
    private final BlocYearRepository blocs;
    private final BlocGroupRepository groups;
    private final CompositionActRepository acts;
    private final BlocFacts facts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BoardService(
            CompositionGate gate,
            MembershipRepository memberships,
            BlocYearRepository blocs,
            BlocGroupRepository groups,
            CompositionActRepository acts,
            BlocFacts facts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.gate = gate;
        this.memberships = memberships;
        this.blocs = blocs;
        this.groups = groups;
        this.acts = acts;
        this.facts = facts;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Moves units as one act. Nothing happens where they already stand there. A card with a seat above 0 puts the unit
     * into a further bloc beside its regular one, where the year allows it; moved to the tray it gives that place up.
     *
     * @return the act, or empty where nothing changed
     * @throws CardChanged somebody else placed one of them since it was seen
     * @throws AlreadyPlaced a unit thought to be in the tray stands in a bloc
     * @throws RuleViolation {@code bloc.composition.locked}, {@code bloc.unit.ended}, {@code bloc.unit.oneBlocOnly},
     *     {@code bloc.unit.alreadyHere}, {@code bloc.target.unknown} …
     */
    @Transactional
    public Optional<Long> move(MoveUnits command) {
        var opened = gate.forChange(command.compositionId(), command.amendmentId());
        var target = target(opened.composition(), command.blocYearId(), command.groupId());
        var targetBloc = target.place().blocYearId();
        if (targetBloc != null) {
            requireCanJoin(opened, command.cards());
            requireOtherBlocs(opened, command.cards(), targetBloc);
        }
        var act = new CompositionAct(
                        opened.composition().id(), ActWhat.MOVED, command.reason(), opened.person(), clock.instant())
                .under(opened.amendmentId());
        var standing = standing(opened, command.cards());
        for (var card : command.cards()) {
            var membership = standing.get(Seat.of(card));
            requireSeen(opened, card, membership);
            if (membership == null) {
                var level = target.level();
                membership = new Membership(opened.composition().id(), card.unitId(), level, card.seat());
            }
            place(opened, act, membership, keepingRole(membership.place(), target.place()));
        }
        return record(opened, act);
    }

    /**
     * Makes a unit head, deputy or member of its bloc, and notes who acts for it.
     *
     * @throws RuleViolation {@code bloc.role.notAMember}, {@code bloc.role.taken} unless it replaces
     */
    @Transactional
    public Optional<Long> assignRole(AssignRole command) {
        var opened = gate.forChange(command.compositionId(), command.amendmentId());
        var membership = standing(opened, List.of(command.card())).get(Seat.of(command.card()));
        requireSeen(opened, command.card(), membership);
        if (membership == null || membership.blocYearId() == null) {
            throw new RuleViolation(
                    "bloc.role.notAMember", facts.unitName(command.card().unitId()));
        }
        var act = new CompositionAct(
                        opened.composition().id(),
                        ActWhat.ROLE_GIVEN,
                        command.reason(),
                        opened.person(),
                        clock.instant())
                .under(opened.amendmentId());
        replaceHolder(opened, act, membership, command);
        var now = membership.place();
        place(
                opened,
                act,
                membership,
                new Place(now.blocYearId(), now.groupId(), command.role(), command.actingPerson()));
        return record(opened, act);
    }

    /** Takes back the person's own last act in this composition; {@code bloc.undo.nothing} where there is none. */
    @Transactional
    public long undo(long compositionId) {
        var opened = gate.forChange(compositionId, null);
        var next = stack(opened).nextUndo().orElseThrow(() -> new RuleViolation("bloc.undo.nothing"));
        return reverse(opened, next, ActKind.UNDO);
    }

    /** Does again what the person took back last; {@code bloc.redo.nothing} where there is none. */
    @Transactional
    public long redo(long compositionId) {
        var opened = gate.forChange(compositionId, null);
        var next = stack(opened).nextRedo().orElseThrow(() -> new RuleViolation("bloc.redo.nothing"));
        return reverse(opened, next, ActKind.REDO);
    }

    /** Takes back any act, one's own or another's, as long as its units still stand where it put them. */
    @Transactional
    public long takeBack(long compositionId, long actId) {
        return reverse(gate.forChange(compositionId, null), actId, ActKind.UNDO);
    }

    private UndoStack stack(CompositionGate.Opened opened) {
        return new UndoStack(
                acts.undoLines(opened.composition().id(), opened.person().accountId()));
    }

    private long reverse(CompositionGate.Opened opened, long actId, ActKind kind) {
        var original = acts.findWithChanges(actId)
                .filter(act -> act.compositionId() == opened.composition().id())
                .orElseThrow(() -> new RuleViolation("bloc.undo.nothing"));
        var answer = new CompositionAct(
                        opened.composition().id(), original.what(), "", opened.person(), clock.instant())
                .answering(original, kind);
        var changes = original.changes();
        var standing = standing(
                opened,
                changes.stream()
                        .map(change -> new CardSeen(change.unitId(), change.seat(), null))
                        .toList());
        for (var change : changes) {
            var membership = standing.get(new Seat(change.unitId(), change.seat()));
            if (membership == null || !membership.place().equals(change.to())) {
                throw cardChanged(opened, change.unitId());
            }
        }
        standing.values().forEach(Membership::vacateSlot);
        memberships.flush();
        for (var change : changes.reversed()) {
            var membership = standing.get(new Seat(change.unitId(), change.seat()));
            if (membership != null) {
                var back = stillThere(opened.composition(), change.from());
                requireSlotFree(back, membership);
                answer.add(new UnitChange(change.unitId(), change.seat(), named(change.to()), named(back)));
                membership.put(back);
            }
        }
        return record(opened, answer).orElseThrow();
    }

    /** The place to go back to; the bloc must still exist, a group that is gone is left out. */
    private Place stillThere(Composition composition, Place place) {
        var blocYearId = place.blocYearId();
        if (blocYearId == null) {
            return place;
        }
        if (blocs.findById(blocYearId).isEmpty()) {
            throw new RuleViolation("bloc.undo.blocGone");
        }
        var groupId = place.groupId();
        var group = groupId != null && groups.findById(groupId).isPresent() ? groupId : null;
        return new Place(blocYearId, group, place.role(), place.actingPerson());
    }

    private void requireSlotFree(Place place, Membership membership) {
        var slot = place.role().slot();
        if (slot == null || place.blocYearId() == null) {
            return;
        }
        memberships
                .findByBlocYearIdAndLeadSlot(place.blocYearId(), slot)
                .filter(holder -> holder != membership)
                .ifPresent(holder -> {
                    throw new RuleViolation("bloc.role.taken", facts.unitName(holder.unitId()));
                });
    }

    private void replaceHolder(
            CompositionGate.Opened opened, CompositionAct act, Membership membership, AssignRole command) {
        var slot = command.role().slot();
        var blocYearId = membership.blocYearId();
        if (slot == null || blocYearId == null) {
            return;
        }
        var holder = memberships
                .findByBlocYearIdAndLeadSlot(blocYearId, slot)
                .filter(other -> other != membership)
                .orElse(null);
        if (holder == null) {
            return;
        }
        if (!command.replace()) {
            throw new RuleViolation("bloc.role.taken", facts.unitName(holder.unitId()));
        }
        var now = holder.place();
        place(opened, act, holder, new Place(now.blocYearId(), now.groupId(), MemberRole.MEMBER, ""));
        memberships.flush();
    }

    /** Puts the membership there and notes it; under an amendment a change of bloc ends the old place on a day. */
    private void place(CompositionGate.Opened opened, CompositionAct act, Membership membership, Place to) {
        var from = membership.place();
        if (from.equals(to)) {
            return;
        }
        act.add(new UnitChange(membership.unitId(), membership.seat(), named(from), named(to)));
        var amendment = opened.amendment();
        if (amendment != null
                && from.blocYearId() != null
                && !from.blocYearId().equals(to.blocYearId())
                && !membership.startedOn(amendment.effectiveOn())) {
            placeFrom(amendment.effectiveOn(), membership, to);
        } else {
            membership.put(to);
            if (amendment != null && from.blocYearId() == null) {
                membership.joinOn(amendment.effectiveOn());
            }
            store(opened, membership);
        }
    }

    /** A place that two people fill at the same moment: the unique key lets one through, the other is told. */
    private void store(CompositionGate.Opened opened, Membership membership) {
        try {
            memberships.save(membership);
        } catch (DataIntegrityViolationException e) {
            throw cardChanged(opened, membership.unitId());
        }
    }

    private void placeFrom(LocalDate day, Membership old, Place to) {
        var composition = old.compositionId();
        var seat = old.seat();
        old.leave(day.minusDays(1), (int) memberships.countByCompositionIdAndUnitId(composition, old.unitId()) + 100);
        memberships.flush();
        var next = new Membership(composition, old.unitId(), old.level(), seat);
        next.put(to);
        next.joinOn(day);
        memberships.save(next);
    }

    private Optional<Long> record(CompositionGate.Opened opened, CompositionAct act) {
        if (act.changes().isEmpty()) {
            return Optional.empty();
        }
        try {
            memberships.flush();
        } catch (ConcurrencyFailureException | DataIntegrityViolationException e) {
            throw cardChanged(opened, act.changes().getFirst().unitId());
        }
        var id = acts.save(act).id();
        events.publishEvent(new CompositionChanged(opened.composition().id()));
        return Optional.of(id);
    }

    private record Seat(long unitId, int seat) {

        static Seat of(CardSeen card) {
            return new Seat(card.unitId(), card.seat());
        }
    }

    private Map<Seat, Membership> standing(CompositionGate.Opened opened, List<CardSeen> cards) {
        var ids = new LinkedHashSet<Long>();
        cards.forEach(card -> ids.add(card.unitId()));
        var found = new HashMap<Seat, Membership>();
        memberships
                .findByCompositionIdAndUnitIdInAndLeftOnIsNull(
                        opened.composition().id(), ids)
                .forEach(membership -> found.put(new Seat(membership.unitId(), membership.seat()), membership));
        var wanted = new ArrayList<Seat>();
        cards.forEach(card -> wanted.add(Seat.of(card)));
        found.keySet().retainAll(wanted);
        return found;
    }

    private void requireSeen(CompositionGate.Opened opened, CardSeen card, @Nullable Membership now) {
        if (now == null) {
            if (card.version() != null) {
                throw cardChanged(opened, card.unitId());
            }
            return;
        }
        var bloc = now.blocYearId();
        if (card.version() == null) {
            if (bloc != null) {
                throw new AlreadyPlaced(
                        card.unitId(),
                        now.version(),
                        facts.unitName(card.unitId()),
                        facts.blocName(bloc),
                        facts.memberSince(card.unitId(), bloc, opened.year().year()));
            }
        } else if (card.version() != now.version()) {
            throw cardChanged(opened, card.unitId());
        }
    }

    private RuleViolation cardChanged(CompositionGate.Opened opened, long unitId) {
        var name = facts.unitName(unitId);
        return facts.lastChange(opened.composition().id(), unitId)
                .<RuleViolation>map(last -> new CardChanged(unitId, name, last.who(), last.when(), last.whereNow()))
                .orElseGet(() -> new RuleViolation("bloc.card.changedUnknown", name));
    }

    private record Target(Place place, BlocLevel level) {}

    private Target target(Composition composition, @Nullable Long blocYearId, @Nullable Long groupId) {
        if (blocYearId == null) {
            return new Target(Place.TRAY, BlocLevel.TINH);
        }
        var bloc = blocs.findById(blocYearId)
                .filter(found -> found.compositionId() == composition.id())
                .orElseThrow(() -> new RuleViolation("bloc.target.unknown"));
        if (groupId != null
                && groups.findById(groupId)
                        .filter(group -> group.blocYearId() == blocYearId)
                        .isEmpty()) {
            throw new RuleViolation("bloc.target.unknown");
        }
        return new Target(Place.in(blocYearId, groupId), bloc.level());
    }

    /** Inside the same bloc (another group) the role stays; in another bloc the unit begins as a member. */
    private static Place keepingRole(Place from, Place to) {
        return from.blocYearId() != null && from.blocYearId().equals(to.blocYearId())
                ? new Place(to.blocYearId(), to.groupId(), from.role(), from.actingPerson())
                : to;
    }

    private void requireCanJoin(CompositionGate.Opened opened, List<CardSeen> cards) {
        var amendment = opened.amendment();
        var from = amendment != null
                ? amendment.effectiveOn()
                : LocalDate.of(opened.year().year(), 1, 1);
        var units = facts.units(cards.stream().map(CardSeen::unitId).toList());
        if (units.size() < cards.stream().map(CardSeen::unitId).distinct().count()) {
            throw new RuleViolation("bloc.unit.unknown");
        }
        for (var unit : units) {
            if (unit.provinceId() != opened.year().provinceId()) {
                throw new RuleViolation("bloc.unit.otherProvince", unit.name());
            }
            var end = unit.validTo();
            if (end != null && end.isBefore(from)) {
                throw new RuleViolation("bloc.unit.ended", unit.name(), Moments.day(end));
            }
        }
        if (!opened.year().severalBlocsAllowed() && cards.stream().anyMatch(card -> card.seat() > 0)) {
            throw new RuleViolation("bloc.unit.oneBlocOnly");
        }
    }

    /** A unit with a second place stands in two different blocs. */
    private void requireOtherBlocs(CompositionGate.Opened opened, List<CardSeen> cards, long blocYearId) {
        if (!opened.year().severalBlocsAllowed()) {
            return;
        }
        var there = memberships.findByBlocYearIdAndLeftOnIsNull(blocYearId);
        for (var card : cards) {
            if (there.stream().anyMatch(other -> other.unitId() == card.unitId() && other.seat() != card.seat())) {
                throw new RuleViolation(
                        "bloc.unit.alreadyHere", facts.unitName(card.unitId()), facts.blocName(blocYearId));
            }
        }
    }

    private NamedPlace named(Place place) {
        return new NamedPlace(place, facts.blocName(place.blocYearId()), facts.groupName(place.groupId()));
    }
}
