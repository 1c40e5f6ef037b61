package vn.thidua.score;

import vn.thidua.shared.table.ImportRow;

/**
 * A row of a file of criteria.
 *
 * @param parent code of the line it stands in, "" on top
 * @param partNamed whether the row says what its points count as; otherwise it follows the line above
 */
record CriteriaRow(ImportRow row, CriteriaPlace place, String parent, CriterionDraft draft, boolean partNamed) {

    String code() {
        return draft.code();
    }
}
