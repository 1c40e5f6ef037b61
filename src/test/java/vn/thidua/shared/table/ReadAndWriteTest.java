package vn.thidua.shared.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.shared.Messages;
import vn.thidua.shared.RuleViolation;

/** Good files of all kinds read the same; what we write comes back as it was. */
class ReadAndWriteTest {

    private static final Column WHOLE = Column.integer("n", "shared.table.status.new");
    private static final Column DECIMAL = Column.decimal("n", "shared.table.status.new");
    private static final Column DAY = Column.date("n", "shared.table.status.new");
    private static final Column WORD = Column.choice("n", "h", RowStatus.class, "test.");

    private final Messages messages = new Messages();

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void encodingsAreToldByTheirMark(String charset) throws IOException {
        var path = folder.resolve("a.csv");
        Files.write(path, "\uFEFFMã;Tên\r\nA;Sở Tư pháp\r\n".getBytes(Charset.forName(charset)));

        var file = TableFile.open(path);

        assertThat(file.header()).containsExactly("Mã", "Tên");
        assertThat(TableFiles.texts(file)).containsExactly(List.of("A", "Sở Tư pháp"));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void delimitersAreFound(String delimiter) throws IOException {
        var text = String.join(delimiter, "Mã", "Tên", "Ghi chú") + "\n"
                + String.join(delimiter, "A", "\"Văn hóa, Thể thao; Du lịch\"", "x") + "\n";

        assertThat(TableFiles.texts(TableFile.open(TableFiles.csv(folder, text))))
                .containsExactly(List.of("A", "Văn hóa, Thể thao; Du lịch", "x"));
    }

    @Test
    void aSepLineNamesTheDelimiterAndRowsKeepTheirNumbers() throws IOException {
        var rows = TableFiles.rows(TableFile.open(TableFiles.csv(folder, "sep=;\nMã;Tên\n\n\"a\nb\";x\nc;y\n")));

        assertThat(rows).extracting(TableRow::number).containsExactly(4, 5);
        assertThat(rows.getFirst().cell(0).text()).isEqualTo("a\nb");
    }

    @Test
    void decomposedLettersAreComposed() throws IOException {
        var decomposed = Normalizer.normalize("Sở Tài chính Đắk Lắk", Normalizer.Form.NFD);
        var csv = TableFile.open(TableFiles.csv(folder, "Mã,Tên\nA," + decomposed + "\n"));
        var xlsx = TableFile.open(TableFiles.xlsx(folder, sheet -> {
            TableFiles.cells(sheet, 0, "Mã", "Tên");
            TableFiles.cells(sheet, 1, "A", decomposed);
        }));

        assertThat(TableFiles.texts(csv)).containsExactly(List.of("A", "Sở Tài chính Đắk Lắk"));
        assertThat(TableFiles.texts(xlsx)).containsExactly(List.of("A", "Sở Tài chính Đắk Lắk"));
    }

    @Test
    void excelCellsKeepTheirKinds() throws IOException {
        var path = TableFiles.xlsx(folder, sheet -> {
            TableFiles.cells(sheet, 0, "a", "b", "c", "d", "e", "f");
            var row = sheet.createRow(4);
            row.createCell(0).setCellValue(0.1 + 0.2);
            row.createCell(1).setCellValue(LocalDate.of(2025, 3, 1));
            var style = sheet.getWorkbook().createCellStyle();
            style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat("dd\\/mm\\/yyyy"));
            row.getCell(1).setCellStyle(style);
            row.createCell(2).setCellValue(true);
            row.createCell(3).setCellFormula("A5*2");
            row.createCell(5).setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.NA.getCode());
        });

        var row = TableFiles.rows(TableFile.open(path)).getFirst();

