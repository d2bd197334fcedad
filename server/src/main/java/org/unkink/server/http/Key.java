package org.unkink.server.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The secret of one start of the program, without which nobody reads or writes the journal: another account of the same
 * computer can reach the port, too. Besides it there are codes that open once, for an address that others may see, as
 * that of a browser that is being started: every account can list the commands that run.
 */
public final class Key {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private final String secret = random();
    private final List<String> unused = new ArrayList<>();

    private static String random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** For the cookie, the header and the file; it is never logged. */
    public String secret() {
        return secret;
    }

    /** A code that opens once. */
    public synchronized String once() {
        String code = random();
        unused.add(code);
        return code;
    }

    boolean is(@Nullable String offered) {
        return offered != null && isSame(secret, offered);
    }

    /** Lets in the key, and a code that was not used yet; now it is used. */
    synchronized boolean opens(String offered) {
        return is(offered) || unused.removeIf(code -> isSame(code, offered));
    }

    /** In a time that does not tell how much of it was right. */
    private static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "the key";
    }
}
