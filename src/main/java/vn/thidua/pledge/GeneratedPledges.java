package vn.thidua.pledge;

import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.bloc.BlocRights;
import vn.thidua.identity.CurrentUser;
import vn.thidua.identity.Roles;

/**
 * Writes what the generator of the demonstration makes up. Every row is marked, and every screen that shows one says so;
 * nothing else sets that mark, and a person who enters over it takes it away. Needs the board's rights in the province.
 */
@Component
@Transactional
@RolesAllowed(Roles.BOARD)
public class GeneratedPledges {

    private final BlocRights rights;
    private final PledgeRepository pledges;
    private final PledgeItemRepository items;
    private final PledgeRegistrationRepository registrations;
    private final PledgeSignatureRepository signatures;
    private final PledgeActualRepository actuals;
    private final PledgeReader reader;
    private final CurrentUser currentUser;

    GeneratedPledges(
            BlocRights rights,
            PledgeRepository pledges,
            PledgeItemRepository items,
            PledgeRegistrationRepository registrations,
            PledgeSignatureRepository signatures,
            PledgeActualRepository actuals,
            PledgeReader reader,
            CurrentUser currentUser) {
        this.rights = rights;
        this.pledges = pledges;
        this.items = items;
        this.registrations = registrations;
        this.signatures = signatures;
        this.actuals = actuals;
        this.reader = reader;
        this.currentUser = currentUser;
    }

    /** Begins a made-up pledge; breaks no rule of signing, because nobody signed it. Returns its id. */
    public long pledge(long blocId, int year, PledgeHeader header, PledgeState state) {
        var bloc = rights.board(blocId, year);
        var pledge =
                pledges.findByBlocIdAndYearId(blocId, bloc.yearId()).orElseGet(() -> new Pledge(blocId, bloc.yearId()));
        pledge.describe(header);
        pledge.generate(state);
        return pledges.save(pledge).id();
    }

    /** Adds made-up common items and returns their ids in order. */
    public List<Long> items(long pledgeId, List<ItemDraft> drafts) {
        var position = new int[] {
            items.findByPledgeIdAndRemovedOnIsNullOrderByPositionAscIdAsc(pledgeId)
                    .size()
        };
        var pledge = requireBoard(pledgeId);
        return drafts.stream()
                .map(draft -> {
                    var item = new PledgeItem(pledge.id(), null, ++position[0], draft);
                    item.generate();
                    return items.save(item).id();
                })
                .toList();
    }

    /** A made-up registration. */
    public void registration(long pledgeId, long unitId, RegistrationDraft draft, Instant at) {
        var registration = new PledgeRegistration(requireBoard(pledgeId).id(), unitId);
        registration.register(draft, currentUser.require(), at);
        registration.generate();
        registrations.save(registration);
    }

    /** A made-up signature that names a post and no person. */
    public void signature(long pledgeId, long unitId, String post, Instant at) {
        signatures.save(
                PledgeSignature.generated(requireBoard(pledgeId).id(), unitId, post, currentUser.require(), at));
    }

    /** A made-up number. */
    public void actual(long pledgeId, long itemId, long unitId, int month, BigDecimal reached, Instant at) {
        requireBoard(pledgeId);
        var actual = actuals.findByItemIdAndUnitIdAndMonth(itemId, unitId, month)
                .orElseGet(() -> new PledgeActual(itemId, unitId, month));
        actual.enter(reached, "", currentUser.require(), at);
        actual.generate();
        actuals.save(actual);
    }

    private Pledge requireBoard(long pledgeId) {
        currentUser.requireBoardOf(reader.provinceOf(pledgeId));
        return pledges.findById(pledgeId).orElseThrow();
    }
}
