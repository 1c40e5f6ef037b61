package vn.thidua.meeting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Makes and checks what stands on the cards. Tokens are 128 random bits and hashed plainly; codes have 40 bits, so they
 * are peppered with a key outside the database and hashed with Argon2id (46 MiB, one pass).
 */
@Component
class SeatSecrets {

    /** Crockford's base 32: no letter is taken for a digit on paper. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int CODE_LENGTH = 8;

    private final Path pepperFile;
    private final SecureRandom random = new SecureRandom();
    private final Argon2PasswordEncoder argon = new Argon2PasswordEncoder(16, 32, 1, 46 * 1024, 1);
    private byte @Nullable [] pepper;

    SeatSecrets(@Value("${thidua.vote.keys:${THIDUA_DATA:data}/keys}") Path keys) {
        this.pepperFile = keys.resolve("seat.pepper");
    }

    String newToken() {
        var bytes = new byte[16];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    String newCode() {
        var code = new StringBuilder();
        for (int i = 0; i < CODE_LENGTH; i++) {
            code.append(i == CODE_LENGTH / 2 ? "-" : "").append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    String hashCode(String code) {
        var hashed = argon.encode(peppered(code));
        if (hashed == null) {
            throw new IllegalStateException("No hash");
        }
        return hashed;
    }

    boolean matches(String code, String hashed) {
        return argon.matches(peppered(code), hashed);
    }

    /** What people type: small letters, spaces and dashes do not matter, O is 0, I and L are 1. */
    private static String canonical(String code) {
        return code.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }

    private String peppered(String code) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(pepper(), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(canonical(code).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private synchronized byte[] pepper() {
        if (pepper == null) {
            try {
                pepper = readOrMake();
            } catch (IOException e) {
                throw new UncheckedIOException("The pepper of the seat codes cannot be read", e);
            }
        }
        return pepper;
    }

    private byte[] readOrMake() throws IOException {
        if (!Files.exists(pepperFile)) {
            Files.createDirectories(pepperFile.getParent());
            var fresh = new byte[32];
            random.nextBytes(fresh);
            try {
                if (pepperFile.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                    Files.createFile(
                            pepperFile,
                            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                } else {
                    Files.createFile(pepperFile);
                }
                Files.write(pepperFile, fresh, StandardOpenOption.SYNC);
            } catch (FileAlreadyExistsException e) {
                // another thread of another program was first: its pepper counts
            }
        }
        return Files.readAllBytes(pepperFile);
    }
}
