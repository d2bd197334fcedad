package org.unkink.sync;

/**
 * The epoch of a journal on the server: sixteen hexadecimal digits. The first four count how often everything was
 * deleted, the rest are random. So a device tells a journal that was deleted from a server that was set back to an older
 * copy of its files: only the first may empty the device.
 */
public final class Epoch {

    private static final int COUNT_DIGITS = 4;

    private Epoch() {}

    /** True if the journal of the one was deleted before the other began. */
    static boolean isLater(String epoch, String than) {
        return count(epoch) > count(than);
    }

    private static int count(String epoch) {
        return Integer.parseInt(epoch.substring(0, COUNT_DIGITS), 16);
    }

    /**
     * The epoch after another.
     *
     * @param random at least twelve hexadecimal digits
     */
    public static String after(String epoch, String random) {
        return of(count(epoch) + 1, random);
    }

    /** The first epoch of a journal. */
    public static String first(String random) {
        return of(1, random);
    }

    private static String of(int count, String random) {
        String digits = "0000" + Integer.toHexString(count);
        return digits.substring(digits.length() - COUNT_DIGITS) + random.substring(0, 12);
    }
}
