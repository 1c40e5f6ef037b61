package vn.thidua.pledge;

import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.bloc.BlocOfYear;
import vn.thidua.bloc.BlocRights;
import vn.thidua.document.DocumentService;
import vn.thidua.identity.CurrentUser;
import vn.thidua.identity.Roles;
import vn.thidua.shared.RuleViolation;

/**
 * Takes what units reached: from an officer of the unit itself, or from the board, which also imports. Every value keeps
 * the one before it.
 */
@Service
@Transactional
@RolesAllowed({Roles.UNIT, Roles.BOARD})
public class ProgressService {

    private final BlocRights rights;
    private final PledgeGate gate;
    private final PledgeItemRepository items;
    private final PledgeTargetRepository targets;
    private final PledgeActualRepository actuals;
    private final ActualChangeRepository changes;
    private final DocumentService documents;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProgressService(
            BlocRights rights,
            PledgeGate gate,
            PledgeItemRepository items,
            PledgeTargetRepository targets,
            PledgeActualRepository actuals,
            ActualChangeRepository changes,
            DocumentService documents,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rights = rights;
        this.gate = gate;
        this.items = items;
        this.targets = targets;
        this.actuals = actuals;
        this.changes = changes;
        this.documents = documents;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Enters a number and a note, and returns the version that is stored now. Breaks {@code pledge.value.*} about the
     * number, {@code pledge.note.tooLong} about the note, and throws {@link ActualChanged} with the stored number where
     * somebody else was first; entering the very same is never a conflict.
     */
    public int enter(long blocId, int year, EnterActual entry) {
        var pledge = require(blocId, year, entry.unitId());
        var item = item(pledge, entry.itemId(), entry.unitId());
        if (entry.reached() != null) {
            item.measure().require(entry.reached());
        }
        var known = actuals.findByItemIdAndUnitIdAndMonth(item.id(), entry.unitId(), entry.month());
        if (known.isPresent() && known.get().says(entry.reached(), entry.note())) {
            return known.get().version();
        }
        if (known.isPresent() && !Integer.valueOf(known.get().version()).equals(entry.versionSeen())) {
            throw known.get().conflict();
        }
        var actual = known.orElseGet(() -> new PledgeActual(item.id(), entry.unitId(), entry.month()));
        var before = actual.reached();
        var noteBefore = actual.note();
        actual.enter(entry.reached(), entry.note(), currentUser.require(), clock.instant());
        var stored = store(actual);
        keep(stored, before, noteBefore);
        events.publishEvent(new ActualEntered(pledge.id(), item.id(), entry.unitId(), entry.month()));
        return stored.version();
    }

    /** Adds a stored file as evidence of a month. */
    public void attach(long blocId, int year, long itemId, long unitId, int month, long fileId) {
        var pledge = require(blocId, year, unitId);
        var item = item(pledge, itemId, unitId);
        if (documents.describe(List.of(fileId)).isEmpty()) {
            throw new RuleViolation("pledge.evidence.unknown");
        }
        var actual = actuals.findByItemIdAndUnitIdAndMonth(itemId, unitId, month)
                .orElseGet(() -> new PledgeActual(item.id(), unitId, month));
        actual.attach(fileId, currentUser.require(), clock.instant());
        store(actual);
    }

    /** Takes a file away from a month; the stored file itself stays. */
    public void detach(long blocId, int year, long itemId, long unitId, int month, long fileId) {
        var pledge = require(blocId, year, unitId);
        item(pledge, itemId, unitId);
        actuals.findByItemIdAndUnitIdAndMonth(itemId, unitId, month)
                .ifPresent(actual -> actual.detach(fileId, currentUser.require(), clock.instant()));
    }

    private Pledge require(long blocId, int year, long unitId) {
        return gate.require(requireEntry(blocId, year, unitId));
    }

    /** An officer of the unit, or of the board of the province; nobody else. */
    private BlocOfYear requireEntry(long blocId, int year, long unitId) {
        if (currentUser.require().isOfficerOf(unitId)) {
            return rights.unit(blocId, year, unitId);
        }
        var bloc = rights.board(blocId, year);
        if (bloc.member(unitId).isEmpty()) {
            throw new RuleViolation("bloc.notMember", bloc.name(), String.valueOf(year));
        }
        return bloc;
    }

    private PledgeItem item(Pledge pledge, long itemId, long unitId) {
        var item = items.findById(itemId)
                .filter(found -> found.pledgeId() == pledge.id() && !found.isRemoved())
                .filter(found -> found.unitId() == null || found.unitId() == unitId)
                .orElseThrow(() -> new RuleViolation("pledge.item.unknown"));
        if (!targets.findByItemIdAndUnitId(itemId, unitId)
                .map(PledgeTarget::isAssigned)
                .orElse(true)) {
            throw new RuleViolation("pledge.actual.notAssigned", item.title());
        }
        return item;
    }

    /** Two people who enter the first number at the same moment: the second one is told, like any second one. */
    private PledgeActual store(PledgeActual actual) {
        try {
            return actuals.saveAndFlush(actual);
        } catch (DataIntegrityViolationException e) {
            throw new RuleViolation("pledge.actual.sameMoment");
        }
    }

    private void keep(PledgeActual now, @Nullable BigDecimal before, String noteBefore) {
        changes.save(new ActualChange(now, before, noteBefore, currentUser.require(), clock.instant()));
    }
}
