package vn.thidua.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import vn.thidua.shared.RuleViolation;

/**
 * The folder of the bytes, outside of everything the web server serves. A file is named by its SHA-256, so the same
 * content lies there once and no name from outside ever becomes a path.
 */
@Component
class FileVault {

    private static final int BUFFER = 64 * 1024;
    private static final int FOLDER_LETTERS = 2;

    private final Path folder;
    private final DataSize largest;

    FileVault(
            @Value("${thidua.files.folder:${THIDUA_DATA:data}/files}") Path folder,
            @Value("${thidua.files.max-size:20MB}") DataSize largest) {
        this.folder = folder.toAbsolutePath().normalize();
        this.largest = largest;
    }

    /** Bytes that arrived and are not kept yet. */
    record Arrived(Path file, long size, String sha256) {}

    /** Bytes that are kept. */
    record Kept(long size, String sha256) {}

    /**
     * Writes what arrives beside the files that are kept; breaks {@code document.tooLarge} as soon as it is too much, and
     * {@code document.empty}.
     */
    Arrived receive(InputStream content) {
        try {
            var arriving = Files.createDirectories(folder.resolve("arriving"));
            var file = Files.createTempFile(arriving, "file", ".part");
            try {
                return write(content, file);
            } catch (IOException | RuntimeException e) {
                Files.deleteIfExists(file);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Arrived write(InputStream content, Path file) throws IOException {
        var digest = sha256();
        long size = 0;
        try (var out = Files.newOutputStream(file)) {
            var buffer = new byte[BUFFER];
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                size += read;
                if (size > largest.toBytes()) {
                    throw new RuleViolation("document.tooLarge", largest.toMegabytes());
                }
                digest.update(buffer, 0, read);
                out.write(buffer, 0, read);
            }
        }
        if (size == 0) {
            throw new RuleViolation("document.empty");
        }
        return new Arrived(file, size, HexFormat.of().formatHex(digest.digest()));
    }

    Kept keep(Arrived arrived) {
        var place = place(arrived.sha256());
        try {
            Files.createDirectories(place.getParent());
            Files.move(arrived.file(), place, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Kept(arrived.size(), arrived.sha256());
    }

    void discard(Arrived arrived) {
        try {
            Files.deleteIfExists(arrived.file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    InputStream open(String sha256) throws IOException {
        return Files.newInputStream(place(sha256));
    }

    long largestBytes() {
        return largest.toBytes();
    }

    private Path place(String sha256) {
        return folder.resolve(sha256.substring(0, FOLDER_LETTERS)).resolve(sha256);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
