package org.unkink.server.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unkink.server.store.FastSyncStore;

/**
 * After any week all devices have the same journal: nothing is lost, nothing doubled, nothing of a deleted journal back,
 * and at no moment did a device plan over a stop that nobody had answered.
 */
final class DevicesInStepTest {

    private static final int WEEKS = Boolean.getBoolean("unkink.long") ? 10_000 : 400;

    @Test
    void everyWeekEndsWithOneJournal(@TempDir Path folder) {
        SimulatedWeek.Counts counts = new SimulatedWeek.Counts();
        try (SyncStore server = FastSyncStore.open(folder)) {
            for (int seed = 0; seed < WEEKS; seed++) {
                try {
                    new SimulatedWeek(seed, server, counts).live();
                } catch (AssertionError | RuntimeException e) {
                    throw new AssertionError("week " + seed, e);
                }
            }
        }
        System.out.println(WEEKS + " weeks: " + counts);
        for (String what : new String[] {
            "deletions",
            "decisions",
            "stops of a newer version",
            "other contents of an id",
            "killed between asking and storing",
            "something happened while an answer was on its way",
            "looks at a device that plans",
            "looks at a stop of another device"
        }) {
            assertThat(counts).containsKey(what);
        }
    }
}
