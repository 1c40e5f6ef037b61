package vn.thidua.bloc;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.identity.Roles;
import vn.thidua.shared.RuleViolation;

/** The blocs and groups of a composition: add, describe, order, remove. */
@Service
@RolesAllowed(Roles.BOARD)
public class BlocService {

    private final CompositionGate gate;
    private final BlocRepository lasting;
    private final BlocYearRepository blocs;
    private final BlocGroupRepository groups;
    private final MembershipRepository memberships;
    private final CompositionActRepository acts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BlocService(
            CompositionGate gate,
            BlocRepository lasting,
            BlocYearRepository blocs,
            BlocGroupRepository groups,
            MembershipRepository memberships,
            CompositionActRepository acts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.gate = gate;
        this.lasting = lasting;
        this.blocs = blocs;
        this.groups = groups;
        this.memberships = memberships;
        this.acts = acts;
        this.events = events;
        this.clock = clock;
    }

    /** Adds a bloc as the last column; a bloc known by its code goes on, otherwise a new one begins. */
    @Transactional
    public long addBloc(long compositionId, BlocDraft draft, @Nullable Long amendmentId) {
        var opened = gate.forChange(compositionId, amendmentId);
        var known = new Bloc(opened.year().provinceId(), draft.code(), draft.level());
        var bloc = lasting.findByProvinceIdAndCode(opened.year().provinceId(), known.code())
                .orElseGet(() -> lasting.save(known));
        if (blocs.existsByCompositionIdAndBlocId(compositionId, bloc.id())) {
            throw new RuleViolation("bloc.code.taken", bloc.code());
        }
        var last = blocs.findByCompositionIdOrderByPositionAscIdAsc(compositionId);
        var position = last.isEmpty() ? 1 : last.getLast().position() + 1;
        var added = blocs.save(new BlocYear(compositionId, bloc, draft, position));
        note(opened, ActWhat.BLOC_ADDED, added.name());
        return added.id();
    }

    /** Changes name, kind and family of a bloc in this composition; its code stays. */
    @Transactional
    public void describeBloc(long blocYearId, BlocDraft draft, @Nullable Long amendmentId) {
        var bloc = bloc(blocYearId);
        var opened = gate.forChange(bloc.compositionId(), amendmentId);
        bloc.describe(draft);
        note(opened, ActWhat.BLOC_CHANGED, bloc.name());
    }

    /** Puts a bloc at another place on the board, counted from 0. */
    @Transactional
    public void moveBloc(long blocYearId, int index) {
        var bloc = bloc(blocYearId);
        var opened = gate.forChange(bloc.compositionId(), null);
        var order = new java.util.ArrayList<>(blocs.findByCompositionIdOrderByPositionAscIdAsc(bloc.compositionId()));
        order.remove(bloc);
        order.add(Math.clamp(index, 0, order.size()), bloc);
        for (int i = 0; i < order.size(); i++) {
            order.get(i).moveTo(i + 1);
        }
        note(opened, ActWhat.BLOC_CHANGED, bloc.name());
    }

    /** Takes an empty bloc out of the composition; {@code bloc.remove.notEmpty} while units stand in it. */
    @Transactional
    public void removeBloc(long blocYearId, @Nullable Long amendmentId) {
        var bloc = bloc(blocYearId);
        var opened = gate.forChange(bloc.compositionId(), amendmentId);
        var units = memberships.countByBlocYearId(blocYearId);
        if (units > 0) {
            throw new RuleViolation("bloc.remove.notEmpty", bloc.name(), units);
        }
        blocs.delete(bloc);
        note(opened, ActWhat.BLOC_REMOVED, bloc.name());
    }

    @Transactional
    public long addGroup(long blocYearId, String name, @Nullable Long amendmentId) {
        var bloc = bloc(blocYearId);
        var opened = gate.forChange(bloc.compositionId(), amendmentId);
        var group = new BlocGroup(
                blocYearId, name, groups.findByBlocYearId(blocYearId).size() + 1);
        requireNameFree(blocYearId, group.name());
        var saved = groups.save(group);
        note(opened, ActWhat.GROUP_ADDED, bloc.name() + " – " + saved.name());
        return saved.id();
    }

    @Transactional
    public void renameGroup(long groupId, String name, @Nullable Long amendmentId) {
        var group = group(groupId);
        var bloc = bloc(group.blocYearId());
        var opened = gate.forChange(bloc.compositionId(), amendmentId);
        var renamed = new BlocGroup(bloc.id(), name, 0).name();
        if (!renamed.equals(group.name())) {
            requireNameFree(bloc.id(), renamed);
        }
        group.rename(renamed);
        note(opened, ActWhat.GROUP_CHANGED, bloc.name() + " – " + renamed);
    }

    /** Removes an empty group. */
    @Transactional
    public void removeGroup(long groupId, @Nullable Long amendmentId) {
        var group = group(groupId);
        var bloc = bloc(group.blocYearId());
        var opened = gate.forChange(bloc.compositionId(), amendmentId);
        var units = memberships.countByGroupId(groupId);
        if (units > 0) {
            throw new RuleViolation("bloc.remove.notEmpty", group.name(), units);
        }
        groups.delete(group);
        note(opened, ActWhat.GROUP_REMOVED, bloc.name() + " – " + group.name());
    }

    private void requireNameFree(long blocYearId, String name) {
        if (groups.existsByBlocYearIdAndName(blocYearId, name)) {
            throw new RuleViolation("bloc.group.taken", name);
        }
    }

    private BlocYear bloc(long blocYearId) {
        return blocs.findById(blocYearId).orElseThrow(() -> new RuleViolation("bloc.target.unknown"));
    }

    private BlocGroup group(long groupId) {
        return groups.findById(groupId).orElseThrow(() -> new RuleViolation("bloc.target.unknown"));
    }

    private void note(CompositionGate.Opened opened, ActWhat what, String detail) {
        acts.save(new CompositionAct(opened.composition().id(), what, "", opened.person(), clock.instant())
                .under(opened.amendmentId())
                .about(detail));
        events.publishEvent(new CompositionChanged(opened.composition().id()));
    }
}
