package vn.thidua.shared.table;

/**
 * A value that the import would change. Both sides are canonical text (see {@link ColumnType}); the screen shows them
 * in the user's language with {@link Column#show}.
 *
 * @param column key of the column
 */
public record FieldChange(String column, String before, String after) {}
