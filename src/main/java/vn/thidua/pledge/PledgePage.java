package vn.thidua.pledge;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The pledge of a bloc for a year as its page shows it.
 *
 * @param items common ones first, then own ones of units, in their order; without those taken out
 * @param units members of the bloc in its order, with what each has registered and signed
 * @param amendments newest first
 */
public record PledgePage(Head head, List<PledgeItemRow> items, List<UnitPromise> units, List<Amendment> amendments) {

    public PledgePage {
        items = List.copyOf(items);
        units = List.copyOf(units);
        amendments = List.copyOf(amendments);
    }

    /** What stands above the items; {@code generated} marks made-up data of the demonstration. */
    public record Head(
            long pledgeId,
            String theme,
            String place,
            @Nullable LocalDate signedOn,
            PledgeState state,
            int version,
            boolean generated) {

        public PledgeHeader header() {
            return new PledgeHeader(theme, place, signedOn);
        }
    }

    /** A unit of the bloc; registration and signature are {@code null} while there are none. */
    public record UnitPromise(
            long unitId,
            String name,
            @Nullable Registration registration,
            @Nullable Signature signature) {}

    /** When and by whom a unit confirmed its targets, and the titles it aims at. */
    public record Registration(
            List<AimedTitle> titles, String note, String by, Instant at, int version, boolean generated) {

        public Registration {
            titles = List.copyOf(titles);
        }
    }

    /** @param by the account it was given or recorded with */
    public record Signature(
            long unitId,
            String representative,
            String post,
            boolean onPaper,
            @Nullable Long scanFileId,
            String by,
            Instant at,
            boolean generated) {}

    /** One field of a signed pledge that was changed; see {@link AmendedField} for the values. */
    public record Amendment(
            AmendedField field,
            String subject,
            @Nullable Long unitId,
            String oldValue,
            String newValue,
            String reason,
            String by,
            Instant at) {}

    public List<PledgeItemRow> commonItems() {
        return items.stream().filter(item -> item.unitId() == null).toList();
    }

    public List<PledgeItemRow> ownItems(long unitId) {
        return items.stream()
                .filter(item -> item.unitId() != null && item.unitId() == unitId)
                .toList();
    }

    /** Everything the unit is bound to: common items assigned to it, and its own. */
    public List<PledgeItemRow> itemsOf(long unitId) {
        return items.stream().filter(item -> item.isAssignedTo(unitId)).toList();
    }

    public Optional<UnitPromise> unit(long unitId) {
        return units.stream().filter(unit -> unit.unitId() == unitId).findFirst();
    }

    public long registered() {
        return units.stream().filter(unit -> unit.registration() != null).count();
    }

    public long signed() {
        return units.stream().filter(unit -> unit.signature() != null).count();
    }

    /** What is missing before units can sign, in sentences; the blocking gaps first. */
    public List<PledgeGap> gaps() {
        return PledgeGaps.of(this);
    }
}
