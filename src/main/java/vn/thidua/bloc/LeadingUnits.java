package vn.thidua.bloc;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.table.Problem;

/**
 * Gives out heads and deputies to the rows of a chunk. Roles that rows of the same chunk give up are free for its other
 * rows, whatever their order, so that head and deputy can change places.
 */
final class LeadingUnits {

    private final List<MembershipPlan> plans;
    private final Map<ImportedBloc, Map<Byte, String>> leads = new HashMap<>();

    private LeadingUnits(List<MembershipPlan> plans) {
        this.plans = plans;
    }

    /** Refuses the rows for which no place is free, and notes in the blocs who leads them now. */
    static void giveOut(List<MembershipPlan> plans) {
        var giving = new LeadingUnits(plans);
        // a refused row gives nothing up: what counted on it is judged again
        while (!giving.fits()) {
            giving.leads.clear();
        }
        giving.leads.forEach(ImportedBloc::lead);
    }

    private boolean fits() {
        for (var plan : plans) {
            if (!plan.isRefused()) {
                giveUp(plan);
            }
        }
        var fits = true;
        for (var plan : plans) {
            if (plan.isRefused()) {
                continue;
            }
            var kept = plan.keptSlot();
            plan.lead(kept != null ? kept : take(plan));
            if (plan.isRefused() && plan.standing() != null) {
                fits = false;
            }
        }
        return fits;
    }

    private void giveUp(MembershipPlan plan) {
        var standing = plan.standing();
        if (standing != null && standing.slot() != null && plan.keptSlot() == null) {
            var from = plan.line().year().byId(standing.blocYearId());
            if (from != null) {
                of(from).remove(standing.slot());
            }
        }
    }

    private @Nullable Byte take(MembershipPlan plan) {
        var slots = plan.role().slots();
        if (slots.isEmpty()) {
            return null;
        }
        var taken = of(plan.bloc());
        for (var slot : slots) {
            if (!taken.containsKey(slot)) {
                taken.put(slot, plan.line().unitName());
                return slot;
            }
        }
        plan.refuse(
                plan.role() == FileRole.HEAD
                        ? Problem.of(
                                MembershipTable.ROLE,
                                "bloc.table.secondHead",
                                plan.bloc().shownName(),
                                taken.getOrDefault((byte) 1, ""))
                        : Problem.of(
                                MembershipTable.ROLE,
                                "bloc.table.thirdDeputy",
                                plan.bloc().shownName(),
                                taken.getOrDefault((byte) 2, ""),
                                taken.getOrDefault((byte) 3, "")));
        return null;
    }

    private Map<Byte, String> of(ImportedBloc bloc) {
        return leads.computeIfAbsent(bloc, key -> new HashMap<>(key.leads()));
    }
}
