package vn.thidua.shared.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Makes files for tests, good and hostile ones. */
public final class TableFiles {

    private static final String SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private TableFiles() {}

    public static Path csv(Path folder, String text) throws IOException {
        return Files.writeString(folder.resolve("table.csv"), text, StandardCharsets.UTF_8);
    }

    /** What a clerk's Excel would write, through POI. */
    public static Path xlsx(Path folder, SheetFiller filler) throws IOException {
        var path = folder.resolve("table.xlsx");
        try (var workbook = new XSSFWorkbook();
                var out = Files.newOutputStream(path)) {
            filler.fill(workbook.createSheet("Danh sách"));
            workbook.write(out);
        }
        return path;
    }

    public interface SheetFiller {
        void fill(Sheet sheet);
    }

    public static void cells(Sheet sheet, int row, String... texts) {
        var created = sheet.createRow(row);
        for (int i = 0; i < texts.length; i++) {
            created.createCell(i).setCellValue(texts[i]);
        }
    }

    /** A workbook whose sheet part is written by hand. */
    static Path rawXlsx(Path folder, String sheetXml) throws IOException {
        return rawXlsx(folder, parts(sheetXml), zip -> {});
    }

    static Path rawXlsx(Path folder, Map<String, String> parts, ZipFiller more) throws IOException {
        var path = folder.resolve("raw.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(path))) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
            more.fill(zip);
        }
        return path;
    }

    interface ZipFiller {
        void fill(ZipOutputStream zip) throws IOException;
    }

    static Map<String, String> parts(String sheetXml) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "_rels/.rels",
                "<Relationships><Relationship Id=\"r1\" Type=\"http://x/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + SPREADSHEET
                        + "\" xmlns:r=\"http://r\"><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"r1\" Type=\"http://x/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
        if (!sheetXml.isEmpty()) {
            parts.put("xl/worksheets/sheet1.xml", sheetXml);
        }
        return parts;
    }

    static String inline(String reference, String text) {
        return "<c r=\"" + reference + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    static void repeat(OutputStream out, String text, int times) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < times; i++) {
            out.write(bytes);
        }
    }

    static List<TableRow> rows(TableFile file) {
        List<TableRow> all = new ArrayList<>();
        try (var rows = file.rows()) {
            for (var row = rows.next(); row != null; row = rows.next()) {
                all.add(row);
            }
        }
        return all;
    }

    static List<List<String>> texts(TableFile file) {
        return rows(file).stream()
                .map(row -> row.cells().stream().map(Cell::text).toList())
                .toList();
    }
}
