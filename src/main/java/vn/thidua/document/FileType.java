package vn.thidua.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.RuleViolation;

/** Kinds of files that are taken. The name and the first bytes must agree; nothing that a browser would run is among them. */
enum FileType {
    PDF("application/pdf", "255044462d", null, "pdf"),
    PNG("image/png", "89504e470d0a1a0a", null, "png"),
    JPEG("image/jpeg", "ffd8ff", null, "jpg", "jpeg"),
    DOCX(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "504b0304",
            "word/document.xml",
            "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "504b0304", "xl/workbook.xml", "xlsx");

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String MACROS = "vbaProject.bin";

    private final String mediaType;
    private final byte[] beginning;
    private final @Nullable String mainPart;
    private final List<String> extensions;

    FileType(String mediaType, String beginning, @Nullable String mainPart, String... extensions) {
        this.mediaType = mediaType;
        this.beginning = HexFormat.of().parseHex(beginning);
        this.mainPart = mainPart;
        this.extensions = List.of(extensions);
    }

    String mediaType() {
        return mediaType;
    }

    /** Extensions of all kinds, for the file dialog. */
    static List<String> allExtensions() {
        return Arrays.stream(values()).flatMap(type -> type.extensions.stream()).toList();
    }

    /**
     * The kind of the file; breaks {@code document.type.unknown} by its name, {@code document.type.mismatch} where the
     * content is something else, {@code document.type.macros} where an office file carries a program.
     */
    static FileType of(String fileName, Path content) {
        var extension = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        var type = Arrays.stream(values())
                .filter(candidate -> candidate.extensions.contains(extension))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("document.type.unknown", fileName));
        type.check(fileName, content);
        return type;
    }

    private void check(String fileName, Path content) {
        try {
            if (!startsRight(content) || (mainPart != null && !hasParts(fileName, content, mainPart))) {
                throw new RuleViolation("document.type.mismatch", fileName);
            }
        } catch (ZipException e) {
            throw new RuleViolation("document.type.mismatch", fileName);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean startsRight(Path content) throws IOException {
        try (var in = Files.newInputStream(content)) {
            return Arrays.equals(in.readNBytes(beginning.length), beginning);
        }
    }

    /** Reads the table of contents only; nothing is unpacked. */
    private static boolean hasParts(String fileName, Path content, String mainPart) throws IOException {
        try (var zip = new ZipFile(content.toFile())) {
            if (zip.stream().anyMatch(part -> part.getName().endsWith(MACROS))) {
                throw new RuleViolation("document.type.macros", fileName);
            }
            return zip.getEntry(CONTENT_TYPES) != null && zip.getEntry(mainPart) != null;
        }
    }
}
