package org.unkink.server.sync;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Map.Entry;

/**
 * Lets each of many senders ask so many times at once, and again once in a while (a token bucket for each). It remembers
 * as many senders as it has room for: the one that has not asked for longest begins anew.
 */
final class RateLimit {

    private static final int MOST_SENDERS = 10_000;

    private final InstantSource clock;
    private final int atOnce;
    private final Duration oneMore;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Entry<String, Bucket> eldest) {
            return size() > MOST_SENDERS;
        }
    };

    /** How many were left at a moment. */
    private record Bucket(int left, Instant since) {}

    /**
     * A limit.
     *
     * @param atOnce the number of requests that may come at once
     * @param oneMore the time after which one more may
     */
    RateLimit(InstantSource clock, int atOnce, Duration oneMore) {
        this.clock = clock;
        this.atOnce = atOnce;
        this.oneMore = oneMore;
    }

    /** True if a sender may ask now; then it has. */
    synchronized boolean takes(String sender) {
        Instant now = clock.instant();
        Bucket bucket = refilled(buckets.getOrDefault(sender, new Bucket(atOnce, now)), now);
        boolean may = bucket.left() > 0;
        buckets.put(sender, new Bucket(may ? bucket.left() - 1 : 0, bucket.since()));
        return may;
    }

    private Bucket refilled(Bucket bucket, Instant now) {
        long more = Math.max(0, Duration.between(bucket.since(), now).dividedBy(oneMore));
        return bucket.left() + more >= atOnce
                ? new Bucket(atOnce, now)
                : new Bucket((int) (bucket.left() + more), bucket.since().plus(oneMore.multipliedBy(more)));
    }

    /** Whole seconds after which it is worth asking again. */
    long retryAfter() {
        return Math.max(1, oneMore.toSeconds());
    }
}
