package vn.thidua.shared.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thidua.shared.Messages;
import vn.thidua.shared.RuleViolation;

/** Every bad file gets a sentence of its own, in both languages, with the place where it is bad. */
class BadFilesTest {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R'};

    private final Messages messages = new Messages();

    @TempDir
    Path folder;

    @Test
    void anEmptyFile() throws IOException {
        assertThat(refused(TableFiles.csv(folder, ""))).isEqualTo("shared.table.file.empty");
    }

    @Test
    void aFileOfBlankLinesIsEmpty() throws IOException {
        assertThat(refused(TableFiles.csv(folder, "\n\n ;\n"))).isEqualTo("shared.table.file.empty");
    }

    @Test
    void aPictureNamedXlsx() throws IOException {
        var path = Files.write(folder.resolve("units.xlsx"), PNG);

        assertThat(sentence(path)).isEqualTo("Tệp không phải bảng tính XLSX hay CSV mà là hình ảnh PNG.");
    }

    @Test
    void binaryRubbishNamedCsv() throws IOException {
        var path = Files.write(folder.resolve("units.csv"), new byte[] {1, 2, 3, 0, 65, 66});

        assertThat(refused(path)).isEqualTo("shared.table.file.binary");
    }

    @Test
    void aFileOfFiftyMegabytes() throws IOException {
        var path = folder.resolve("big.csv");
        try (var file = new RandomAccessFile(path.toFile(), "rw")) {
            file.setLength(50L * 1024 * 1024);
        }

        assertThat(sentence(path)).isEqualTo("Tệp lớn hơn 40 MB.");
    }

    @Test
    void anOldExcelFile() throws IOException {
        var path = folder.resolve("old.xlsx");
        try (var workbook = new HSSFWorkbook();
                var out = Files.newOutputStream(path)) {
            workbook.createSheet("a");
            workbook.write(out);
        }

        assertThat(refused(path)).isEqualTo("shared.table.file.xls");
    }

    @Test
    void aFileWithAPassword() throws Exception {
        var path = folder.resolve("secret.xlsx");
        try (var container = new POIFSFileSystem();
                var out = Files.newOutputStream(path)) {
            var encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("bi-mat");
            try (var encrypted = encryptor.getDataStream(container)) {
                encrypted.write(
                        Files.readAllBytes(TableFiles.xlsx(folder, sheet -> TableFiles.cells(sheet, 0, "Mã", "Tên"))));
            }
            container.writeFilesystem(out);
        }

        assertThat(refused(path)).isEqualTo("shared.table.file.password");
    }

    @Test
    void anotherKindOfArchive() throws IOException {
        var path = TableFiles.rawXlsx(folder, java.util.Map.of("word/document.xml", "<document/>"), zip -> {});

        assertThat(refused(path)).isEqualTo("shared.table.file.otherZip");
    }

    @Test
    void anXlsxCutOff() throws IOException {
        var whole = Files.readAllBytes(TableFiles.xlsx(folder, sheet -> TableFiles.cells(sheet, 0, "Mã", "Tên")));
        var path = Files.write(folder.resolve("cut.xlsx"), java.util.Arrays.copyOf(whole, whole.length / 2));

        assertThat(refused(path)).isEqualTo("shared.table.file.damaged");
    }

    @Test
    void brokenXmlInTheSheet() throws IOException {
        var path = TableFiles.rawXlsx(folder, "<worksheet><sheetData><row r=\"1\"><c></row>");

        assertThat(refused(path)).isEqualTo("shared.table.file.damaged");
    }

    @Test
    void aZipBombByItsRatio() throws IOException {
        var path = TableFiles.rawXlsx(folder, TableFiles.parts(""), zip -> {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            TableFiles.repeat(zip, "<worksheet><sheetData><row r=\"1\">" + TableFiles.inline("A1", "a"), 1);
            TableFiles.repeat(zip, " ".repeat(1024), 64 * 1024);
            zip.closeEntry();
        });

        assertThat(Files.size(path)).isLessThan(200_000);
        assertThat(refused(path)).isEqualTo("shared.table.file.bomb");
    }

    @Test
    void aZipBombByItsSize() throws IOException {
        var limits = new TableLimits(1_000_000, 10, 10, 100, 10_000, 1000, 10);
        var path = TableFiles.rawXlsx(folder, "<worksheet>" + " ".repeat(20_000) + "</worksheet>");

        assertThat(refused(path, limits)).isEqualTo("shared.table.file.bomb");
    }

    @Test
    void anArchiveOfThousandsOfParts() throws IOException {
        var path = TableFiles.rawXlsx(folder, TableFiles.parts("<worksheet/>"), zip -> {
            for (int i = 0; i < 2_100; i++) {
                zip.putNextEntry(new ZipEntry("xl/media/" + i));
                zip.closeEntry();
            }
        });

        assertThat(refused(path)).isEqualTo("shared.table.file.tooManyParts");
    }

    @Test
    void aDocumentTypeIsRefusedAndItsEntityNeverRead() throws IOException {
        var secret = Files.writeString(folder.resolve("secret.txt"), "bi mat");
        var path = TableFiles.rawXlsx(
                folder,
                "<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>"
                        + "<worksheet><sheetData><row r=\"1\">" + TableFiles.inline("A1", "&x;")
                        + "</row></sheetData></worksheet>");

        assertThat(sentence(path)).contains("DOCTYPE").contains("xl/worksheets/sheet1.xml");
    }

