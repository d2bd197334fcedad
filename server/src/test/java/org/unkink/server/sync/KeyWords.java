package org.unkink.server.sync;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The key of a journal as people copy it: fourteen groups of four letters and digits (Crockford's base32: 32 bytes of key
 * and 3 of its SHA-256, so that a slip is noticed). As docs/sync.md says, in Java.
 */
final class KeyWords {

    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int KEY_BYTES = 32;
    private static final int SUM_BYTES = 3;
    private static final int GROUP = 4;

    private KeyWords() {}

    static String written(byte[] key) {
        byte[] all = Arrays.copyOf(key, KEY_BYTES + SUM_BYTES);
        System.arraycopy(sum(key), 0, all, KEY_BYTES, SUM_BYTES);
        StringBuilder text = new StringBuilder();
        for (int bit = 0; bit < all.length * 8; bit += 5) {
            if (bit > 0 && bit % (5 * GROUP) == 0) {
                text.append('-');
            }
            text.append(DIGITS.charAt(fiveBits(all, bit)));
        }
        return text.toString();
    }

    private static int fiveBits(byte[] bytes, int first) {
        int value = 0;
        for (int bit = first; bit < first + 5; bit++) {
            value = (value << 1) | ((bytes[bit / 8] >> (7 - bit % 8)) & 1);
        }
        return value;
    }

    /** Empty if it is no key, or not copied rightly; small letters, spaces and look-alikes (I, L, O) are as good. */
    static Optional<byte[]> read(String text) {
        String digits = text.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('I', '1')
                .replace('L', '1')
                .replace('O', '0');
        byte[] all = new byte[KEY_BYTES + SUM_BYTES];
        if (digits.length() != all.length * 8 / 5) {
            return Optional.empty();
        }
        for (int i = 0; i < digits.length(); i++) {
            int value = DIGITS.indexOf(digits.charAt(i));
            if (value < 0) {
                return Optional.empty();
            }
            for (int bit = 0; bit < 5; bit++) {
                all[(5 * i + bit) / 8] |= (byte) (((value >> (4 - bit)) & 1) << (7 - (5 * i + bit) % 8));
            }
        }
        byte[] key = Arrays.copyOf(all, KEY_BYTES);
        return Arrays.equals(sum(key), Arrays.copyOfRange(all, KEY_BYTES, all.length))
                ? Optional.of(key)
                : Optional.empty();
    }

    private static byte[] sum(byte[] key) {
        try {
            return Arrays.copyOf(MessageDigest.getInstance("SHA-256").digest(key), SUM_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
