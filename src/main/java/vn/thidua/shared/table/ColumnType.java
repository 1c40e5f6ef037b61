package vn.thidua.shared.table;

/**
 * What stands in a column, and how it is kept as canonical text while a file is imported. An empty cell is "" in every
 * type.
 */
public enum ColumnType {
    /** One line of text, cleaned by {@link vn.thidua.shared.Names#clean}. */
    TEXT,
    /** Text whose line breaks are kept; each line is cleaned. */
    LINES,
    /** A whole number: digits with an optional minus. */
    INTEGER,
    /** A number: plain digits with a point, without trailing zeros. */
    DECIMAL,
    /** A day: {@code 2025-03-01}. */
    DATE,
    /** One of a few codes; the file may say the code or its word in either language. */
    CHOICE
}
