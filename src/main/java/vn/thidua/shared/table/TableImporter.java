package vn.thidua.shared.table;

import jakarta.persistence.EntityManager;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.shared.Messages;
import vn.thidua.shared.RuleViolation;
import vn.thidua.shared.WordList;

/**
 * Runs imports: first dry, then for good. Rights are those of the kind: {@link TableImport#open} refuses whoever may
 * not.
 *
 * <p>Rows go through in chunks, so a file of any admitted length needs the same memory. A file is applied in one
 * transaction; every row is compared again, and a row that is no longer what the preview showed (a colleague was
 * faster) is not written.
 */
@Component
public class TableImporter {

    /** Rows that are compared and written together. */
    public static final int CHUNK = 500;

    private final PlatformTransactionManager transactions;
    private final EntityManager entities;
    private final Messages messages;

    TableImporter(PlatformTransactionManager transactions, EntityManager entities, Messages messages) {
        this.transactions = transactions;
        this.entities = entities;
        this.messages = messages;
    }

    /** Which rows are written. */
    public enum Mode {
        /** All or nothing: one wrong row and nothing is written. */
        ALL,
        /** The good ones; wrong ones are left out. */
        GOOD_ROWS
    }

    /**
     * Dry run. Breaks {@code shared.table.columnMissing} where a required column is not mapped and
     * {@code shared.table.scope.…} where something was not chosen.
     *
     * @throws CancellationException when the progress said so
     */
    public ImportPreview preview(
            TableImport<?> kind, TableFile file, ColumnMapping mapping, TableScope scope, ImportProgress progress) {
        scope.check(kind);
        var missing = mapping.missing(kind.columns());
        if (!missing.isEmpty()) {
            throw new RuleViolation(
                    "shared.table.columnMissing",
                    new WordList(missing.stream().map(Column::headerKey).toList()));
        }
        var transaction = new TransactionTemplate(transactions);
        transaction.setReadOnly(true);
        var lines = inTransaction(
                transaction, () -> new Run<>(kind, file, mapping, scope, progress, null, Mode.GOOD_ROWS).run());
        return new ImportPreview(kind, file, mapping, scope, lines);
    }

    /**
     * Writes what the preview showed, in one transaction. Breaks {@code shared.table.notAll} where all rows were wanted
     * and one is wrong; nothing is written then.
     *
     * @throws CancellationException when the progress said so; nothing is written then
     */
    public ImportOutcome apply(ImportPreview preview, Mode mode, ImportProgress progress) {
        var lines = inTransaction(
                new TransactionTemplate(transactions),
                () -> new Run<>(
                                preview.kind(),
                                preview.file(),
                                preview.mapping(),
                                preview.scope(),
                                progress,
                                preview.lines(),
                                mode)
                        .run());
        return new ImportOutcome(preview, lines);
    }

    /** The wrong rows with the columns of the file and one more that says why, as XLSX. */
    public void writeWrongRows(ImportPreview preview, ImportLines lines, Locale language, OutputStream out) {
        var header = new ArrayList<>(preview.file().header());
        header.add(messages.text(language, "shared.table.errorColumn"));
        var columns = preview.kind().columns();
        var title = messages.text(language, "shared.table.wrongRows");
        try (var writer = XlsxTableWriter.of(out, title, header)) {
            var wrong = lines.count(RowStatus.WRONG);
            for (int offset = 0; offset < wrong; offset += CHUNK) {
                for (var line : lines.page(RowStatus.WRONG, offset, CHUNK)) {
                    writer.row(asWritten(line, header.size() - 1, language, columns));
                }
            }
        }
    }

    private List<@Nullable Object> asWritten(ImportLine line, int width, Locale language, List<Column> columns) {
        var row = new TableRow(line.number(), line.cells());
        List<@Nullable Object> values = new ArrayList<>();
        for (int position = 0; position < width; position++) {
            values.add(row.cell(position).value());
        }
        values.add(line.problems().stream()
                .map(problem -> problem.text(messages, language, columns))
                .collect(Collectors.joining("\n")));
        return values;
    }

    private static ImportLines inTransaction(TransactionTemplate transaction, Supplier<ImportLines> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }

    /** One pass over a file. */
    private final class Run<R> {

        private final TableImport<R> kind;
        private final TableFile file;
        private final ColumnMapping mapping;
        private final ImportProgress progress;
        private final @Nullable ImportLines shown;
        private final Mode mode;
        private final ImportPass<R> pass;
        private final List<Column> columns;
        private final Map<String, ChoiceCodes> choices;
        private final Map<String, Integer> firstOf = new HashMap<>();

        /** @param shown what the preview said: this run writes; {@code null} for a dry run */
        Run(
                TableImport<R> kind,
                TableFile file,
                ColumnMapping mapping,
                TableScope scope,
                ImportProgress progress,
                @Nullable ImportLines shown,
                Mode mode) {
            this.kind = kind;
            this.file = file;
            this.mapping = mapping;
            this.progress = progress;
            this.shown = shown;
            this.mode = mode;
            this.columns = kind.columns();
            this.choices = ChoiceCodes.of(columns, messages);
            this.pass = kind.open(scope);
        }

