package vn.thidua.pledge;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.pledge.rule.Direction;

/** What a pledge lacks before its units can sign it. A pure function. */
final class PledgeGaps {

    private PledgeGaps() {}

    /** The blocking gaps first, in the order of the page. */
    static List<PledgeGap> of(PledgePage pledge) {
        var gaps = new ArrayList<PledgeGap>();
        if (pledge.head().theme().isEmpty()) {
            gaps.add(PledgeGap.blocking("pledge.gap.theme"));
        }
        if (pledge.head().place().isEmpty()) {
            gaps.add(PledgeGap.blocking("pledge.gap.place"));
        }
        if (pledge.head().signedOn() == null) {
            gaps.add(PledgeGap.blocking("pledge.gap.day"));
        }
        if (pledge.commonItems().isEmpty()) {
            gaps.add(PledgeGap.blocking("pledge.gap.items"));
        }
        for (var item : pledge.items()) {
            if (item.direction() != Direction.PASS_FAIL && item.target() == null) {
                gaps.add(PledgeGap.blocking("pledge.gap.target", item.title()));
            }
        }
        for (var promise : pledge.units()) {
            if (pledge.itemsOf(promise.unitId()).isEmpty()
                    && !pledge.commonItems().isEmpty()) {
                gaps.add(PledgeGap.blocking("pledge.gap.nothingAssigned", promise.name()));
            }
        }
        for (var promise : pledge.units()) {
            if (promise.registration() == null) {
                gaps.add(PledgeGap.open("pledge.gap.registration", promise.name()));
            }
        }
        return List.copyOf(gaps);
    }
}