        assertThat(row.number()).isEqualTo(5);
        assertThat(row.cells())
                .extracting(Cell::kind)
                .containsExactly(
                        Cell.Kind.NUMBER,
                        Cell.Kind.DATE,
                        Cell.Kind.BOOLEAN,
                        Cell.Kind.FORMULA,
                        Cell.Kind.EMPTY,
                        Cell.Kind.ERROR);
        assertThat(row.cells()).extracting(Cell::text).startsWith("0.3", "2025-03-01", "TRUE");
        assertThat(row.cell(5).text()).isEqualTo("#N/A");
    }

    @Test
    void aFormulaIsNotTrustedAndTheSentenceNamesTheCell() {
        assertThatThrownBy(() -> Values.read(WHOLE, new Cell(Cell.Kind.FORMULA, "5"), "C12", Map.of()))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(messages.text(Messages.VIETNAMESE, violation))
                                .contains("C12")
                                .contains("công thức"));
    }

    @Test
    void cellsUnderAMergedOneAreNotTakenForEmpty() throws IOException {
        var path = TableFiles.xlsx(folder, sheet -> {
            TableFiles.cells(sheet, 0, "a", "b");
            TableFiles.cells(sheet, 1, "1", "x");
            TableFiles.cells(sheet, 2, "", "y");
            sheet.addMergedRegion(new org.apache.poi.ss.util.CellRangeAddress(1, 2, 0, 0));
        });

        var rows = TableFiles.rows(TableFile.open(path));

        assertThat(rows.get(0).cell(0).text()).isEqualTo("1");
        assertThat(rows.get(1).cell(0).kind()).isEqualTo(Cell.Kind.MERGED);
    }

    @ParameterizedTest
    @CsvSource({"2025,2025", "2025.0,2025", "'1.250',1250", "'1,250',1250", "1 250 000,1250000", "-7,-7"})
    void wholeNumbersAsText(String written, String canonical) {
        assertThat(read(WHOLE, written)).isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvSource({
        "'12,5',12.5",
        "12.50,12.5",
        "'1.250,5',1250.5",
        "'1,250.5',1250.5",
        "'1.250.000',1250000",
        "'0,125',0.125",
        "'1,2500',1.25",
        "-0,0",
        "100,100"
    })
    void numbersAsTextInEitherLanguage(String written, String canonical) {
        assertThat(read(DECIMAL, written)).isEqualTo(canonical);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.250", "12,500"})
    void anAmbiguousNumberIsNotGuessed(String written) {
        assertThat(refusal(DECIMAL, written)).isEqualTo("shared.decimal.ambiguous");
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "1,2,3", "1e5", "--1", "1.25.3"})
    void whatIsNoNumber(String written) {
        assertThat(refusal(DECIMAL, written)).isEqualTo("shared.decimal.notNumber");
        assertThat(refusal(WHOLE, written)).isEqualTo("shared.table.cell.integer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"01/03/2025", "1/3/2025", "1-3-2025", "1.3.2025", "2025-03-01", "2025-03-01T00:00"})
    void daysAsText(String written) {
        assertThat(read(DAY, written)).isEqualTo("2025-03-01");
    }

    @Test
    void daysThatDoNotExistAndNumbersThatAreNoDays() {
        assertThat(refusal(DAY, "30/02/2025")).isEqualTo("shared.table.cell.noSuchDay");
        assertThat(refusal(DAY, "tháng 3")).isEqualTo("shared.table.cell.date");
        assertThatThrownBy(() -> Values.read(DAY, new Cell(Cell.Kind.NUMBER, "45717"), "A1", Map.of()))
                .hasMessage("shared.table.cell.dateAsNumber");
    }

    @Test
    void theWordsThatWouldDoAreToldInTheLanguageOfTheSentence() {
        var column = Column.choice(
                "status",
                "shared.table.status.new",
                new Column.Choice("A", "shared.table.status.new"),
                new Column.Choice("B", "shared.table.status.same"));

        assertThatThrownBy(() -> read(column, "khác")).isInstanceOfSatisfying(RuleViolation.class, violation -> {
            assertThat(messages.text(Messages.ENGLISH, violation))
                    .contains(messages.text(Messages.ENGLISH, "shared.table.status.new") + "; ")
                    .doesNotContain(messages.text(Messages.VIETNAMESE, "shared.table.status.new"));
            assertThat(messages.text(Messages.VIETNAMESE, violation))
                    .contains(messages.text(Messages.VIETNAMESE, "shared.table.status.new") + "; ");
        });
    }

    @Test
    void codesByCodeOrWordInEitherLanguage() {
        var column = Column.choice(
                "n",
                "h",
                new Column.Choice("NEW", "shared.table.status.new"),
                new Column.Choice("CHANGED", "shared.table.status.changed"));

        assertThat(read(column, "changed")).isEqualTo("CHANGED");
        assertThat(read(column, "thay đổi")).isEqualTo("CHANGED");
        assertThat(read(column, "THAY DOI")).isEqualTo("CHANGED");
        assertThat(refusal(column, "khác")).isEqualTo("shared.table.cell.choice");
        assertThat(WORD.choices()).hasSize(4);
    }

    @Test
    void aNameOfThreeHundredCharacters() {
        assertThat(refusal(Column.text("n", "h"), "x".repeat(300))).isEqualTo("shared.table.cell.tooLong");
    }

    @Test
    void headersAreRecognisedInBothLanguagesAndByAlias() {
        var columns = List.of(
                Column.text("code", "shared.table.status.new").required(),
                Column.text("name", "shared.table.status.changed").alsoNamed("unit_name"),
                Column.text("note", "shared.table.errorColumn").required());

        var mapping = ColumnMapping.recognise(columns, List.of("MOI (*)", "Unit name", "gì đó", "new"), messages);

        assertThat(mapping.position("code")).isZero();
        assertThat(mapping.position("name")).isEqualTo(1);
        assertThat(mapping.missing(columns)).extracting(Column::key).containsExactly("note");
        assertThat(mapping.ignored(List.of("a", "b", "c", "d"))).containsExactly(2, 3);
        assertThat(mapping.with("note", 1).positions()).containsOnlyKeys("code", "note");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+84", "-x", "@a", "\tx", "\rx", "'=1", "''=1", "'x", "=", "'"})
    void whatExcelWouldRunIsProtectedAndUndone(String text) {
        var protectedText = CsvGuard.protect(text);

        assertThat(protectedText).doesNotMatch("(?s)[=+\\-@\\t\\r].*");
        assertThat(CsvGuard.undo(protectedText)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void anythingWrittenComesBack(long seed) throws IOException {
        var random = new Random(seed);
        var header = List.of("Chữ", "Số", "Ngày", "Nguyên");
        List<List<Object>> written = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            written.add(Arrays.asList(
                    text(random),
                    BigDecimal.valueOf(random.nextInt(10_000_000) - 5_000_000, random.nextInt(5)),
                    LocalDate.of(1950, 1, 1).plusDays(random.nextInt(40_000)),
                    random.nextInt(100_000) - 50_000));
        }
        for (var language : Messages.LANGUAGES) {
            comesBack(header, written, write(header, written, TableFormat.CSV, language));
        }
        comesBack(header, written, write(header, written, TableFormat.XLSX, Messages.VIETNAMESE));
    }

    private void comesBack(List<String> header, List<List<Object>> written, Path path) {
        var columns = List.of(Column.lines("a", "h", 1000), DECIMAL, DAY, WHOLE);
        var file = TableFile.open(path);
        var rows = TableFiles.rows(file);
        assertThat(file.header()).isEqualTo(header);
        assertThat(rows).hasSameSizeAs(written);
        for (int i = 0; i < rows.size(); i++) {
            assertThat(rows.get(i).cell(0).text()).isEqualTo(written.get(i).getFirst());
            for (int column = 1; column < 4; column++) {
                assertThat(Values.read(columns.get(column), rows.get(i).cell(column), "", Map.of()))
                        .isEqualTo(Values.canonical(written.get(i).get(column)));
            }
        }
    }

    private Path write(List<String> header, List<List<Object>> rows, TableFormat format, Locale language)
            throws IOException {
        var path = folder.resolve("written" + format.extension());
        try (var out = Files.newOutputStream(path);
                TableWriter writer = format == TableFormat.CSV
                        ? CsvTableWriter.of(out, language, header)
                        : XlsxTableWriter.of(out, "Đơn vị: [1/2]", header)) {
            rows.forEach(writer::row);
        }
        return path;
    }

    @Test
    void anExportOpensInExcelWithFrozenHeaderFiltersAndRealDays() throws IOException {
        var path = write(
                List.of("Tên", "Ngày"),
                List.of(List.of("=HYPERLINK(\"http://x\")", LocalDate.of(2025, 3, 1))),
                TableFormat.XLSX,
                Messages.VIETNAMESE);

        try (var workbook = new org.apache.poi.xssf.usermodel.XSSFWorkbook(Files.newInputStream(path))) {
            var sheet = workbook.getSheetAt(0);
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:B2");
            assertThat(sheet.getRow(1).getCell(0).getCellType()).isEqualTo(org.apache.poi.ss.usermodel.CellType.STRING);
            assertThat(sheet.getRow(1).getCell(1).getLocalDateTimeCellValue()).isEqualTo("2025-03-01T00:00:00");
            assertThat(org.apache.poi.ss.usermodel.DateUtil.isCellDateFormatted(
                            sheet.getRow(1).getCell(1)))
                    .isTrue();
        }
    }

    @Test
    void aCsvExportBeginsWithAMarkSoThatExcelShowsAccents() throws IOException {
        var bytes = Files.readAllBytes(
                write(List.of("Tên", "Số"), List.of(List.of("Đ", 1)), TableFormat.CSV, Messages.VIETNAMESE));

        assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo("\uFEFFTên;Số\r\nĐ;1\r\n");
    }

    /** Text with everything that hurts, without what XML cannot hold; never blank. */
    private static String text(Random random) {
        var alphabet = "=+-@'\";,\t\n ĐđỔữaZ0_x000D_ & < > 😀".codePoints().toArray();
        var text = new StringBuilder("x");
        for (int left = random.nextInt(30); left > 0; left--) {
            text.appendCodePoint(alphabet[random.nextInt(alphabet.length)]);
        }
        return random.nextBoolean() ? text.toString() : "=" + text.substring(1) + "_x0041_";
    }

    private String read(Column column, String text) {
        return Values.read(column, Cell.of(text), "A1", ChoiceCodes.of(List.of(column), messages));
    }

    private String refusal(Column column, String text) {
        try {
            return "taken: " + read(column, text);
        } catch (RuleViolation violation) {
            return violation.key();
        }
    }
}
