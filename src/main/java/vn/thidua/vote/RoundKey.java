package vn.thidua.vote;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key of one round: seals ballots and opens them. A sealed ballot is IV (12 bytes), AES-256-GCM of the choices, tag (16
 * bytes), bound to its round and its entitlement, so that no copy of it opens anywhere else.
 */
final class RoundKey {

    private static final int IV = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final long roundId;
    private final SecretKeySpec key;
    private final byte[] fingerprint;

    RoundKey(long roundId, byte[] secret) {
        this.roundId = roundId;
        this.key = new SecretKeySpec(secret, "AES");
        this.fingerprint = AuditChain.sha256(secret);
    }

    byte[] fingerprint() {
        return fingerprint.clone();
    }

    byte[] seal(byte[] entitlementId, byte[] choices) {
        var iv = new byte[IV];
        RANDOM.nextBytes(iv);
        try {
            var cipher = cipher(Cipher.ENCRYPT_MODE, iv, entitlementId);
            var sealed = Arrays.copyOf(iv, IV + choices.length + TAG_BITS / 8);
            cipher.doFinal(choices, 0, choices.length, sealed, IV);
            return sealed;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A ballot could not be sealed", e);
        }
    }

    /**
     * Opens a sealed ballot.
     *
     * @throws BrokenSealException if it was changed, or belongs to another entitlement or round
     */
    byte[] open(byte[] entitlementId, byte[] sealed) {
        if (sealed.length <= IV + TAG_BITS / 8) {
            throw new BrokenSealException();
        }
        try {
            return cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(sealed, IV), entitlementId)
                    .doFinal(sealed, IV, sealed.length - IV);
        } catch (GeneralSecurityException e) {
            throw new BrokenSealException();
        }
    }

    /** The receipt: the voter's own random number and the sealed ballot decide it together. */
    static byte[] tracker(byte[] requestKey, byte[] sealed) {
        return Arrays.copyOf(AuditChain.sha256(requestKey, AuditChain.sha256(sealed)), 8);
    }

    private Cipher cipher(int mode, byte[] iv, byte[] entitlementId) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, iv));
        cipher.updateAAD(ByteBuffer.allocate(Long.BYTES + entitlementId.length)
                .putLong(roundId)
                .put(entitlementId)
                .array());
        return cipher;
    }

    /** A sealed ballot is not what was cast. Says nothing about its content. */
    static final class BrokenSealException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        BrokenSealException() {
            super("A sealed ballot does not open");
        }
    }
}
