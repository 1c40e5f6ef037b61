package vn.thidua.pledge;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.bloc.BlocRights;
import vn.thidua.identity.CurrentUser;
import vn.thidua.identity.Roles;
import vn.thidua.shared.RuleViolation;

/** What an officer of a unit writes into the pledge of its bloc: own items, and the registration. For its own unit only. */
@Service
@Transactional
@RolesAllowed(Roles.UNIT)
public class RegistrationService {

    private final BlocRights rights;
    private final PledgeGate gate;
    private final PledgeRegistrationRepository registrations;
    private final ItemBook book;
    private final PledgeReader reader;
    private final CurrentUser currentUser;
    private final Clock clock;

    RegistrationService(
            BlocRights rights,
            PledgeGate gate,
            PledgeRegistrationRepository registrations,
            ItemBook book,
            PledgeReader reader,
            CurrentUser currentUser,
            Clock clock) {
        this.rights = rights;
        this.gate = gate;
        this.registrations = registrations;
        this.book = book;
        this.reader = reader;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** An item of the unit alone; after signing it is an amendment and asks for a reason. */
    public long addOwnItem(long blocId, int year, long unitId, ItemDraft draft, String reason) {
        return book.add(gate.require(rights.unit(blocId, year, unitId)), unitId, draft, reason);
    }

    public void changeOwnItem(long blocId, int year, long unitId, ItemChange change) {
        book.change(gate.require(rights.unit(blocId, year, unitId)), unitId, change);
    }

    public void removeOwnItem(long blocId, int year, long unitId, long itemId, String reason) {
        book.remove(gate.require(rights.unit(blocId, year, unitId)), unitId, itemId, reason);
    }

    /**
     * Confirms the unit's targets as they stand and the titles it aims at; again, it replaces what was registered. Breaks
     * {@code pledge.register.signed} once the pledge is signed, {@code pledge.register.nothing} without any target.
     */
    public void register(long blocId, int year, long unitId, RegistrationDraft draft) {
        var bloc = rights.unit(blocId, year, unitId);
        var pledge = gate.require(bloc);
        if (pledge.state() == PledgeState.SIGNED) {
            throw new RuleViolation("pledge.register.signed");
        }
        if (reader.page(pledge.id(), bloc).itemsOf(unitId).isEmpty()) {
            throw new RuleViolation("pledge.register.nothing");
        }
        var registration = registrations
                .findByPledgeIdAndUnitId(pledge.id(), unitId)
                .orElseGet(() -> new PledgeRegistration(pledge.id(), unitId));
        registration.register(draft, currentUser.require(), clock.instant());
        registrations.save(registration);
        gate.changed(pledge);
    }
}
