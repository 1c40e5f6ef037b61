package vn.thidua.pledge;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.bloc.BlocOfYear;
import vn.thidua.bloc.BlocRights;
import vn.thidua.identity.Roles;
import vn.thidua.shared.RuleViolation;

/** What the head, a deputy or the board does with the pledge of a bloc: write it, open it for signing, amend it. */
@Service
@Transactional
@RolesAllowed({Roles.BOARD, Roles.UNIT})
public class PledgeService {

    private final BlocRights rights;
    private final PledgeGate gate;
    private final PledgeRepository pledges;
    private final PledgeItemRepository items;
    private final PledgeTargetRepository targets;
    private final PledgeSignatureRepository signatures;
    private final ItemBook book;
    private final AmendmentBook amendments;
    private final PledgeReader reader;

    PledgeService(
            BlocRights rights,
            PledgeGate gate,
            PledgeRepository pledges,
            PledgeItemRepository items,
            PledgeTargetRepository targets,
            PledgeSignatureRepository signatures,
            ItemBook book,
            AmendmentBook amendments,
            PledgeReader reader) {
        this.rights = rights;
        this.gate = gate;
        this.pledges = pledges;
        this.items = items;
        this.targets = targets;
        this.signatures = signatures;
        this.book = book;
        this.amendments = amendments;
        this.reader = reader;
    }

    /** Begins an empty pledge; one that is there already goes on. */
    public long begin(long blocId, int year) {
        var bloc = rights.run(blocId, year);
        var pledge = gate.find(bloc).orElseGet(() -> pledges.save(new Pledge(blocId, bloc.yearId())));
        gate.changed(pledge);
        return pledge.id();
    }

    /**
     * Fills a pledge that has no items yet with those of the bloc's last one: theme, items, targets of units that are
     * still members, their own items. Breaks {@code pledge.copy.notEmpty} or {@code pledge.copy.none}. Returns how many
     * items came over.
     */
    public int copyLastYear(long blocId, int year) {
        var bloc = rights.run(blocId, year);
        var last = reader.lastBefore(blocId, year)
                .flatMap(pledges::findById)
                .orElseThrow(() -> new RuleViolation("pledge.copy.none", bloc.name()));
        var pledge = gate.find(bloc).orElseGet(() -> pledges.save(new Pledge(blocId, bloc.yearId())));
        if (pledge.state() != PledgeState.DRAFT || !items(pledge.id()).isEmpty()) {
            throw new RuleViolation("pledge.copy.notEmpty");
        }
        if (pledge.header().theme().isEmpty()) {
            var header = pledge.header();
            pledge.describe(new PledgeHeader(last.header().theme(), header.place(), header.signedOn()));
        }
        var copied = 0;
        for (var item : items(last.id())) {
            var owner = item.unitId();
            if (owner == null || bloc.member(owner).isPresent()) {
                copy(item, pledge, bloc);
                copied++;
            }
        }
        gate.changed(pledge);
        return copied;
    }

    private void copy(PledgeItem item, Pledge pledge, BlocOfYear bloc) {
        var copy = items.save(item.copyTo(pledge.id()));
        var members = bloc.members().stream().map(member -> member.unitId()).collect(Collectors.toSet());
        targets.findByItemId(item.id()).stream()
                .filter(target -> members.contains(target.unitId()))
                .forEach(target -> targets.save(target.copyTo(copy.id())));
    }

    /**
     * Writes theme, place and day.
     *
     * @param versionSeen version of the pledge on the screen; another one breaks {@code pledge.changed}
     * @param reason why a signed pledge is amended
     */
    public void describe(long blocId, int year, PledgeHeader header, int versionSeen, String reason) {
        var pledge = gate.require(rights.run(blocId, year));
        var change = amendments.open(pledge, reason);
        if (pledge.version() != versionSeen) {
            throw new RuleViolation("pledge.changed");
        }
        var before = pledge.header();
        pledge.describe(header);
        var now = pledge.header();
        change.keep(AmendmentBook.Subject.PLEDGE, AmendedField.THEME, before.theme(), now.theme());
        change.keep(AmendmentBook.Subject.PLEDGE, AmendedField.PLACE, before.place(), now.place());
        change.keep(AmendmentBook.Subject.PLEDGE, AmendedField.SIGNED_ON, before.signedOn(), now.signedOn());
        gate.changed(pledge);
    }

    public long addItem(long blocId, int year, ItemDraft draft, String reason) {
        return book.add(gate.require(rights.run(blocId, year)), null, draft, reason);
    }

    public void changeItem(long blocId, int year, ItemChange change) {
        book.change(gate.require(rights.run(blocId, year)), null, change);
    }

    public void removeItem(long blocId, int year, long itemId, String reason) {
        book.remove(gate.require(rights.run(blocId, year)), null, itemId, reason);
    }

    public void moveItem(long blocId, int year, long itemId, boolean up) {
        book.move(gate.require(rights.run(blocId, year)), itemId, up);
    }

    /** Gives one unit another target than the others, or takes it out of the item. */
    public void assign(long blocId, int year, TargetDraft target, String reason) {
        var bloc = rights.run(blocId, year);
        if (bloc.member(target.unitId()).isEmpty()) {
            throw new RuleViolation("bloc.notMember", bloc.name(), String.valueOf(year));
        }
        book.assign(gate.require(bloc), target, reason);
    }

    /** Opens the pledge for signing; breaks the first blocking gap of {@link PledgePage#gaps()}. */
    public void openSigning(long blocId, int year) {
        var bloc = rights.run(blocId, year);
        var pledge = gate.require(bloc);
        reader.page(pledge.id(), bloc).gaps().stream()
                .filter(PledgeGap::blocking)
                .findFirst()
                .ifPresent(gap -> {
                    throw new RuleViolation(gap.key(), gap.args().toArray());
                });
        pledge.openSigning();
        gate.changed(pledge);
    }

    /** Back to writing, while nobody has signed. */
    public void withdrawSigning(long blocId, int year) {
        var pledge = gate.require(rights.run(blocId, year));
        pledge.withdrawSigning(signatures.countByPledgeId(pledge.id()));
        gate.changed(pledge);
    }

    /** Puts the pledge in force although some have not signed yet; they may sign later. */
    public void finishSigning(long blocId, int year) {
        var pledge = gate.require(rights.run(blocId, year));
        pledge.finishSigning(signatures.countByPledgeId(pledge.id()));
        gate.changed(pledge);
    }

    private List<PledgeItem> items(long pledgeId) {
        return items.findByPledgeIdAndRemovedOnIsNullOrderByPositionAscIdAsc(pledgeId);
    }
}
