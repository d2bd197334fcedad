package org.unkink.server.http;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Says what went wrong in Unkink: each kind in full the first time, and when it comes again at most once in a while, with
 * how often it came. It never says what the message of an exception says: that could name what a person sent.
 */
public final class FailureLog {

    static final Duration WHILE = Duration.ofMinutes(10);

    private final InstantSource clock;
    private final Consumer<String> out;
    private final Map<String, Kind> kinds = new HashMap<>();

    /** A kind of failure: the time it was logged last, and the number since. */
    private record Kind(Instant said, int since) {}

    public FailureLog(InstantSource clock, Consumer<String> out) {
        this.clock = clock;
        this.out = out;
    }

    public synchronized void log(Throwable failure) {
        String place = place(failure);
        Instant now = clock.instant();
        Kind kind = kinds.get(place);
        if (kind == null) {
            kinds.put(place, new Kind(now, 0));
            out.accept("A request failed." + story(failure));
        } else if (now.isBefore(kind.said().plus(WHILE))) {
            kinds.put(place, new Kind(kind.said(), kind.since() + 1));
        } else {
            kinds.put(place, new Kind(now, 0));
            out.accept("A request failed as before, " + (kind.since() + 1) + " times in a while: " + place);
        }
    }

    private static String story(Throwable failure) {
        StringBuilder text = new StringBuilder();
        for (Throwable t = failure; t != null; t = t.getCause()) {
            text.append('\n').append(t.getClass().getName());
            for (StackTraceElement frame : t.getStackTrace()) {
                text.append("\n    at ").append(frame);
            }
        }
        return text.toString();
    }

    /** The class and the place of the failure and of each of its causes. */
    private static String place(Throwable failure) {
        StringBuilder text = new StringBuilder(failure.getClass().getName());
        StackTraceElement[] frames = failure.getStackTrace();
        if (frames.length > 0) {
            text.append(" at ").append(frames[0]);
        }
        return failure.getCause() == null
                ? text.toString()
                : text.append(", from ").append(place(failure.getCause())).toString();
    }
}
