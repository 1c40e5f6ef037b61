package vn.thidua.reward;

import vn.thidua.shared.table.ImportRow;

/** A row of a file of rewards, with the names looked up. */
record RewardLine(ImportRow row, RewardDraft draft) {

    String identity() {
        return draft.unitId() + " " + draft.year() + " " + draft.awardCode();
    }
}
