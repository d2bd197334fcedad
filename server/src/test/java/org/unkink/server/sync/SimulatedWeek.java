package org.unkink.server.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.unkink.answers.codec.Entries;
import org.unkink.answers.store.Cursor;
import org.unkink.answers.store.StoredEntry;
import org.unkink.engine.check.Answers;
import org.unkink.engine.check.Sign;
import org.unkink.engine.exercise.VariantId;
import org.unkink.engine.journal.Checked;
import org.unkink.engine.journal.Entry;
import org.unkink.engine.journal.EntryId;
import org.unkink.engine.journal.Event;
import org.unkink.engine.journal.Event.CheckAnswered.Scope;
import org.unkink.engine.journal.Event.ExerciseHurt;
import org.unkink.engine.journal.Lifts;
import org.unkink.engine.journal.PainScore;
import org.unkink.engine.journal.SessionId;
import org.unkink.engine.journal.Zone;
import org.unkink.server.sync.SyncStore.Device;
import org.unkink.server.sync.SyncStore.Page;
import org.unkink.sync.Answer;
import org.unkink.sync.Aside;
import org.unkink.sync.Ask;
import org.unkink.sync.Checks;

/**
 * A week of one person with several devices: each is offline at times, has a clock of its own, is killed in the midst of
 * things and updated on a day of its own. Beside what the devices know stands what really happened: who wrote what, what
 * was deleted, and which answer had seen which stop.
 */
final class SimulatedWeek {

    private static final Instant MONDAY = Instant.parse("2026-11-23T00:00:00Z");
    private static final Duration WEEK = Duration.ofDays(7);
    private static final long DAY = 86_400_000;

    private final SplittableRandom random;
    private final SyncStore server;
    private final String journal;
    private final Sealing sealing;
    private final List<SimulatedDevice> devices = new ArrayList<>();
    private final Counts counts;
    private Instant now = MONDAY;
    private int written;

    /** What was written, each content once. */
    private final Map<StoredEntry, String> writers = new HashMap<>();

    /** Contents that may be gone: deleted by the person, on the server when everything was, or dropped. */
    private final Set<StoredEntry> gone = new HashSet<>();

    /** Contents that the person kept although everything was deleted elsewhere. */
    private final Set<StoredEntry> kept = new HashSet<>();

    /** Stops, and for each the answers that saw it and did not repeat it. */
    private final Map<StoredEntry, Set<StoredEntry>> stops = new HashMap<>();

    /** How often what was made up came to pass, so that it can be seen that it does. */
    static final class Counts extends TreeMap<String, Integer> {

        private static final long serialVersionUID = 1;

        void add(String what) {
            merge(what, 1, Integer::sum);
        }
    }

    SimulatedWeek(long seed, SyncStore server, Counts counts) {
        this.random = new SplittableRandom(seed);
        this.server = server;
        this.journal = "journal-" + seed;
        this.counts = counts;
        this.sealing = new Sealing(new byte[32], journal);
        Map<StoredEntry, Entry> read = new HashMap<>();
        int count = random.nextInt(2, 5);
        for (int i = 0; i < count; i++) {
            SimulatedDevice device = new SimulatedDevice("ABCD".substring(i, i + 1), server, sealing, read);
            device.setClock(random.nextInt(3) == 0 ? 0 : random.nextLong(-DAY, DAY + 1));
            devices.add(device);
        }
        devices.get(random.nextInt(count)).update();
    }

    /** Lives it, and holds its end against what really happened. */
    void live() {
        devices.forEach(this::liveAlone);
        join(devices.getFirst());
        int events = random.nextInt(60, 140);
        for (int i = 0; i < events; i++) {
            now = now.plusMillis(random.nextLong(2 * WEEK.toMillis() / events));
            SimulatedDevice device = any();
            happen(device);
            checkStops(device);
        }
        end();
        check();
        devices.clear();
        server.devices(journal).forEach(device -> server.revoke(journal, device.id()));
    }

