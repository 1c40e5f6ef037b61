package vn.thidua.vote;

/** Receipts as people read them: the first 40 bits of a tracker, eight characters of Crockford's base 32. */
final class Receipts {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private Receipts() {}

    static String words(byte[] tracker) {
        long bits = 0;
        for (int i = 0; i < 5; i++) {
            bits = bits << 8 | tracker[i] & 0xff;
        }
        var words = new StringBuilder();
        for (int i = 7; i >= 0; i--) {
            words.append(ALPHABET.charAt((int) (bits >> 5 * i & 31)));
            if (i == 4) {
                words.append('-');
            }
        }
        return words.toString();
    }
}
