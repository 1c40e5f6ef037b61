package vn.thidua.shared.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * An XLSX with one sheet: header bold, frozen and with filters, widths that fit, days as real dates, numbers as numbers.
 * Text is always a text cell, so nothing in it can become a formula. Rows are written as they come.
 */
public final class XlsxTableWriter implements TableWriter {

    /** Rows looked at to find widths, and kept before they are written. */
    private static final int FLUSH_EVERY = 200;

    private static final int NARROWEST = 10;
    private static final int WIDEST = 60;
    private static final Pattern ESCAPE_LOOKALIKE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
    private static final Pattern NOT_IN_SHEET_NAME = Pattern.compile("[\\[\\]*?/\\\\:']");

    private final Workbook workbook;
    private final Worksheet sheet;
    private final int[] widths;
    private int next;

    private XlsxTableWriter(Workbook workbook, Worksheet sheet, int columns) {
        this.workbook = workbook;
        this.sheet = sheet;
        this.widths = new int[columns];
    }

    /** Begins the file with its header. */
    public static XlsxTableWriter of(OutputStream out, String sheetName, List<String> header) {
        var workbook = new Workbook(new Uncloseable(out), "khoi-thi-dua", "1.0");
        var plain = NOT_IN_SHEET_NAME.matcher(sheetName).replaceAll(" ").strip();
        var writer = new XlsxTableWriter(
                workbook, workbook.newWorksheet(plain.length() > 31 ? plain.substring(0, 31) : plain), header.size());
        writer.sheet.freezePane(0, 1);
        writer.row(header);
        for (int column = 0; column < header.size(); column++) {
            writer.sheet
                    .style(0, column)
                    .bold()
                    .fillColor("EDEDED")
                    .wrapText(true)
                    .verticalAlignment("center")
                    .set();
        }
        return writer;
    }

    @Override
    public void row(List<? extends @Nullable Object> values) {
        for (int column = 0; column < values.size(); column++) {
            var value = values.get(column);
            if (value != null) {
                cell(column, value);
            }
        }
        if (++next % FLUSH_EVERY == 0) {
            flush();
        }
    }

    private void cell(int column, Object value) {
        switch (value) {
            case LocalDate day -> {
                sheet.value(next, column, day);
                sheet.style(next, column).format("dd/mm/yyyy").set();
                widen(column, NARROWEST + 2);
            }
            case BigDecimal number -> sheet.value(next, column, number);
            case Number number -> sheet.value(next, column, number);
            case Boolean bool -> sheet.value(next, column, bool);
            default -> text(column, Values.canonical(value));
        }
    }

    private void text(int column, String text) {
        if (text.isEmpty()) {
            return;
        }
        var lines = text.replace("\r\n", "\n").replace('\r', '\n');
        sheet.inlineString(next, column, ESCAPE_LOOKALIKE.matcher(lines).replaceAll("_x005F_"));
        if (lines.indexOf('\n') >= 0) {
            sheet.style(next, column).wrapText(true).set();
        }
        widen(column, lines.lines().mapToInt(String::length).max().orElse(0) + 2);
    }

    private void widen(int column, int characters) {
        if (next < FLUSH_EVERY && column < widths.length) {
            widths[column] = Math.max(widths[column], characters);
        }
    }

    private void flush() {
        try {
            if (next <= FLUSH_EVERY) {
                for (int column = 0; column < widths.length; column++) {
                    sheet.width(column, Math.clamp(widths[column], NARROWEST, WIDEST));
                }
            }
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            if (widths.length > 0) {
                sheet.setAutoFilter(0, 0, Math.max(0, next - 1), widths.length - 1);
            }
            if (next < FLUSH_EVERY) {
                flush();
            }
            workbook.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