    private SimulatedDevice any() {
        return devices.get(random.nextInt(devices.size()));
    }

    /** What a device has from the time before it joins, when answers did not yet name what they lift. */
    private void liveAlone(SimulatedDevice device) {
        Instant at = device.now(now).minusMillis(3 * DAY);
        for (int i = random.nextInt(5); i > 0; i--) {
            at = at.plusMillis(random.nextLong(DAY / 2));
            Event.CheckAnswered check = new Event.CheckAnswered(
                    Scope.FULL, random.nextInt(3) == 0 ? Set.of(Sign.SPINAL_CORD_SIGN) : Set.of());
            writeCheck(device, row(at, check), check.signs().isEmpty());
        }
    }

    private void join(SimulatedDevice device) {
        List<String> standing =
                device.checked(now).standing().stream().map(EntryId::toString).toList();
        if (Checks.isDueBeforeJoining(device.journal(), standing)) {
            answerCheck(device);
        }
        Device named = new Device(device.name(), device.name(), now.toEpochMilli());
        if (server.devices(journal).isEmpty()) {
            device.join(server.create(journal, named, device.name(), Integer.MAX_VALUE)
                    .orElseThrow());
        } else {
            server.invite(journal, "code", now.toEpochMilli() + 1);
            device.join(
                    ((SyncStore.Joined.Done) server.join(journal, "code", now.toEpochMilli(), named, device.name(), 10))
                            .beginning());
        }
        device.setOnline(true);
    }

    private void happen(SimulatedDevice device) {
        if (!device.hasJoined()) {
            if (random.nextInt(4) == 0) {
                join(device);
            }
            return;
        }
        int what = random.nextInt(100);
        if (what < 30) {
            write(device);
        } else if (what < 75) {
            synchronise(device, random.nextInt(1, 12));
        } else if (what < 85) {
            device.setOnline(!device.isOnline());
        } else if (what < 88) {
            device.kill();
        } else if (what < 91) {
            device.update();
        } else if (what < 93) {
            device.setClock(random.nextLong(-DAY, DAY + 1));
        } else if (what < 95) {
            writeUnderAForeignId(device);
        } else if (what < 97) {
            deleteEverything(device);
        } else {
            decide(device);
        }
    }

    private void write(SimulatedDevice device) {
        switch (random.nextInt(8)) {
            case 0, 1 -> answerCheck(device);
            case 2 -> stop(device, new Event.NewSignsAsked(true));
            case 3 ->
                stop(
                        device,
                        new ExerciseHurt(
                                session(),
                                VariantId.parse("cat-cow/seated"),
                                null,
                                Optional.empty(),
                                random.nextBoolean() ? ExerciseHurt.Kind.DIZZINESS : ExerciseHurt.Kind.WEAKNESS,
                                Optional.empty()));
            case 4 -> stop(device, new Event.SeverePainAsked(true));
            case 5 -> {
                if (device.isUpdated()) {
                    counts.add("stops of a newer version");
                    StoredEntry row = row(device.now(now), new Event.NewSignsAsked(true));
                    stop(
                            device,
                            new StoredEntry(
                                    row.id(),
                                    row.at(),
                                    row.zone(),
                                    row.type(),
                                    SimulatedDevice.NEW_VERSION,
                                    row.body()));
                }
            }
            default -> put(device, pain(device, id()));
        }
    }

    private StoredEntry pain(SimulatedDevice device, String id) {
        Event event = new Event.PainNoted(Event.PainNoted.Moment.NOW, new PainScore(random.nextInt(11)), session());
        StoredEntry row = row(device.now(now), event);
        return new StoredEntry(id, row.at(), row.zone(), row.type(), row.version(), row.body());
    }

    private SessionId session() {
        return new SessionId(id());
    }

    private String id() {
        written++;
        return String.format(Locale.ROOT, "01900000-0000-7000-8000-%012d", written);
    }

