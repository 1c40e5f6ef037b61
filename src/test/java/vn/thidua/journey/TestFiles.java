package vn.thidua.journey;

import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that people hand in, right ones and wrong ones. */
final class TestFiles {

    private static final long MEGABYTE = 1024L * 1024;

    private TestFiles() {}

    static FilePayload pdf(String name) {
        var content = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";
        return new FilePayload(name, "application/pdf", content.getBytes(StandardCharsets.US_ASCII));
    }

    /** A program that calls itself something else. */
    static FilePayload disguised(String name) {
        return new FilePayload(name, "application/pdf", "MZ\u0090 This program".getBytes(StandardCharsets.ISO_8859_1));
    }

    /** A PDF of 200 MB, which takes no room on the disk. */
    static Path huge() throws IOException {
        var file = Files.createTempDirectory("huge").resolve("minh-chung-200MB.pdf");
        try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.writeBytes("%PDF-1.4\n");
            sparse.setLength(200 * MEGABYTE);
        }
        file.toFile().deleteOnExit();
        return file;
    }
}
