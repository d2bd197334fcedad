package org.unkink.server.sync;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A secret that names the journal it is for: {@code journal.secret}, 128 and 256 random bits in base64url. The store keeps
 * its hash alone; 256 random bits need no slow one.
 */
record Secret(String journal, String text) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int JOURNAL_BYTES = 16;
    private static final int SECRET_BYTES = 32;

    /** A new secret for a journal. */
    static Secret of(String journal) {
        return new Secret(journal, journal + "." + random(SECRET_BYTES));
    }

    /** A new secret for a new journal. */
    static Secret ofNewJournal() {
        return of(random(JOURNAL_BYTES));
    }

    /** One that was sent; whatever it is, it has a hash. */
    static Secret sent(String text) {
        int dot = text.indexOf('.');
        return new Secret(dot < 0 ? "" : text.substring(0, dot), text);
    }

    private static String random(int count) {
        byte[] bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    String hash() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "a secret";
    }
}
