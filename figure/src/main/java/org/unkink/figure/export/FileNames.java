package org.unkink.figure.export;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names that carry a hash of what is in the file, so that a browser may keep it for ever. */
final class FileNames {

    private static final int DIGITS = 10;

    private FileNames() {}

    /** {@code row/band} and {@code glb} give {@code row/band.0f3c9a71d2.glb}. */
    static String hashed(String stem, String extension, byte[] content) {
        return stem + "." + hash(content).substring(0, DIGITS) + "." + extension;
    }

    /** SHA-256 as 64 digits. */
    static String hash(byte[]... contents) {
        MessageDigest digest = sha256();
        for (byte[] content : contents) {
            digest.update(String.valueOf(content.length).getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            digest.update(content);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
