package vn.thidua.vote;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.thidua.shared.RuleViolation;

/**
 * The keys of rounds, one file each, outside the database and its backups: {@code <round>.key}, readable for the program
 * only, and {@code <round>.env}, the sealed envelopes as they were at closing. Both are destroyed when the result is
 * confirmed; from then on nothing opens the envelopes, in no backup either. Put the folder on a small encrypted volume
 * or in memory: overwriting is not certain on every disk.
 */
@Component
class RoundKeys {

    static final int LENGTH = 32;

    private static final Logger log = LoggerFactory.getLogger(RoundKeys.class);

    private final Path folder;
    private final SecureRandom random = new SecureRandom();
    private final Map<Long, RoundKey> known = new ConcurrentHashMap<>();

    RoundKeys(@Value("${thidua.vote.keys:${THIDUA_DATA:data}/keys}") Path folder) {
        this.folder = folder;
    }

    /**
     * Makes the key of a round that is about to open, writes it, reads it back from the file and opens a control ballot
     * with it. Breaks {@code vote.key.unusable} if anything of that fails. The caller holds the lock on the round.
     */
    RoundKey create(long roundId) {
        var secret = new byte[LENGTH];
        random.nextBytes(secret);
        try {
            Files.createDirectories(folder);
            write(keyFile(roundId), secret);
        } catch (IOException e) {
            log.error("The key of round {} cannot be written", roundId, e);
            throw new RuleViolation("vote.key.unusable");
        }
        known.remove(roundId);
        var key = read(roundId, AuditChain.sha256(secret));
        var control = new byte[] {(byte) random.nextInt(256)};
        var entitlement = new byte[16];
        if (!Arrays.equals(control, key.open(entitlement, key.seal(entitlement, control)))) {
            throw new RuleViolation("vote.key.unusable");
        }
        known.put(roundId, key);
        return key;
    }

    /** The key of a round; breaks {@code vote.key.unusable} where its file is gone or is not this round's key. */
    RoundKey of(long roundId, byte[] fingerprint) {
        var key = known.get(roundId);
        if (key != null && MessageDigest.isEqual(key.fingerprint(), fingerprint)) {
            return key;
        }
        var read = read(roundId, fingerprint);
        known.put(roundId, read);
        return read;
    }

    /** Reads the file again, whatever is known: to learn early that a key is gone. */
    boolean isUsable(long roundId, byte[] fingerprint) {
        try {
            read(roundId, fingerprint);
            return true;
        } catch (RuleViolation e) {
            return false;
        }
    }

    /** Keeps the sealed envelopes for the independent recount, as lines of entitlement, tracker and sealed ballot in hex. */
    void keepEnvelopes(long roundId, String lines) {
        try {
            Files.createDirectories(folder);
            write(envelopesFile(roundId), lines.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        } catch (IOException e) {
            log.error("The envelopes of round {} cannot be kept", roundId, e);
            throw new RuleViolation("vote.key.unusable");
        }
    }

    /** Overwrites and deletes the key and the kept envelopes; harmless where they are gone already. */
    void destroy(long roundId) {
        known.remove(roundId);
        for (var file : new Path[] {keyFile(roundId), envelopesFile(roundId)}) {
            try {
                if (Files.exists(file)) {
                    overwrite(file);
                    Files.deleteIfExists(file);
                }
            } catch (IOException e) {
                log.error("{} could not be destroyed; delete it by hand", file, e);
            }
        }
    }

    boolean exists(long roundId) {
        return Files.exists(keyFile(roundId)) || Files.exists(envelopesFile(roundId));
    }

    private RoundKey read(long roundId, byte[] fingerprint) {
        byte[] secret;
        try {
            secret = Files.readAllBytes(keyFile(roundId));
        } catch (IOException e) {
            log.error(
                    "The key of round {} cannot be read: {}",
                    roundId,
                    e.getClass().getSimpleName());
            throw new RuleViolation("vote.key.unusable");
        }
        if (secret.length != LENGTH || !MessageDigest.isEqual(AuditChain.sha256(secret), fingerprint)) {
            log.error("The file of the key of round {} does not hold its key", roundId);
            throw new RuleViolation("vote.key.unusable");
        }
        return new RoundKey(roundId, secret);
    }

    /** A new file beside the old one, forced to the disk, then put in its place; the folder is forced too. */
    private void write(Path file, byte[] content) throws IOException {
        var fresh = Files.createTempFile(folder, "new", ".tmp");
        if (fresh.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rw-------"));
        }
        try (var channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(content));
            channel.force(true);
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        try (var directory = FileChannel.open(folder, StandardOpenOption.READ)) {
            directory.force(true);
        } catch (IOException e) {
            log.debug("This system does not force folders", e);
        }
    }

    private void overwrite(Path file) throws IOException {
        var noise = new byte[Math.toIntExact(Files.size(file))];
        random.nextBytes(noise);
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(noise));
            channel.force(true);
        }
    }

    private Path keyFile(long roundId) {
        return folder.resolve(roundId + ".key");
    }

    private Path envelopesFile(long roundId) {
        return folder.resolve(roundId + ".env");
    }
}
