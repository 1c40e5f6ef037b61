package vn.thidua.shared.table;

/**
 * What an import did: lines that are new or changed were written, wrong ones were left out.
 *
 * @param preview the dry run it followed
 */
public record ImportOutcome(ImportPreview preview, ImportLines lines) implements AutoCloseable {

    @Override
    public void close() {
        lines.close();
    }
}
