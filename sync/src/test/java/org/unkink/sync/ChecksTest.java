package org.unkink.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.unkink.answers.codec.Entries;
import org.unkink.answers.codec.RandomEvents;
import org.unkink.answers.store.StoredEntry;
import org.unkink.catalogue.CatalogueContent;
import org.unkink.engine.check.Answers;
import org.unkink.engine.check.Clearance;
import org.unkink.engine.check.Sign;
import org.unkink.engine.exercise.VariantId;
import org.unkink.engine.journal.Checked;
import org.unkink.engine.journal.Entry;
import org.unkink.engine.journal.EntryId;
import org.unkink.engine.journal.Event;
import org.unkink.engine.journal.Event.CheckAnswered.Scope;
import org.unkink.engine.journal.Journal;
import org.unkink.engine.journal.Lifts;
import org.unkink.engine.journal.SessionId;
import org.unkink.engine.journal.Zone;

/** Which entries can be a stop, held against the engine, and when a device may join others. */
final class ChecksTest {

    private static final Instant NOW = Instant.parse("2026-11-30T09:00:00Z");

    private static Entry entry(int number, Instant at, Event event) {
        return new Entry(new EntryId("01900000-0000-7000-8000-%012d".formatted(number)), at, Zone.UTC, event);
    }

    private static Checked checked(List<Entry> entries) {
        return Checked.of(new Journal(entries), NOW, Zone.UTC);
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
        Set<String> stopping = new TreeSet<>();
        for (Entry random : new RandomEvents(CatalogueContent.load().catalogue(), 7).entries(40 * RandomEvents.KINDS)) {
            Entry late = new Entry(random.id(), NOW.minusSeconds(60), Zone.UTC, random.event());
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
        assertThat(isDue(entries)).isFalse();
        assertThat(isDue(List.of(entry(1, NOW.minusSeconds(500), new Event.NewSignsAsked(false)))))
                .as("nothing stands, and no check was answered")
                .isTrue();
        entries.add(entry(1, NOW.minusSeconds(500), new Event.CheckAnswered(Scope.FULL, Set.of(Sign.PREGNANCY))));
        assertThat(isDue(entries)).isTrue();
        entries.add(entry(
                2,
                NOW.minusSeconds(400),
                new Event.CheckAnswered(
                        Scope.FULL,
                        new Answers(Optional.empty(), Set.of(Sign.PREGNANCY)),
                        new Lifts.Named(Set.of(entries.getFirst().id())))));
        assertThat(isDue(entries)).isFalse();
        entries.add(entry(3, NOW.minusSeconds(300), new Event.NewSignsAsked(true)));
        assertThat(isDue(entries)).isTrue();
    }

    private static Event named(Entry... lifted) {
        Set<EntryId> ids = new HashSet<>();
        for (Entry entry : lifted) {
            ids.add(entry.id());
        }
        return new Event.CheckAnswered(Scope.FULL, new Answers(Optional.empty(), Set.of()), new Lifts.Named(ids));
    }

    private static Event hurt() {
        return new Event.ExerciseHurt(
                new SessionId("01900000-0000-7000-8000-000000000099"),
                VariantId.parse("cat-cow/seated"),
                null,
                Optional.empty(),
                Event.ExerciseHurt.Kind.DIZZINESS,
                Optional.empty());
    }

    /** An old answer of another device, whose clock was ahead, comes by the clocks after what hurt here. */
    @Test
    void withoutACheckBeforeJoiningAnOldAnswerCouldLiftAHurt() {
        Entry old = entry(1, NOW.minusSeconds(100), new Event.CheckAnswered(Scope.FULL, Set.of()));
        Entry hurt = entry(3, NOW.minusSeconds(200), hurt());
        assertThat(checked(List.of(old, hurt)).clearance()).isInstanceOf(Clearance.Open.class);
        Entry joining = entry(2, NOW.minusSeconds(300), named());
        assertThat(checked(List.of(old, hurt, joining)).clearance())
                .isEqualTo(new Clearance.Due(Clearance.Due.Reason.SOMETHING_NEW));
    }

    /** The clock of a device was a day ahead when it joined, and a day behind when something hurt. */
    @Test
    void noClockLetsAnOldAnswerLiftAHurtOfADeviceThatHasJoined() {
        Entry old = entry(1, NOW.minusSeconds(100), new Event.CheckAnswered(Scope.FULL, Set.of()));
        Entry hurt = entry(3, NOW.minusSeconds(3_600), hurt());
        Entry joining = entry(2, hurt.at().plusSeconds(2 * 86_400), named());
        Instant later = joining.at().plusSeconds(60);
        assertThat(Checked.of(new Journal(List.of(old, hurt, joining)), later, Zone.UTC)
                        .clearance())
                .isEqualTo(new Clearance.Due(Clearance.Due.Reason.SOMETHING_NEW));
    }
}
