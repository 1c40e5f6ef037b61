package vn.thidua.shared.table;

/**
 * A kind of table that can be imported. A module adds one by a Spring bean (package-private) that looks up, compares and
 * writes; reading the file, the columns, types and lengths, rows that stand twice, the preview, the transaction and the
 * file of wrong rows are the work of {@link TableImporter}.
 *
 * <p>{@link #open} is where rights are checked: put {@code @RolesAllowed} on that method, and ask
 * {@code CurrentUser} for the province of the scope. Where the rows themselves name a province, the
 * pass checks it row by row.
 *
 * @param <R> a row as the module wants it: a record
 */
public interface TableImport<R> extends TableKind {

    /**
     * Begins a pass over all rows of one file. Called once for the preview (in a read-only transaction) and once more
     * for the application, so that everything is checked again against the data of that moment.
     */
    ImportPass<R> open(TableScope scope);
}