    private StoredEntry row(Instant at, Event event) {
        return Entries.row(new Entry(new EntryId(id()), at, Zone.UTC, event));
    }

    private void put(SimulatedDevice device, StoredEntry row) {
        writers.put(row, device.name());
        device.write(row);
        counts.add("entries");
    }

    private void stop(SimulatedDevice device, Event event) {
        stop(device, row(device.now(now), event));
    }

    private void stop(SimulatedDevice device, StoredEntry row) {
        stops.put(row, new HashSet<>());
        put(device, row);
        counts.add("stops");
    }

    /** All questions are answered, naming what stands on the device by the engine. */
    private void answerCheck(SimulatedDevice device) {
        boolean isOpen = random.nextInt(4) != 0;
        Checked checked = device.checked(now);
        Event check = new Event.CheckAnswered(
                Scope.FULL,
                new Answers(Optional.empty(), isOpen ? Set.of() : Set.of(Sign.CHEST_PAIN)),
                new Lifts.Named(Set.copyOf(checked.standing())));
        writeCheck(device, row(device.now(now), check), isOpen);
    }

    private void writeCheck(SimulatedDevice device, StoredEntry row, boolean isOpen) {
        for (StoredEntry before : device.journal().values()) {
            if (stops.containsKey(before)) {
                stops.get(before).add(row);
            }
        }
        if (!isOpen) {
            stops.put(row, new HashSet<>());
            counts.add("stops");
        }
        put(device, row);
    }

    /** As if two devices had made the same id: what is there twice says different things. */
    private void writeUnderAForeignId(SimulatedDevice device) {
        List<StoredEntry> foreign = any().journal().values().stream()
                .filter(row -> row.type().equals("pain-noted"))
                .filter(row -> !device.journal().containsKey(row.id()))
                .toList();
        if (!foreign.isEmpty()) {
            put(device, pain(device, foreign.get(random.nextInt(foreign.size())).id()));
            counts.add("other contents of an id");
        }
    }

    private void deleteEverything(SimulatedDevice device) {
        if (random.nextInt(3) == 0) {
            gone.addAll(device.journal().values());
            for (Aside aside : device.state().aside()) {
                content(aside).ifPresent(gone::add);
            }
            device.apply(device.state().deleteEverything());
            counts.add("deletions");
        }
    }

    private static Optional<StoredEntry> content(Aside aside) {
        return switch (aside) {
            case Aside.OfDeleted(StoredEntry entry) -> Optional.of(entry);
            case Aside.OtherContent(StoredEntry entry) -> Optional.of(entry);
            case Aside.Unreadable _ -> Optional.empty();
        };
    }

    private void decide(SimulatedDevice device) {
        for (Aside aside : device.state().aside()) {
            counts.add("decisions");
            StoredEntry entry = content(aside).orElseThrow();
            if (random.nextBoolean()) {
                gone.add(entry);
                device.apply(device.state().drop(aside));
                continue;
            }
            String newId = id();
            boolean isTaken = device.journal().containsKey(entry.id());
            device.apply(device.state().keep(aside, newId, device.journal()));
            if (isTaken && !entry.equals(device.journal().get(entry.id()))) {
                gone.add(entry);
                StoredEntry copy = device.journal().get(newId);
                writers.put(copy, device.name());
                if (stops.containsKey(entry)) {
                    stops.put(copy, new HashSet<>());
                }
            } else {
                gone.remove(entry);
                kept.add(entry);
            }
        }
    }

