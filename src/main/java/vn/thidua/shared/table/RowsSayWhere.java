package vn.thidua.shared.table;

/** A kind whose rows name their province and year themselves: both may be left open beside the file. */
public interface RowsSayWhere extends TableKind {

    @Override
    default Need province() {
        return Need.OPTIONAL;
    }

    @Override
    default Need year() {
        return Need.OPTIONAL;
    }
}
