package org.unkink.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.unkink.answers.codec.Entries;
import org.unkink.answers.json.Json;
import org.unkink.answers.json.JsonValue;
import org.unkink.answers.json.JsonValue.Obj;
import org.unkink.answers.store.StoredEntry;
import org.unkink.engine.check.Age;
import org.unkink.engine.check.Answers;
import org.unkink.engine.check.Sign;
import org.unkink.engine.journal.Entry;
import org.unkink.engine.journal.EntryId;
import org.unkink.engine.journal.Event;
import org.unkink.engine.journal.Event.CheckAnswered.Scope;
import org.unkink.engine.journal.Lifts;
import org.unkink.engine.journal.PainScore;
import org.unkink.engine.journal.Zone;

/** Devices in step by nothing but the texts that go between the engine and the Worker, with a server in memory. */
class InStepTest {

    private static final Instant NOW = Instant.parse("2026-11-30T09:00:00Z");
    private static final String EPOCH = "0001b2c3d4e5f607";
    private static final String NEXT_EPOCH = "0002b2c3d4e5f607";

    private final Server server = new Server();
    private final Device phone = new Device();
    private final Device laptop = new Device();

    /** The server as the Worker sees it, once everything is opened. */
    private static final class Server {

        final Map<String, StoredEntry> rows = new LinkedHashMap<>();
        final Set<String> closed = new HashSet<>();
        String epoch = EPOCH;

        String answer(Obj asked) {
            return Json.text(json -> {
                switch (asked.text("kind")) {
                    case "delete" -> {
                        rows.clear();
                        epoch = NEXT_EPOCH;
                        json.value("kind", "deleted").value("epoch", epoch);
                    }
                    case "page" -> {
                        String after = asked.text("after");
                        if (!after.equals("0") && !after.startsWith(epoch)) {
                            json.value("kind", "refused");
                            return;
                        }
                        int from = after.equals("0") ? 0 : Integer.parseInt(after.substring(17));
                        json.value("kind", "paged").array("arrived");
                        for (StoredEntry row : rows.values().stream().skip(from).toList()) {
                            json.object();
                            if (closed.contains(row.id())) {
                                json.value("id", "sealed " + row.id());
                            } else {
                                SyncJson.write(json.object("entry"), row).end();
                            }
                            json.end();
                        }
                        json.end().value("next", epoch + "-" + rows.size()).value("more", false);
                    }
                    default -> {
                        List<String> taken = new ArrayList<>();
                        List<JsonValue> entries = asked.list("entries");
                        for (JsonValue one : entries) {
                            StoredEntry row = SyncJson.row(one.asObject());
                            if (rows.putIfAbsent(row.id(), row) == null) {
                                taken.add(row.id());
                            }
                        }
                        json.value("kind", "sent").array("ids");
                        taken.forEach(json::value);
                        json.end().value("known", taken.size() < entries.size());
                    }
                }
            });
        }
    }

    /** An engine, and what is on the disk of its device. */
    private static final class Device {

        final Map<String, StoredEntry> disk = new LinkedHashMap<>();
        Resident resident = engine();
        String memory = "";
        int epoch;

        Device() {
            restart();
        }

        /** The program ends and begins with what is on the disk. */
        void restart() {
            resident = engine();
            read();
        }

        private void read() {
            resident.journal("%016x".formatted(++epoch));
            disk.values().forEach(resident::row);
            resident.inStep().remember(memory);
        }

        /** One transaction. */
        void keep() {
            Obj changes = Json.trusted(resident.changes());
            boolean isOther = changes.bool("deleted");
            if (changes.bool("deleted")) {
                disk.clear();
            }
            for (JsonValue one : changes.list("added")) {
                StoredEntry row = SyncJson.row(one.asObject());
                isOther |= disk.put(row.id(), row) != null;
            }
            memory = changes.find("memory").map(JsonValue::asText).orElse("");
            if (isOther) {
                read();
            }
        }

        void join() {
            resident.inStep().join(EPOCH + "-0");
            keep();
        }

        void round(Server server) {
            Optional<String> asked = resident.inStep().begin();
            while (asked.isPresent()) {
                String answer = server.answer(Json.trusted(asked.get()));
                resident.inStep().take(asked.get(), answer);
                keep();
                asked = resident.inStep().ask();
            }
        }

        /** The body of the answer, once what it changed is kept. */
        String answer(String method, String path, String body) {
            String answer = resident.answer(new Resident.Request(method, path, "[]", body, NOW.toEpochMilli()));
            keep();
            return answer.substring(answer.indexOf('\n') + 1);
        }

        void write(StoredEntry row) {
            String answer = answer("POST", "/api/v1/journal", "{\"entries\":[" + Entries.json(row) + "]}");
            assertThat(answer).isEqualTo("{\"appended\":1,\"known\":0}");
        }

        void deleteEverything() {
            assertThat(answer("DELETE", "/api/v1/journal", "")).isEmpty();
        }

        /** The type of the problem, if there is one. */
        String plan() {
            return Json.trusted(answer("POST", "/api/v1/sessions", "{\"minutes\":10}"))
                    .find("type")
                    .map(JsonValue::asText)
                    .orElse("planned");
        }

        Obj report() {
            return Json.trusted(resident.report(NOW.toEpochMilli()));
        }

