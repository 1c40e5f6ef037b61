package vn.thidua.shared.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Messages;

/**
 * A CSV that Excel opens right: UTF-8 with a byte order mark; semicolons and decimal commas in Vietnamese, commas and
 * decimal points in English. Text that Excel would take for a formula is led by an apostrophe, see {@link CsvGuard}.
 */
public final class CsvTableWriter implements TableWriter {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final CSVPrinter printer;
    private final boolean vietnamese;

    private CsvTableWriter(CSVPrinter printer, boolean vietnamese) {
        this.printer = printer;
        this.vietnamese = vietnamese;
    }

    /** Begins the file with its header. */
    public static CsvTableWriter of(OutputStream out, Locale language, List<String> header) {
        var vietnamese = !Messages.ENGLISH.getLanguage().equals(language.getLanguage());
        var format =
                CSVFormat.RFC4180.builder().setDelimiter(vietnamese ? ';' : ',').get();
        try {
            var text = new BufferedWriter(new OutputStreamWriter(new Uncloseable(out), StandardCharsets.UTF_8));
            text.write('\uFEFF');
            var writer = new CsvTableWriter(new CSVPrinter(text, format), vietnamese);
            writer.row(header);
            return writer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void row(List<? extends @Nullable Object> values) {
        try {
            printer.printRecord(values.stream().map(this::shown).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String shown(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case LocalDate day -> day.format(DAY);
            case BigDecimal number -> decimal(number);
            case Double number -> decimal(BigDecimal.valueOf(number));
            case Number number -> number.toString();
            default -> CsvGuard.protect(Values.canonical(value));
        };
    }

    /** Exactly three decimals would look like thousands: a fourth one makes them plain. */
    private String decimal(BigDecimal number) {
        var plain = Values.plain(number);
        var point = plain.indexOf('.');
        var clear = point >= 0 && plain.length() - point == 4 ? plain + "0" : plain;
        return vietnamese ? clear.replace('.', ',') : clear;
    }

    @Override
    public void close() {
        try {
            printer.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