        ImportLines run() {
            var lines = new ImportLines();
            try (var rows = file.rows()) {
                List<TableRow> chunk = new ArrayList<>(CHUNK);
                for (var row = rows.next(); row != null; row = rows.next()) {
                    chunk.add(row);
                    if (chunk.size() == CHUNK) {
                        chunk(chunk, lines);
                        chunk.clear();
                    }
                }
                chunk(chunk, lines);
                if (shown != null) {
                    pass.finish();
                    // within a larger transaction nobody else would, before the next file is read
                    entities.flush();
                }
                lines.complete();
                return lines;
            } catch (RuntimeException | Error e) {
                lines.close();
                throw e;
            }
        }

        private void chunk(List<TableRow> rows, ImportLines lines) {
            if (!progress.at(lines.size(), file.rowCount())) {
                throw new CancellationException("The import of " + kind.key() + " was cancelled");
            }
            if (rows.isEmpty()) {
                return;
            }
            var verdicts = new @Nullable Verdict[rows.size()];
            List<Integer> good = new ArrayList<>(rows.size());
            List<R> records = new ArrayList<>(rows.size());
            for (int i = 0; i < rows.size(); i++) {
                var row = read(rows.get(i));
                var record = row.problems().isEmpty() ? parse(row) : null;
                if (record == null || !row.problems().isEmpty()) {
                    verdicts[i] = Verdict.wrong(row.problems());
                } else {
                    good.add(i);
                    records.add(record);
                }
            }
            judge(good, records, verdicts);
            List<ImportPass.Judged<R>> toWrite = new ArrayList<>();
            for (int i = 0, next = 0; i < rows.size(); i++) {
                var isRead = next < good.size() && good.get(next) == i;
                var verdict = confirmed(lines.size(), Objects.requireNonNull(verdicts[i]));
                if (shown != null && mode == Mode.ALL && verdict.status() == RowStatus.WRONG) {
                    throw new RuleViolation("shared.table.notAll", rows.get(i).number());
                }
                if (isRead && (verdict.status() == RowStatus.NEW || verdict.status() == RowStatus.CHANGED)) {
                    toWrite.add(new ImportPass.Judged<>(records.get(next), verdict));
                }
                next += isRead ? 1 : 0;
                lines.add(rows.get(i), verdict);
            }
            if (shown != null && !toWrite.isEmpty()) {
                pass.apply(toWrite);
                entities.flush();
            }
            entities.clear();
        }

        private @Nullable R parse(ImportRow row) {
            try {
                var record = pass.parse(row);
                var identity = row.problems().isEmpty() ? pass.identity(record) : null;
                var earlier = identity == null ? null : firstOf.putIfAbsent(identity, row.number());
                if (earlier != null) {
                    row.wrong(Problem.of(null, "shared.table.row.twice", earlier));
                }
                return record;
            } catch (RuleViolation violation) {
                row.wrong(Problem.of(violation));
                return null;
            }
        }

        private void judge(List<Integer> good, List<R> records, @Nullable Verdict[] verdicts) {
            if (records.isEmpty()) {
                return;
            }
            var judged = pass.compare(records);
            if (judged.size() != records.size()) {
                throw new IllegalStateException(
                        kind.key() + " gave " + judged.size() + " verdicts for " + records.size() + " rows");
            }
            for (int i = 0; i < judged.size(); i++) {
                verdicts[good.get(i)] = judged.get(i);
            }
        }

        /** The verdict, if it still is the one that the preview showed. */
        private Verdict confirmed(int index, Verdict verdict) {
            if (shown == null || verdict.status() == RowStatus.WRONG || shown.agrees(index, verdict)) {
                return verdict;
            }
            return Verdict.wrong(List.of(Problem.of(null, "shared.table.row.changedMeanwhile")));
        }

        private ImportRow read(TableRow row) {
            Map<String, String> values = new HashMap<>();
            var read = new ImportRow(row.number(), values);
            for (var column : columns) {
                var position = mapping.position(column.key());
                if (position != null) {
                    try {
                        var cell = row.cell(position);
                        values.put(
                                column.key(),
                                Values.read(column, cell, CellReference.of(position, row.number()), choices));
                    } catch (RuleViolation violation) {
                        read.wrong(new Problem(
                                column.key(),
                                violation.key(),
                                Problem.of(violation).args()));
                    }
                }
            }
            for (int position = file.header().size(); position < row.cells().size(); position++) {
                if (!row.cell(position).isEmpty()) {
                    read.wrong(Problem.of(null, "shared.table.row.tooWide", CellReference.of(position, row.number())));
                    break;
                }
            }
            return read;
        }
    }
}
