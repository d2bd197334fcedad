package org.unkink.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.unkink.answers.codec.Entries;
import org.unkink.answers.codec.RandomEvents;
import org.unkink.answers.store.StoredEntry;
import org.unkink.catalogue.CatalogueContent;
import org.unkink.engine.check.Clearance;
import org.unkink.engine.check.Sign;
import org.unkink.engine.journal.Checked;
import org.unkink.engine.journal.Entry;
import org.unkink.engine.journal.EntryId;
import org.unkink.engine.journal.Event;
import org.unkink.engine.journal.Event.CheckAnswered.Scope;
import org.unkink.engine.journal.Journal;

/** Which entries can be a stop, held against the engine, and when a device may join others. */
final class ChecksTest {

    private static final Instant NOW = Instant.parse("2026-11-30T09:00:00Z");

    private static Entry entry(int number, Instant at, Event event) {
        return new Entry(EntryId.parse("01900000-0000-7000-8000-%012d".formatted(number)), at, ZoneOffset.UTC, event);
    }

    private static Checked checked(List<Entry> entries) {
        return Checked.of(new Journal(entries), NOW, ZoneOffset.UTC);
    }

    private static boolean isDue(List<Entry> entries) {
        Map<String, StoredEntry> rows = new HashMap<>();
        for (Entry entry : entries) {
            rows.put(entry.id().toString(), Entries.row(entry));
        }
        List<String> standing =
                checked(entries).standing().stream().map(EntryId::toString).toList();
        return Checks.isDueBeforeJoining(rows, standing);
    }

    /** What closes a journal that was open is of a type that can stop. */
    @Test
    void everyTypeThatTheEngineStopsForIsKnown() {
        Entry open = entry(1, NOW.minusSeconds(600), new Event.CheckAnswered(Scope.FULL, Set.of()));
        Set<String> stopping = new java.util.TreeSet<>();
        for (Entry random : new RandomEvents(CatalogueContent.load().catalogue(), 7).entries(40 * RandomEvents.KINDS)) {
            Entry late = new Entry(random.id(), NOW.minusSeconds(60), ZoneOffset.UTC, random.event());
            if (!(checked(List.of(open, late)).clearance() instanceof Clearance.Open)) {
                stopping.add(Entries.type(late.event()));
            }
        }
        assertThat(stopping).isNotEmpty().allMatch(Checks::canStop);
        assertThat(stopping).contains("exercise-hurt", "new-signs-asked", "severe-pain-asked", "check-answered");
        assertThat(Checks.canStop("pain-noted")).isFalse();
    }

    @Test
    void aDeviceJoinsOnlyAfterACheckThatNamesWhatStands() {
        List<Entry> entries = new ArrayList<>();
        assertThat(isDue(entries)).isTrue();
        entries.add(entry(1, NOW.minusSeconds(500), new Event.CheckAnswered(Scope.FULL, Set.of(Sign.PREGNANCY))));
        assertThat(isDue(entries)).isTrue();
        entries.add(entry(
                2,
                NOW.minusSeconds(400),
                new Event.CheckAnswered(
                        Scope.FULL,
                        new org.unkink.engine.check.Answers(java.util.Optional.empty(), Set.of(Sign.PREGNANCY)),
                        new org.unkink.engine.journal.Lifts.Named(
                                Set.of(entries.getFirst().id())))));
        assertThat(isDue(entries)).isFalse();
        entries.add(entry(3, NOW.minusSeconds(300), new Event.NewSignsAsked(true)));
        assertThat(isDue(entries)).isTrue();
    }
}
