package vn.thidua.shared.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.RuleViolation;

/**
 * A CSV by RFC 4180: UTF-8 with or without a byte order mark, or UTF-16 with one; comma, semicolon or tab, as its first
 * rows show, or as a first line {@code sep=;} says.
 */
record CsvSource(Path path, Charset charset, int bomBytes, char delimiter, boolean hasSepLine, TableLimits limits)
        implements TableSource {

    private static final int SAMPLE = 64 * 1024;
    private static final char[] DELIMITERS = {',', ';', '\t'};

    static CsvSource of(Path path, TableLimits limits) throws IOException {
        byte[] start;
        try (var in = Files.newInputStream(path)) {
            start = in.readNBytes(3);
        }
        var charset = StandardCharsets.UTF_8;
        var bom = 0;
        if (start.length >= 2 && start[0] == (byte) 0xFF && start[1] == (byte) 0xFE) {
            charset = StandardCharsets.UTF_16LE;
            bom = 2;
        } else if (start.length >= 2 && start[0] == (byte) 0xFE && start[1] == (byte) 0xFF) {
            charset = StandardCharsets.UTF_16BE;
            bom = 2;
        } else if (start.length == 3 && start[0] == (byte) 0xEF && start[1] == (byte) 0xBB) {
            bom = 3;
        }
        var sample = sample(path, charset, bom);
        var sep = sample.length() >= 6 && sample.startsWith("sep=") && sample.charAt(5) <= '\r';
        var delimiter = sep ? sample.charAt(4) : delimiterOf(sample);
        return new CsvSource(path, charset, bom, delimiter, sep, limits);
    }

    private static String sample(Path path, Charset charset, int bom) throws IOException {
        try (var in = Files.newInputStream(path)) {
            in.skipNBytes(bom);
            return new String(in.readNBytes(SAMPLE), charset);
        }
    }

    /** The one that stands most often in an ordinary line of the sample. */
    private static char delimiterOf(String sample) {
        var best = DELIMITERS[0];
        var most = 0;
        for (var candidate : DELIMITERS) {
            var counts = countsByLine(sample, candidate);
            var typical = counts.get((counts.size() - 1) / 2) * 1000 + counts.getLast();
            if (typical > most) {
                most = typical;
                best = candidate;
            }
        }
        return best;
    }

    /** How often the delimiter stands in each of the first lines, sorted; quoted text does not count. */
    private static List<Integer> countsByLine(String sample, char delimiter) {
        List<Integer> counts = new ArrayList<>();
        var quoted = false;
        var count = 0;
        var filled = false;
        for (int i = 0; i < sample.length() && counts.size() < 20; i++) {
            var c = sample.charAt(i);
            quoted ^= c == '"';
            if (c == '\n' && !quoted) {
                if (filled) {
                    counts.add(count);
                }
                count = 0;
                filled = false;
            } else {
                count += c == delimiter && !quoted ? 1 : 0;
                filled |= c > ' ';
            }
        }
        if (filled || counts.isEmpty()) {
            counts.add(count);
        }
        counts.sort(null);
        return counts;
    }

    @Override
    public TableFormat format() {
        return TableFormat.CSV;
    }

    @Override
    public RowCursor open() {
        try {
            return new Cursor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final class Cursor implements RowCursor {

        private final CsvGuardReader guard;
        private final CSVParser parser;
        private final Iterator<CSVRecord> records;

        Cursor() throws IOException {
            var in = Files.newInputStream(path);
            in.skipNBytes(bomBytes);
            var decoder = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT);
            Reader text = new BufferedReader(new InputStreamReader(in, decoder));
            guard = new CsvGuardReader(text, delimiter, limits);
            parser = CSVParser.builder()
                    .setReader(guard)
                    .setFormat(CSVFormat.RFC4180
                            .builder()
                            .setDelimiter(delimiter)
                            .setIgnoreEmptyLines(false)
                            .get())
                    .get();
            records = parser.iterator();
        }

        @Override
        public @Nullable TableRow next() {
            try {
                while (records.hasNext()) {
                    var row = row(records.next());
                    if (!row.isEmpty() && !(hasSepLine && row.number() == 1)) {
                        return row;
                    }
                }
                return null;
            } catch (UncheckedIOException e) {
                throw translated(e.getCause());
            } catch (IllegalStateException e) {
                throw new RuleViolation("shared.table.file.quote", parser.getRecordNumber() + 1);
            }
        }

        private RuntimeException translated(@Nullable IOException e) {
            return e instanceof CharacterCodingException
                    ? new RuleViolation("shared.table.file.encoding", guard.row())
                    : new RuleViolation("shared.table.file.quote", parser.getRecordNumber() + 1);
        }

        private TableRow row(CSVRecord record) {
            var number = Math.toIntExact(record.getRecordNumber());
            List<Cell> cells = new ArrayList<>(record.size());
            for (int column = 0; column < record.size(); column++) {
                var text = CsvGuard.undo(record.get(column));
                if (text.length() > limits.cellLength()) {
                    throw new RuleViolation(
                            "shared.table.file.cellTooLong", CellReference.of(column, number), limits.cellLength());
                }
                cells.add(Cell.of(Normalizer.normalize(text, Normalizer.Form.NFC)));
            }
            while (!cells.isEmpty() && cells.getLast().isEmpty()) {
                cells.removeLast();
            }
            if (cells.size() > limits.columns()) {
                throw new RuleViolation("shared.table.file.columns", number, limits.columns());
            }
            return new TableRow(number, cells);
        }

        @Override
        public void close() {
            try {
                parser.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
