package org.unkink.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.unkink.answers.person.Moments;
import org.unkink.answers.store.Cursor;
import org.unkink.answers.store.StoredEntry;
import org.unkink.sync.Reading.Hold;

/** What keeps a device from planning. */
final class ReadingTest {

    private static final Instant NOW = Instant.parse("2026-11-30T09:00:00Z");
    private static final long DAY = 86_400_000;
    private static final SyncState NOTHING_ASIDE =
            SyncState.joined(new Cursor(Epoch.first("aaaaaaaaaaaa"), 0), List.of());

    private static StoredEntry entry(String type, long after) {
        return new StoredEntry("id-" + type + after, NOW.toEpochMilli() + after, "UTC", type, 1, "{}");
    }

    private static Reading read(SyncState state, StoredEntry... entries) {
        return Reading.of(
                List.of(entries),
                state,
                NOW.toEpochMilli(),
                new Moments(() -> NOW)::isPossible,
                entry -> !entry.type().equals("dream-noted"));
    }

    @Test
    void whatCanBeReadAndCountedHoldsNobody() {
        assertThat(read(NOTHING_ASIDE, entry("check-answered", 0), entry("pain-noted", DAY)))
                .isEqualTo(new Reading(0, 0, 0, Set.of()));
    }

    @Test
    void whatIsDatedFarAheadIsCountedAndHoldsOnlyIfItMayBeAStop() {
        assertThat(read(NOTHING_ASIDE, entry("pain-noted", DAY + 1))).isEqualTo(new Reading(1, 0, 0, Set.of()));
        assertThat(read(NOTHING_ASIDE, entry("exercise-hurt", DAY + 1), entry("pain-noted", 2 * DAY)))
                .isEqualTo(new Reading(2, 0, 0, Set.of(Hold.CLOCK)));
        assertThat(read(NOTHING_ASIDE, entry("exercise-hurt", DAY)).holds()).isEmpty();
    }

    @Test
    void whatLiesBeforeAllMomentsIsNotAhead() {
        assertThat(read(NOTHING_ASIDE, entry("check-answered", -NOW.toEpochMilli())))
                .isEqualTo(new Reading(0, 0, 0, Set.of()));
    }

    @Test
    void whatANewerUnkinkWroteHolds() {
        assertThat(read(NOTHING_ASIDE, entry("dream-noted", 5 * DAY)))
                .isEqualTo(new Reading(0, 1, 0, Set.of(Hold.UPDATE)));
    }

    @Test
    void whatStandsAsideHolds() {
        SyncState state = new SyncState(
                NOTHING_ASIDE.place(),
                Set.of(),
                NOTHING_ASIDE.deleting(),
                List.of(new Aside.OfDeleted(entry("pain-noted", 0))));
        assertThat(read(state)).isEqualTo(new Reading(0, 0, 1, Set.of(Hold.DECIDE)));
    }
}