    @Test
    void aBillionLaughs() throws IOException {
        var laughs = new StringBuilder("<!DOCTYPE w [<!ENTITY a \"ha\">");
        for (char c = 'b'; c < 'k'; c++) {
            laughs.append("<!ENTITY ")
                    .append(c)
                    .append(" \"")
                    .append(("&" + (char) (c - 1) + ";").repeat(10))
                    .append("\">");
        }
        var path = TableFiles.rawXlsx(folder, laughs + "]><worksheet>&j;</worksheet>");

        assertThat(refused(path)).isEqualTo("shared.table.file.doctype");
    }

    @Test
    void aDocumentTypeInTheSharedStrings() throws IOException {
        var parts = TableFiles.parts("<worksheet/>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"r1\" Type=\"http://x/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                        + "<Relationship Id=\"r2\" Type=\"http://x/sharedStrings\" Target=\"s.xml\"/></Relationships>");
        parts.put("xl/s.xml", "<!DOCTYPE sst><sst><si><t>a</t></si></sst>");

        assertThat(refused(TableFiles.rawXlsx(folder, parts, zip -> {}))).isEqualTo("shared.table.file.doctype");
    }

    @Test
    void mergedHeaderCells() throws IOException {
        var path = TableFiles.xlsx(folder, sheet -> {
            TableFiles.cells(sheet, 0, "Đơn vị", "", "Loại");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 1));
            TableFiles.cells(sheet, 1, "A", "B", "C");
        });

        assertThat(sentence(path)).contains("A1:B1").contains("Danh sách");
    }

    @Test
    void aTitleMergedAboveTheHeaderDoesNoHarm() throws IOException {
        var path = TableFiles.xlsx(folder, sheet -> {
            TableFiles.cells(sheet, 0, "DANH SÁCH ĐƠN VỊ NĂM 2025");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 1));
            TableFiles.cells(sheet, 2, "Mã", "Tên");
            TableFiles.cells(sheet, 3, "A", "B");
        });

        var file = TableFile.open(path);

        assertThat(file.header()).containsExactly("Mã", "Tên");
        assertThat(file.headerRow()).isEqualTo(3);
        assertThat(file.rowCount()).isEqualTo(1);
    }

    @Test
    void aHeaderThatIsAFormula() throws IOException {
        var path = TableFiles.xlsx(folder, sheet -> {
            TableFiles.cells(sheet, 0, "Mã", "");
            sheet.getRow(0).getCell(1).setCellFormula("1+1");
            TableFiles.cells(sheet, 1, "A", "B");
        });

        assertThat(sentence(path)).contains("B1");
    }

    @Test
    void twoColumnsOfOneName() throws IOException {
        assertThat(sentence(TableFiles.csv(folder, "Mã,Tên,mã\n1,2,3\n")))
                .contains("A1")
                .contains("C1");
    }

    @Test
    void noHeader() throws IOException {
        assertThat(refused(TableFiles.csv(folder, "1,2\n3,4\n"))).isEqualTo("shared.table.header.none");
    }

    @Test
    void aHeaderWithoutRows() throws IOException {
        assertThat(refused(TableFiles.csv(folder, "Mã,Tên\n"))).isEqualTo("shared.table.header.noRows");
    }

    @Test
    void moreRowsThanAllowed() throws IOException {
        assertThat(refused(TableFiles.csv(folder, "a,b\n" + "1,2\n".repeat(100_001))))
                .isEqualTo("shared.table.file.rows");
    }

    @Test
    void moreColumnsThanAllowed() throws IOException {
        assertThat(refused(TableFiles.csv(folder, "a,".repeat(201) + "b\n1,2\n")))
                .isEqualTo("shared.table.file.columns");
        assertThat(refused(TableFiles.rawXlsx(
                        folder,
                        "<worksheet><sheetData><row r=\"1\">" + TableFiles.inline("ZZ1", "a")
                                + "</row></sheetData></worksheet>")))
                .isEqualTo("shared.table.file.columns");
    }

    @Test
    void aCellLongerThanExcelAllows() throws IOException {
        assertThat(sentence(TableFiles.csv(folder, "a,b\n1," + "x".repeat(40_000) + "\n")))
                .contains("B2");
        assertThat(sentence(TableFiles.rawXlsx(
                        folder,
                        "<worksheet><sheetData><row r=\"7\">" + TableFiles.inline("C7", "x".repeat(40_000))
                                + "</row></sheetData></worksheet>")))
                .contains("C7");
    }

    @Test
    void aQuoteThatIsNeverClosed() throws IOException {
        assertThat(sentence(TableFiles.csv(folder, "a,b\n1,2\n3,\"4\n5,6\n"))).startsWith("Dòng 3:");
        assertThat(refused(TableFiles.csv(folder, "a,b\n1,\"2\n" + "3,4\n".repeat(50_000))))
                .isEqualTo("shared.table.file.quote");
        assertThat(refused(TableFiles.csv(folder, "a,b\n1,\"2\"x\n"))).isEqualTo("shared.table.file.quote");
    }

    @Test
    void aCsvInAnOldEncoding() throws IOException {
        var path = Files.write(folder.resolve("old.csv"), "Ma,Ten\n1,T\u00EAn\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(refused(path)).isEqualTo("shared.table.file.encoding");
    }

    private String refused(Path path) {
        return refused(path, TableLimits.DEFAULT);
    }

    private String refused(Path path, TableLimits limits) {
        var violation = catchThrowableOfType(RuleViolation.class, () -> TableFile.open(path, limits));
        assertThat(violation).as("%s is refused", path).isNotNull();
        for (var language : Messages.LANGUAGES) {
            assertThat(messages.text(language, violation)).doesNotContain("!", "{");
        }
        return violation.key();
    }

    private String sentence(Path path) {
        var violation = catchThrowableOfType(RuleViolation.class, () -> TableFile.open(path));
        assertThat(violation).isNotNull();
        return messages.text(Messages.VIETNAMESE, violation);
    }
}