        private static Resident engine() {
            try {
                return new Resident(Files.readString(Path.of("target/classes/engine/content.json")));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static StoredEntry row(int number, long at, Event event) {
        EntryId id = new EntryId("01900000-0000-7000-8000-%012d".formatted(number));
        return Entries.row(new Entry(id, Instant.ofEpochMilli(at), Zone.UTC, event));
    }

    private static StoredEntry pain(int number, int score) {
        return row(
                number,
                NOW.minusSeconds(600 - number).toEpochMilli(),
                new Event.PainNoted(Event.PainNoted.Moment.NOW, new PainScore(score), null));
    }

    private static StoredEntry check(int number, Set<Sign> signs) {
        return row(
                number,
                NOW.minusSeconds(900 - number).toEpochMilli(),
                new Event.CheckAnswered(
                        Scope.FULL, new Answers(Optional.of(Age.FROM_20), signs), new Lifts.Named(Set.of())));
    }

    private void together() {
        for (int i = 0; i < 2; i++) {
            phone.round(server);
            laptop.round(server);
        }
    }

    private void areEqual() {
        assertThat(laptop.disk).isEqualTo(phone.disk).isEqualTo(server.rows);
    }

    private void joinBoth() {
        phone.write(check(1, Set.of()));
        assertThat(phone.resident.isCheckDue(NOW.toEpochMilli())).isFalse();
        assertThat(laptop.resident.isCheckDue(NOW.toEpochMilli())).isFalse();
        phone.join();
        laptop.join();
        together();
        areEqual();
    }

    @Test
    void whatIsWrittenOnOneIsOnTheOtherAlsoAfterARestart() {
        joinBoth();
        phone.write(pain(2, 3));
        laptop.write(pain(3, 4));
        assertThat(phone.report().number("unsent")).isEqualTo(1);
        phone.restart();
        assertThat(phone.report().number("unsent")).isEqualTo(1);
        together();
        areEqual();
        assertThat(phone.disk).hasSize(3);
        assertThat(phone.report().number("unsent")).isZero();
        assertThat(phone.plan()).isEqualTo("planned");
    }

    @Test
    void aStopOnOneStopsTheOther() {
        joinBoth();
        phone.write(check(2, Set.of(Sign.CHEST_PAIN)));
        assertThat(laptop.plan()).isEqualTo("planned");
        together();
        assertThat(laptop.plan()).endsWith("check-stopped");
    }

    @Test
    void whatWasDeletedOnOneIsGoneAndWhatWasNeverSentWaitsForThePersonWhilePlanningWaits() {
        joinBoth();
        laptop.write(pain(2, 3));
        phone.deleteEverything();
        assertThat(phone.disk).isEmpty();
        assertThat(phone.report().bool("deleting")).isTrue();
        phone.write(check(3, Set.of()));
        together();
        areEqual();
        assertThat(laptop.disk.keySet()).containsExactly(check(3, Set.of()).id());
        assertThat(laptop.plan()).endsWith("held");
        assertThat(laptop.report().list("holds")).containsExactly(new JsonValue.Text("decide"));
        laptop.restart();
        assertThat(laptop.plan()).endsWith("held");
        laptop.resident.inStep().decide(pain(2, 3).id(), true, "unused");
        laptop.keep();
        assertThat(laptop.plan()).isEqualTo("planned");
        together();
        areEqual();
        assertThat(phone.disk).containsValue(pain(2, 3));
    }

    @Test
    void theContentThatCameFirstIsEverywhereAndTheOtherOneWaits() {
        joinBoth();
        phone.write(pain(2, 3));
        laptop.write(pain(2, 8));
        together();
        areEqual();
        assertThat(laptop.disk).containsValue(pain(2, 3));
        assertThat(laptop.plan()).endsWith("held");
        laptop.resident.inStep().decide(pain(2, 8).id(), false, "unused");
        laptop.keep();
        assertThat(laptop.plan()).isEqualTo("planned");
    }

    @Test
    void whatCannotBeOpenedHoldsUpPlanning() {
        joinBoth();
        phone.write(pain(2, 3));
        server.closed.add(pain(2, 3).id());
        together();
        assertThat(laptop.plan()).endsWith("held");
        assertThat(laptop.report().list("aside").getFirst().asObject().text("id"))
                .isEqualTo("sealed " + pain(2, 3).id());
        server.closed.clear();
        laptop.resident.inStep().decide("sealed " + pain(2, 3).id(), true, "unused");
        laptop.keep();
        together();
        areEqual();
        assertThat(laptop.plan()).isEqualTo("planned");
    }

    /** It would delete what another device has written, and this one has not heard of. */
    @Test
    void nothingIsPutInThePlaceOfAJournalThatIsOnSeveralDevices() {
        phone.write(check(1, Set.of()));
        String file = phone.answer("GET", "/api/v1/export", "");
        assertThat(phone.answer("PUT", "/api/v1/journal", file)).contains("\"appended\":1");
        phone.join();
        assertThat(phone.answer("PUT", "/api/v1/journal", file)).contains("method-not-allowed");
        assertThat(phone.report().bool("deleting")).isFalse();
        assertThat(phone.disk).hasSize(1);
    }

    @Test
    void aStopThatIsDatedFarAheadHoldsUpPlanningUntilItsMomentComesNear() {
        joinBoth();
        StoredEntry ahead = row(2, NOW.plusSeconds(3 * 86_400).toEpochMilli(), new Event.NewSignsAsked(true));
        server.rows.put(ahead.id(), ahead);
        together();
        assertThat(laptop.plan()).endsWith("held");
        assertThat(laptop.report().list("holds")).containsExactly(new JsonValue.Text("clock"));
    }

    @Test
    void whoIsAloneRemembersNothingAndIsHeldUpByNothing() {
        phone.write(pain(2, 3));
        assertThat(phone.memory).isEmpty();
        assertThat(phone.resident.inStep().begin()).isEmpty();
        assertThat(phone.report()).isEqualTo(Obj.EMPTY);
        joinBoth();
        laptop.resident.inStep().remember("");
        laptop.keep();
        laptop.write(pain(3, 4));
        assertThat(laptop.memory).isEmpty();
        assertThat(laptop.disk).hasSize(3);
    }
}
