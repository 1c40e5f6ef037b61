package vn.thidua.shared.table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.thidua.shared.RuleViolation;

/** Tells what a file is by its first bytes, and refuses politely what is no table. */
final class FileSniffer {

    private static final int LOOKED_AT = 8192;
    private static final Map<String, String> PICTURES = new LinkedHashMap<>();

    static {
        PICTURES.put("\u0089PNG", "PNG");
        PICTURES.put("\u00FF\u00D8\u00FF", "JPEG");
        PICTURES.put("GIF8", "GIF");
        PICTURES.put("BM", "BMP");
        PICTURES.put("II*\0", "TIFF");
        PICTURES.put("MM\0*", "TIFF");
    }

    private FileSniffer() {}

    static TableFormat formatOf(Path path, TableLimits limits) throws IOException {
        var size = Files.size(path);
        if (size == 0) {
            throw new RuleViolation("shared.table.file.empty");
        }
        if (size > limits.bytes()) {
            throw new RuleViolation("shared.table.file.tooLarge", limits.megabytes());
        }
        byte[] start;
        try (var in = Files.newInputStream(path)) {
            start = in.readNBytes(LOOKED_AT);
        }
        var text = new String(start, StandardCharsets.ISO_8859_1);
        if (text.startsWith("PK\u0003\u0004") || text.startsWith("PK\u0005\u0006")) {
            return TableFormat.XLSX;
        }
        if (text.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            throw ole2(path);
        }
        if (text.startsWith("%PDF")) {
            throw new RuleViolation("shared.table.file.notTable", "PDF");
        }
        for (var picture : PICTURES.entrySet()) {
            if (text.startsWith(picture.getKey()) && (picture.getKey().length() > 2 || isBinary(start))) {
                throw new RuleViolation("shared.table.file.picture", picture.getValue());
            }
        }
        var utf16 = text.startsWith("\u00FF\u00FE") || text.startsWith("\u00FE\u00FF");
        if (!utf16 && isBinary(start)) {
            throw new RuleViolation("shared.table.file.binary");
        }
        return TableFormat.CSV;
    }

    private static RuleViolation ole2(Path path) {
        try (var file = new POIFSFileSystem(path.toFile(), true)) {
            var root = file.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                return new RuleViolation("shared.table.file.password");
            }
            if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
                return new RuleViolation("shared.table.file.xls");
            }
        } catch (IOException | RuntimeException e) {
            return new RuleViolation("shared.table.file.binary");
        }
        return new RuleViolation("shared.table.file.binary");
    }

    private static boolean isBinary(byte[] start) {
        for (byte value : start) {
            if (value >= 0 && value < 32 && value != '\t' && value != '\n' && value != '\r' && value != '\f') {
                return true;
            }
        }
        return false;
    }
}
