package vn.thidua.pledge;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.pledge.rule.Direction;
import vn.thidua.shared.RuleViolation;

/**
 * Writes the items of a pledge, common ones and those of one unit. Whoever calls has asked for the right to do so; an
 * item is only found by those it belongs to, so nobody reaches another unit's item by its id.
 */
@Component
class ItemBook {

    private final PledgeItemRepository items;
    private final PledgeTargetRepository targets;
    private final AmendmentBook amendments;
    private final PledgeGate gate;

    ItemBook(PledgeItemRepository items, PledgeTargetRepository targets, AmendmentBook amendments, PledgeGate gate) {
        this.items = items;
        this.targets = targets;
        this.amendments = amendments;
        this.gate = gate;
    }

    /** @param unitId the unit whose own item it is, {@code null} for a common one */
    long add(Pledge pledge, @Nullable Long unitId, ItemDraft draft, String reason) {
        var change = amendments.open(pledge, reason);
        var last = items.findByPledgeIdAndRemovedOnIsNullOrderByPositionAscIdAsc(pledge.id());
        var position = last.isEmpty() ? 1 : last.getLast().position() + 1;
        var item = items.save(new PledgeItem(pledge.id(), unitId, position, draft));
        if (change.isAmendment()) {
            item.amendedOn(change.today());
            change.keep(AmendmentBook.Subject.of(item), AmendedField.ADDED, "", item.title());
        }
        gate.changed(pledge);
        return item.id();
    }

    void change(Pledge pledge, @Nullable Long unitId, ItemChange wanted) {
        var change = amendments.open(pledge, wanted.reason());
        var item = item(pledge, unitId, wanted.itemId());
        if (item.version() != wanted.versionSeen()) {
            throw new RuleViolation("pledge.item.changed", item.title());
        }
        var before = item.draft();
        var about = AmendmentBook.Subject.of(item);
        item.describe(wanted.draft());
        if (change.keep(about, before, item.draft()) && change.isAmendment()) {
            item.amendedOn(change.today());
        }
        gate.changed(pledge);
    }

    /** Takes an item out: out of a draft for good, out of a signed pledge with a trace. */
    void remove(Pledge pledge, @Nullable Long unitId, long itemId, String reason) {
        var change = amendments.open(pledge, reason);
        var item = item(pledge, unitId, itemId);
        if (change.isAmendment()) {
            change.keep(AmendmentBook.Subject.of(item), AmendedField.REMOVED, item.title(), "");
            item.removeOn(change.today());
        } else {
            items.delete(item);
        }
        gate.changed(pledge);
    }

    /** Exchanges the item with its neighbour above or below; the order is no promise, so no amendment. */
    void move(Pledge pledge, long itemId, boolean up) {
        var order = items.findByPledgeIdAndRemovedOnIsNullOrderByPositionAscIdAsc(pledge.id()).stream()
                .filter(item -> item.unitId() == null)
                .toList();
        for (int i = 0; i < order.size(); i++) {
            var at = up ? i - 1 : i + 1;
            if (order.get(i).id() == itemId && at >= 0 && at < order.size()) {
                var mine = order.get(i);
                var other = order.get(at);
                var place = mine.position();
                mine.moveTo(other.position());
                other.moveTo(place);
            }
        }
        gate.changed(pledge);
    }

    /** What a common item means for one unit: its own target, or that it takes no part. */
    void assign(Pledge pledge, TargetDraft wanted, String reason) {
        var change = amendments.open(pledge, reason);
        var item = item(pledge, null, wanted.itemId());
        var own = wanted.assigned() && item.draft().direction() != Direction.PASS_FAIL ? wanted.target() : null;
        if (own != null) {
            item.measure().require(own);
        }
        var target = targets.findByItemIdAndUnitId(item.id(), wanted.unitId())
                .orElseGet(() -> new PledgeTarget(item.id(), wanted.unitId()));
        var about = AmendmentBook.Subject.of(item, wanted.unitId());
        var differs = change.keep(about, AmendedField.ASSIGNED, target.isAssigned(), wanted.assigned())
                | change.keep(about, AmendedField.TARGET, target.target(), own);
        if (differs) {
            target.set(wanted.assigned(), own);
            if (change.isAmendment()) {
                target.amendedOn(change.today());
            }
            targets.save(target);
        }
        gate.changed(pledge);
    }

    private PledgeItem item(Pledge pledge, @Nullable Long unitId, long itemId) {
        return items.findById(itemId)
                .filter(item -> item.pledgeId() == pledge.id() && !item.isRemoved())
                .filter(item -> Objects.equals(item.unitId(), unitId))
                .orElseThrow(() -> new RuleViolation("pledge.item.unknown"));
    }
}
