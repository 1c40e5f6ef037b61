package vn.thidua.shared.table;

/** A file in one of the formats: gives all its rows, the header and what stands above it included. */
interface TableSource {

    TableFormat format();

    /** Rows from the top, without empty ones. */
    RowCursor open();

    /** Breaks a rule where the row cannot be a header; asked once all rows were gone through. */
    default void checkHeader(int row) {}
}
