package vn.thidua.vote;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.springframework.boot.test.context.TestComponent;
import vn.thidua.bloc.CompositionService;
import vn.thidua.bloc.Decision;
import vn.thidua.shared.Messages;
import vn.thidua.shared.table.ColumnMapping;
import vn.thidua.shared.table.ImportProgress;
import vn.thidua.shared.table.RowStatus;
import vn.thidua.shared.table.TableFile;
import vn.thidua.shared.table.TableImport;
import vn.thidua.shared.table.TableImporter;
import vn.thidua.shared.table.TableScope;
import vn.thidua.support.Database;

/**
 * The published blocs and outcomes: what a report tells of the year before it is taken in through the import that offices
 * use, and what it tells as the outcome is only read, to be compared with.
 */
@TestComponent
class SeedBlocs {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private final List<TableImport<?>> kinds;
    private final TableImporter importer;
    private final CompositionService compositions;
    private final Database database;
    private final Messages messages;

    SeedBlocs(
            List<TableImport<?>> kinds,
            TableImporter importer,
            CompositionService compositions,
            Database database,
            Messages messages) {
        this.kinds = kinds;
        this.importer = importer;
        this.compositions = compositions;
        this.database = database;
        this.messages = messages;
    }

    /** Takes the bloc with its units in that year in, and the catalogue of awards; nothing of a later year. */
    void take(String code, int year) {
        load("bloc.table.memberships", "blocs.csv", row -> isOf(row, code, year));
        database.sql()
                .sql("select id from composition where state = 'DRAFT'")
                .query(Long.class)
                .list()
                .forEach(draft -> compositions.publish(draft, new Decision("01/QĐ-UBND", LocalDate.of(year, 1, 31))));
        load("reward.table.awards", "awards.csv", row -> true);
    }

    /** Names of the units that stand in the bloc in that year with the role HEAD, DEPUTY or MEMBER. */
    List<String> unitsWithRole(String code, int year, String role) {
        return rows("blocs.csv").stream()
                .filter(row -> isOf(row, code, year) && row.get("role").equals(role))
                .map(row -> row.get("unit_name"))
                .toList();
    }

    /** Units by the award they were proposed for, as {@code code unit}. */
    List<Map.Entry<String, String>> proposed(String code, int year) {
        return rows("rewards.csv").stream()
                .filter(row -> isOf(row, code, year))
                .map(row -> Map.entry(row.get("award_code"), row.get("unit_name")))
                .toList();
    }

    private static boolean isOf(CSVRecord row, String code, int year) {
        return row.get("bloc_code").equals(code) && row.get("year").equals(String.valueOf(year));
    }

    private void load(String kind, String file, Predicate<CSVRecord> wanted) {
        var table = kinds.stream()
                .filter(candidate -> candidate.key().equals(kind))
                .findFirst()
                .orElseThrow();
        var rows = rows(file).stream().filter(wanted).toList();
        try {
            var copy = Files.createTempFile("seed-", ".csv");
            try {
                write(copy, rows);
                var opened = TableFile.open(copy);
                var mapping = ColumnMapping.recognise(table.columns(), opened.header(), messages);
                try (var preview =
                                importer.preview(table, opened, mapping, TableScope.EVERYTHING, ImportProgress.NONE);
                        var outcome = importer.apply(preview, TableImporter.Mode.GOOD_ROWS, ImportProgress.NONE)) {
                    if (outcome.lines().count(RowStatus.WRONG) > 0 || rows.isEmpty()) {
                        throw new IllegalStateException(file + " was not taken in whole");
                    }
                }
            } finally {
                Files.delete(copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, List<CSVRecord> rows) throws IOException {
        try (var printer = new CSVPrinter(Files.newBufferedWriter(file), CSVFormat.RFC4180)) {
            printer.printRecord(rows.getFirst().getParser().getHeaderNames());
            for (var row : rows) {
                printer.printRecord((Object[]) row.values());
            }
        }
    }

    private static List<CSVRecord> rows(String file) {
        try (var in = SeedBlocs.class.getResourceAsStream("/demo/" + file);
                var parser = CSVParser.parse(in, StandardCharsets.UTF_8, FORMAT);
                Stream<CSVRecord> all = parser.stream()) {
            return all.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