    /** Asks and takes answers, while the connection holds and the program lives. */
    private void synchronise(SimulatedDevice device, int steps) {
        for (int step = 0; step < steps && device.isOnline(); step++) {
            Optional<Ask> ask = device.next();
            if (ask.isEmpty()) {
                return;
            }
            if (random.nextInt(20) == 0) {
                device.kill();
                return;
            }
            Answer answer = send(device, ask.get());
            if (random.nextInt(20) == 0) {
                counts.add("killed between asking and storing");
                device.kill();
                return;
            }
            if (random.nextInt(10) == 0) {
                counts.add("something happened while an answer was on its way");
                switch (random.nextInt(8)) {
                    case 0 -> deleteEverything(device);
                    case 1 -> writeUnderAForeignId(device);
                    default -> write(device);
                }
            }
            device.take(ask.get(), answer);
            checkStops(device);
        }
    }

    private Answer send(SimulatedDevice device, Ask ask) {
        List<StoredEntry> before = ask instanceof Ask.Delete ? onServer() : List.of();
        Answer answer = device.send(journal, ask, random.nextInt(1, 20));
        if (ask instanceof Ask.Delete && onServer().isEmpty()) {
            gone.addAll(before);
        }
        return answer;
    }

    private List<StoredEntry> onServer() {
        Page page = server.page(journal, Cursor.BEGINNING, Integer.MAX_VALUE).orElseThrow();
        return sealing.open(page.next().epoch(), page.entries()).stream()
                .map(Optional::orElseThrow)
                .toList();
    }

    /** While there is a stop on a device, and no answer that saw it or was deleted by the person, it plans nothing. */
    private void checkStops(SimulatedDevice device) {
        Set<StoredEntry> here = new HashSet<>(device.journal().values());
        Set<StoredEntry> there = new HashSet<>(here);
        if (device.hasJoined()) {
            device.state().aside().forEach(aside -> content(aside).ifPresent(there::add));
        }
        List<StoredEntry> standing = stops.entrySet().stream()
                .filter(stop -> there.contains(stop.getKey()))
                .filter(stop ->
                        stop.getValue().stream().noneMatch(answer -> here.contains(answer) || gone.contains(answer)))
                .map(Map.Entry::getKey)
                .toList();
        if (standing.isEmpty()) {
            if (random.nextInt(8) == 0 && device.plans(now)) {
                counts.add("looks at a device that plans");
            }
        } else {
            assertThat(device.plans(now))
                    .as("%s at %s plans although %s stands in %s", device, device.now(now), standing, here)
                    .isFalse();
            if (standing.stream().anyMatch(stop -> !device.name().equals(writers.get(stop)))) {
                counts.add("looks at a stop of another device");
            }
        }
    }

    /** All are online once more, updated, and the person has decided about everything. */
    private void end() {
        for (SimulatedDevice device : devices) {
            if (!device.hasJoined()) {
                join(device);
            }
            device.setOnline(true);
            device.update();
        }
        for (int round = 0; round < 4; round++) {
            for (SimulatedDevice device : devices) {
                device.kill();
                for (Optional<Ask> ask = device.next(); ask.isPresent(); ask = device.next()) {
                    device.take(ask.get(), send(device, ask.get()));
                    checkStops(device);
                }
                decide(device);
            }
        }
    }

    private void check() {
        Set<StoredEntry> end = new HashSet<>(onServer());
        Map<String, StoredEntry> byId = end.stream().collect(Collectors.toMap(StoredEntry::id, one -> one));
        for (SimulatedDevice device : devices) {
            assertThat(device.journal()).as("journal of %s", device).isEqualTo(byId);
            assertThat(device.state().unsent()).isEmpty();
            assertThat(device.state().aside()).isEmpty();
            assertThat(device.state().deleting()).isEmpty();
        }
        Set<StoredEntry> expected = new HashSet<>(writers.keySet());
        expected.removeAll(gone);
        assertThat(end).as("lost").containsAll(expected);
        Set<StoredEntry> back = new HashSet<>(end);
        back.retainAll(gone);
        back.removeAll(kept);
        assertThat(back).as("back from a journal that was deleted").isEmpty();
        assertThat(writers.keySet()).as("made by nobody").containsAll(end);
        counts.merge("entries at the end", end.size(), Integer::sum);
    }
}
