package vn.thidua.shared.table;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.shared.Messages;

/** Writes exports, row by row. Rights are those of the kind: {@link TableExport#write} refuses whoever may not. */
@Component
public class TableExporter {

    private final TransactionTemplate reading;
    private final Messages messages;

    TableExporter(PlatformTransactionManager transactions, Messages messages) {
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
        this.messages = messages;
    }

    /**
     * Writes the table with headers and words in the language; the stream stays open. Breaks
     * {@code shared.table.scope.…} where something was not chosen.
     */
    public void write(TableExport kind, TableScope scope, TableFormat format, Locale language, OutputStream out) {
        scope.check(kind);
        var columns = kind.columns();
        try (var writer = writer(kind, format, language, out)) {
            reading.executeWithoutResult(
                    status -> kind.write(scope, values -> writer.row(asShown(columns, values, language))));
        }
    }

    private TableWriter writer(TableKind kind, TableFormat format, Locale language, OutputStream out) {
        var header = kind.columns().stream()
                .map(column -> column.header(messages, language))
                .toList();
        return switch (format) {
            case XLSX -> XlsxTableWriter.of(out, messages.text(language, kind.key()), header);
            case CSV -> CsvTableWriter.of(out, language, header);
        };
    }

    private List<@Nullable Object> asShown(List<Column> columns, @Nullable Object[] values, Locale language) {
        if (values.length != columns.size()) {
            throw new IllegalArgumentException(
                    values.length + " values for " + columns.size() + " columns: " + Arrays.toString(values));
        }
        List<@Nullable Object> shown = new ArrayList<>(values.length);
        for (int i = 0; i < values.length; i++) {
            var column = columns.get(i);
            var value = values[i];
            shown.add(
                    column.type() == ColumnType.CHOICE
                            ? column.show(messages, language, Values.canonical(value))
                            : value);
        }
        return shown;
    }
}
