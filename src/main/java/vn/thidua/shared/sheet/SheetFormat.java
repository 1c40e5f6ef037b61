package vn.thidua.shared.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.table.CsvTableWriter;
import vn.thidua.shared.table.Uncloseable;

/** What a page can be written as. Everything is made on this server; nothing is sent elsewhere. */
public enum SheetFormat {
    /** A sheet about the page, then one sheet for each part. */
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        public void write(Sheet sheet, Locale language, OutputStream out) {
            try (var workbook = new Workbook(new Uncloseable(out), "khoi-thi-dua", "1.0")) {
                XlsxSheets.write(workbook, sheet);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    },
    /** All parts below each other, with a byte order mark, so that Excel reads the accents. */
    CSV("csv", "text/csv; charset=utf-8") {
        @Override
        public void write(Sheet sheet, Locale language, OutputStream out) {
            try (var writer = CsvTableWriter.of(out, language, List.of(sheet.title()))) {
                sheet.lines().forEach(line -> writer.row(List.of(line)));
                for (var part : sheet.parts()) {
                    writer.row(List.of(""));
                    writer.row(List.of(part.title()));
                    if (!part.sentence().isEmpty()) {
                        writer.row(List.of(part.sentence()));
                    }
                    var table = part.table();
                    writer.row(table.header());
                    for (List<@Nullable Object> row : table.rows()) {
                        writer.row(Collections.unmodifiableList(new ArrayList<>(row)));
                    }
                }
            }
        }
    },
    PDF("pdf", "application/pdf") {
        @Override
        public void write(Sheet sheet, Locale language, OutputStream out) {
            new PdfSheet(sheet, language).write(out);
        }
    },
    PNG("png", "image/png") {
        @Override
        public void write(Sheet sheet, Locale language, OutputStream out) {
            new PngPicture(sheet, language).write(out);
        }
    };

    private final String extension;
    private final String mediaType;

    SheetFormat(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /** Writes the whole file; the stream stays open. */
    public abstract void write(Sheet sheet, Locale language, OutputStream out);

    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }
}
