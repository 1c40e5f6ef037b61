package vn.thidua.reward;

import vn.thidua.shared.table.ImportRow;

/** A row of a decision list, with its names looked up. */
record DecisionLine(ImportRow row, RewardEntry entry) {

    String identity() {
        var who = entry.who();
        return String.join(
                "|",
                entry.decision().number(),
                entry.awardCode(),
                who.kind().name(),
                String.valueOf(who.unitId()),
                who.name());
    }
}
