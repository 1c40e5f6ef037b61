package vn.thidua.shared.table;

/**
 * What an import would do: the dry run. Nothing is changed yet.
 *
 * @param lines the rows with their verdicts; closed by whoever asked for the preview
 */
public record ImportPreview(
        TableImport<?> kind, TableFile file, ColumnMapping mapping, TableScope scope, ImportLines lines)
        implements AutoCloseable {

    @Override
    public void close() {
        lines.close();
    }
}
