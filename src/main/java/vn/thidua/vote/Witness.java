package vn.thidua.vote;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * A file outside the database to which every head of the chain is added: number, space, hash. It shows when the database
 * was put back to an older state. It should lie on another disk.
 */
@Component
class Witness {

    private static final Logger log = LoggerFactory.getLogger(Witness.class);

    private final Path file;

    Witness(@Value("${thidua.vote.witness:${THIDUA_DATA:data}/witness}") Path folder) {
        this.file = folder.resolve("audit-heads.txt");
    }

    /** Adds a head; trouble is logged, because what it witnesses is committed already. */
    synchronized void append(AuditChain.Head head) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(
                    file,
                    head.seq() + " " + HexFormat.of().formatHex(head.hash()) + "\n",
                    StandardCharsets.US_ASCII,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND,
                    StandardOpenOption.SYNC);
        } catch (IOException e) {
            log.error(
                    "The witness file {} cannot be written; the chain has no witness for line {}", file, head.seq(), e);
        }
    }

    /** The head with the highest number. */
    synchronized Optional<AuditChain.Head> last() {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (var lines = Files.lines(file, StandardCharsets.US_ASCII)) {
            return lines.map(line -> line.split(" "))
                    .filter(parts -> parts.length == 2 && parts[1].length() == 64)
                    .map(parts -> new AuditChain.Head(
                            Long.parseLong(parts[0]), HexFormat.of().parseHex(parts[1])))
                    .reduce((one, other) -> other.seq() >= one.seq() ? other : one);
        } catch (IOException e) {
            throw new UncheckedIOException("The witness file " + file + " cannot be read", e);
        }
    }
}
