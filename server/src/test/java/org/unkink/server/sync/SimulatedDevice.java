package org.unkink.server.sync;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.unkink.answers.codec.Entries;
import org.unkink.answers.person.Moments;
import org.unkink.answers.store.Cursor;
import org.unkink.answers.store.StoredEntry;
import org.unkink.engine.check.Clearance;
import org.unkink.engine.journal.Checked;
import org.unkink.engine.journal.Entry;
import org.unkink.engine.journal.Journal;
import org.unkink.engine.journal.SystemZones;
import org.unkink.engine.journal.Zone;
import org.unkink.server.sync.SyncStore.Appended;
import org.unkink.server.sync.SyncStore.Most;
import org.unkink.server.sync.SyncStore.Page;
import org.unkink.server.sync.SyncStore.Sealed;
import org.unkink.sync.Answer;
import org.unkink.sync.Answer.Arrived;
import org.unkink.sync.Ask;
import org.unkink.sync.Change;
import org.unkink.sync.Reading;
import org.unkink.sync.Round;
import org.unkink.sync.SyncState;

/** A device as whoever uses the module has to make it: a journal, a state, and a round that dies with the program. */
final class SimulatedDevice {

    /** The version of "anything new?" that only devices which were updated can read. */
    static final int NEW_VERSION = 2;

    private static final Most PLENTY = new Most(100_000, 1_000_000_000);

    private final String name;
    private final SyncStore server;
    private final Sealing sealing;
    private final byte[] nonce = new byte[Sealing.NONCE_BYTES];
    private final Map<StoredEntry, Entry> read;

    private final Map<String, StoredEntry> journal = new LinkedHashMap<>();
    private Optional<SyncState> state = Optional.empty();
    private Round round = Round.BEGINNING;

    /** The error of its clock in milliseconds, more than 0 if it is ahead. */
    private long ahead;

    private boolean isUpdated;
    private boolean isOnline;

    /** @param read entries that were read once need not be read again on another device */
    SimulatedDevice(String name, SyncStore server, Sealing sealing, Map<StoredEntry, Entry> read) {
        this.name = name;
        this.read = read;
        this.server = server;
        this.sealing = sealing;
    }

    String name() {
        return name;
    }

    Map<String, StoredEntry> journal() {
        return journal;
    }

    boolean hasJoined() {
        return state.isPresent();
    }

    SyncState state() {
        return state.orElseThrow();
    }

    void setClock(long millisAhead) {
        ahead = millisAhead;
    }

    void update() {
        isUpdated = true;
    }

    boolean isUpdated() {
        return isUpdated;
    }

    void setOnline(boolean online) {
        isOnline = online;
    }

    boolean isOnline() {
        return isOnline;
    }

    Instant now(Instant now) {
        return now.plusMillis(ahead);
    }

    void join(Cursor beginning) {
        state = Optional.of(SyncState.joined(beginning, journal.values()));
    }

    void write(StoredEntry entry) {
        if (state.isPresent()) {
            apply(state().wrote(List.of(entry)));
        } else {
            journal.put(entry.id(), entry);
        }
    }

    /** One transaction. */
    void apply(Change change) {
        if (change.emptied()) {
            journal.clear();
        }
        change.entries().forEach(entry -> journal.put(entry.id(), entry));
        state = Optional.of(change.state());
    }

    /** The program ends and starts again. */
    void kill() {
        round = Round.BEGINNING;
    }

    Optional<Ask> next() {
        Optional<Ask> ask = round.next(state());
        if (ask.isEmpty()) {
            round = Round.BEGINNING;
        }
        return ask;
    }

    void take(Ask asked, Answer answer) {
        Round.Step step = round.take(asked, answer, state(), journal);
        apply(step.change());
        round = step.round();
    }

    /** The server's answer, as an HTTP client would bring it. */
    Answer send(String journalId, Ask ask, int atOnce) {
        return switch (ask) {
            case Ask.Delete(String epoch) -> new Answer.Deleted(server.delete(journalId, epoch));
            case Ask.Page(Cursor after) ->
                server.page(journalId, after, atOnce)
                        .<Answer>map(page -> new Answer.Paged(opened(page), page.next(), page.more()))
                        .orElseGet(Answer.Refused::new);
            case Ask.Send(String epoch, List<String> ids) ->
                append(journalId, epoch, ids.subList(0, Math.min(ids.size(), atOnce)));
        };
    }

    private List<Arrived> opened(Page page) {
        List<Optional<StoredEntry>> opened = sealing.open(page.next().epoch(), page.entries());
        List<Arrived> arrived = new ArrayList<>();
        for (int i = 0; i < opened.size(); i++) {
            String id = page.entries().get(i).id();
            arrived.add(opened.get(i).<Arrived>map(Arrived.Opened::new).orElseGet(() -> new Arrived.Unreadable(id)));
        }
        return arrived;
    }

    private Answer append(String journalId, String epoch, List<String> ids) {
        List<Sealed> batch = new ArrayList<>();
        for (String id : ids) {
            nextNonce();
            batch.add(sealing.seal(epoch, Objects.requireNonNull(journal.get(id)), nonce));
        }
        return switch (server.append(journalId, epoch, batch, PLENTY)) {
            case Appended.Stored(var _, var known) ->
                new Answer.Sent(
                        ids.stream()
                                .filter(id -> !known.contains(sealing.serverId(id)))
                                .toList(),
                        !known.isEmpty());
            case Appended.OtherEpoch _, Appended.Full _ -> new Answer.Refused();
        };
    }

    /** Devices draw them; here each is counted up from the last, and begins with the device's name. */
    private void nextNonce() {
        nonce[0] = (byte) name.charAt(0);
        for (int i = nonce.length - 1; ++nonce[i] == 0; i--) {
            // the carry
        }
    }

    boolean isKnown(StoredEntry entry) {
        return isUpdated || !isNew(entry);
    }

    static boolean isNew(StoredEntry entry) {
        return entry.type().equals("new-signs-asked") && entry.version() == NEW_VERSION;
    }

    Reading reading(Instant now) {
        return Reading.of(
                journal.values(),
                state(),
                now(now).toEpochMilli(),
                new Moments(() -> now(now))::isPossible,
                this::isKnown);
    }

    /** The check by the real engine, of all that counts now. */
    Checked checked(Instant now) {
        Moments moments = new Moments(() -> now(now));
        List<Entry> entries = new ArrayList<>();
        for (StoredEntry row : journal.values()) {
            if (isKnown(row) && moments.isPossible(row.at())) {
                entries.add(read.computeIfAbsent(row, SimulatedDevice::read));
            }
        }
        return Checked.of(new Journal(entries), now(now), Zone.UTC);
    }

    /** The made-up newer version says the same as that of today. */
    private static Entry read(StoredEntry row) {
        StoredEntry known =
                isNew(row) ? new StoredEntry(row.id(), row.at(), row.zone(), row.type(), 1, row.body()) : row;
        return Entries.journal(List.of(known), SystemZones::zone).entries().getFirst();
    }

    /** Whether this device would plan a session. */
    boolean plans(Instant now) {
        boolean isHeld = hasJoined() && !reading(now).holds().isEmpty();
        return !isHeld && checked(now).clearance() instanceof Clearance.Open;
    }

    @Override
    public String toString() {
        return name + " " + state + " " + round;
    }
}
