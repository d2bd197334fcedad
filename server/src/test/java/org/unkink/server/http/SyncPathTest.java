package org.unkink.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unkink.server.http.TestSync.DEVICES;
import static org.unkink.server.http.TestSync.ENTRIES;
import static org.unkink.server.http.TestSync.INVITATIONS;
import static org.unkink.server.http.TestSync.JOURNALS;
import static org.unkink.server.http.TestSync.batch;
import static org.unkink.server.http.TestSync.id;
import static org.unkink.server.http.TestSync.newDevice;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unkink.server.http.TestApp.Reply;
import org.unkink.server.http.TestSync.Joined;

/** Devices that join, write, read, delete and leave, as they ask over HTTP. */
final class SyncPathTest {

    @TempDir
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private TestSync sync;

    @BeforeEach
    void start() {
        sync = TestSync.start(folder);
    }

    @AfterEach
    void close() {
        sync.close();
    }

    private static String problem(Reply reply) {
        String type = reply.json().get("type").textValue();
        return reply.status() + type.substring(type.lastIndexOf('/'));
    }

    private static List<String> ids(Reply page) {
        List<String> ids = new ArrayList<>();
        page.json().get("entries").forEach(entry -> ids.add(entry.get("id").textValue()));
        return ids;
    }

    private List<String> names(Joined device) {
        List<String> names = new ArrayList<>();
        for (JsonNode one : sync.get(device.token(), DEVICES).json().get("devices")) {
            names.add(one.get("name").textValue() + (one.get("current").booleanValue() ? " (this one)" : ""));
        }
        return names;
    }

    @Test
    void whatOneDeviceWritesTheOtherReads() {
        Joined phone = sync.create("Phone");
        Joined laptop = sync.join(phone, "Laptop");
        assertThat(laptop.next()).isEqualTo(phone.next());
        assertThat(sync.post(phone.token(), ENTRIES, batch(phone.epoch(), 1, 3)).text())
                .isEqualTo("{\"appended\":3,\"known\":[]}");
        Reply first = sync.get(laptop.token(), ENTRIES + "?after=" + laptop.next() + "&limit=2");
        assertThat(ids(first)).containsExactly(id(1), id(2));
        assertThat(first.json().get("more").booleanValue()).isTrue();
        String next = first.json().get("next").textValue();
        assertThat(ids(sync.get(laptop.token(), ENTRIES + "?after=" + next))).containsExactly(id(3));
        assertThat(sync.post(laptop.token(), ENTRIES, batch(phone.epoch(), 3, 4))
                        .text())
                .isEqualTo("{\"appended\":1,\"known\":[\"" + id(3) + "\"]}");
    }

    @Test
    void whatOneDeviceDeletesIsGoneAndTheOtherIsTold() {
        Joined phone = sync.create("Phone");
        Joined laptop = sync.join(phone, "Laptop");
        sync.post(phone.token(), ENTRIES, batch(phone.epoch(), 1, 3));
        Reply deleted = sync.delete(phone.token(), ENTRIES + "?epoch=" + phone.epoch());
        String epoch = deleted.json().get("epoch").textValue();
        assertThat(epoch).startsWith("0002");
        assertThat(problem(sync.get(laptop.token(), ENTRIES + "?after=" + laptop.next())))
                .isEqualTo("409/no-such-place");
        assertThat(problem(sync.post(laptop.token(), ENTRIES, batch(laptop.epoch(), 4, 4))))
                .isEqualTo("409/no-such-place");
        assertThat(sync.get(laptop.token(), ENTRIES).text())
                .isEqualTo("{\"entries\":[],\"next\":\"" + epoch + "-0\",\"more\":false}");
        assertThat(sync.delete(laptop.token(), ENTRIES + "?epoch=" + laptop.epoch())
                        .text())
                .isEqualTo(deleted.text());
    }

    @Test
    void devicesAreListedAndRevokedByOneAnother() {
        Joined phone = sync.create("Phone");
        Joined laptop = sync.join(phone, "Laptop");
        assertThat(names(phone)).containsExactlyInAnyOrder("Phone (this one)", "Laptop");
        assertThat(sync.delete(laptop.token(), DEVICES + "?device=" + phone.device())
                        .status())
                .isEqualTo(204);
        assertThat(problem(sync.get(phone.token(), ENTRIES))).isEqualTo("401/token-needed");
        assertThat(names(laptop)).containsExactly("Laptop (this one)");
        assertThat(problem(sync.delete(laptop.token(), DEVICES + "?device=" + phone.device())))
                .isEqualTo("400/invalid-input");
    }

    @Test
    void nobodyComesInWithoutATokenOrWithThatOfAnotherJournal() {
        Joined mine = sync.create("Phone");
        Joined other = sync.create("Stranger");
        for (String token : List.of("", "x", "x.y", mine.journal() + ".x", mine.token() + "x")) {
            Reply reply = sync.get(token, ENTRIES);
            assertThat(problem(reply)).isEqualTo("401/token-needed");
            assertThat(reply.header("WWW-Authenticate")).isEqualTo("Bearer");
        }
        String mixed = mine.journal() + other.token().substring(other.token().indexOf('.'));
        assertThat(problem(sync.get(mixed, ENTRIES))).isEqualTo("401/token-needed");
        sync.post(mine.token(), ENTRIES, batch(mine.epoch(), 1, 1));
        assertThat(ids(sync.get(other.token(), ENTRIES))).isEmpty();
        assertThat(problem(sync.delete(other.token(), DEVICES + "?device=" + mine.device())))
                .isEqualTo("400/invalid-input");
    }

    @Test
    void anInvitationHoldsOnceAndForTenMinutes() {
        Joined phone = sync.create("Phone");
        String code = sync.invitation(phone);
        sync.join(phone, "Laptop");
        assertThat(problem(sync.post("", DEVICES, newDevice("Thief", code)))).isEqualTo("403/no-invitation");
        String late = sync.invitation(phone);
        sync.pass(Duration.ofMinutes(10));
        assertThat(problem(sync.post("", DEVICES, newDevice("Thief", late)))).isEqualTo("403/no-invitation");
        String inTime = sync.invitation(phone);
        sync.pass(Duration.ofMinutes(10).minusMillis(1));
        assertThat(sync.post("", DEVICES, newDevice("Tablet", inTime)).status()).isEqualTo(200);
        assertThat(problem(sync.post("", DEVICES, newDevice("Thief", inTime)))).isEqualTo("403/no-invitation");
        assertThat(problem(sync.post("", INVITATIONS, ""))).isEqualTo("401/token-needed");
    }

    @Test
    void thereIsRoomForSoManyJournalsAndDevices() {
        Joined first = sync.create("1");
        for (int i = 2; i <= 5; i++) {
            sync.create(String.valueOf(i));
        }
        assertThat(problem(sync.post("", JOURNALS, "{\"device\":\"6\"}"))).isEqualTo("403/no-room");
        for (int i = 2; i <= 10; i++) {
            sync.join(first, "Device " + i);
        }
        assertThat(problem(sync.post("", DEVICES, newDevice("11", sync.invitation(first)))))
                .isEqualTo("403/no-room");
    }

    @Test
    void whoAsksTooOftenWaitsAndNobodyElseDoes() {
        Joined phone = sync.create("Phone");
        Joined laptop = sync.join(phone, "Laptop");
        Reply reply = sync.get(phone.token(), DEVICES);
        for (int asked = 0; asked < 300 && reply.status() == 200; asked++) {
            reply = sync.get(phone.token(), DEVICES);
        }
        assertThat(problem(reply)).isEqualTo("429/too-many-requests");
        assertThat(reply.header("Retry-After")).isEqualTo("1");
        assertThat(sync.get(laptop.token(), DEVICES).status()).isEqualTo(200);
        sync.pass(Duration.ofSeconds(1));
        assertThat(sync.get(phone.token(), DEVICES).status()).isEqualTo(200);
    }

    @Test
    void whoGuessesIsStoppedByAddressAndTheAddressIsThatWhichAProxyHereSaw() {
        Joined phone = sync.create("Phone");
        int guesses = 0;
        while (guesses < 50 && guess("203.0.113.7").status() == 401) {
            guesses++;
        }
        assertThat(guesses).isEqualTo(20);
        assertThat(problem(guess("203.0.113.7"))).isEqualTo("429/too-many-requests");
        assertThat(problem(guess("203.0.113.8"))).isEqualTo("401/token-needed");
        assertThat(problem(guess("198.51.100.1, 203.0.113.7"))).isEqualTo("429/too-many-requests");
        assertThat(sync.get(phone.token(), DEVICES).status()).isEqualTo(200);
        sync.pass(Duration.ofSeconds(6));
        assertThat(problem(guess("203.0.113.7"))).isEqualTo("401/token-needed");
        assertThat(problem(guess("203.0.113.7"))).isEqualTo("429/too-many-requests");
    }

    private Reply guess(String address) {
        return sync.send(
                sync.request(ENTRIES).header("Authorization", "Bearer guessed").header("X-Forwarded-For", address));
    }

    @Test
    void noSecretIsInAnyFile() throws IOException {
        Joined phone = sync.create("Phone");
        String code = sync.invitation(phone);
        for (String secret : List.of(phone.token(), code)) {
            String random = secret.substring(secret.indexOf('.') + 1);
            try (Stream<Path> files = Files.list(folder)) {
                assertThat(files.toList())
                        .isNotEmpty()
                        .allSatisfy(file -> assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                                .doesNotContain(random));
            }
        }
    }

    @Test
    void pagesOfOtherOriginsMayAskAndNoCookieIsSet() {
        Joined phone = sync.create("Phone");
        Reply asked = sync.send(sync.request(ENTRIES)
                .method("OPTIONS", BodyPublishers.noBody())
                .header("Origin", "https://unkink.example")
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "authorization,content-type"));
        assertThat(asked.status()).isEqualTo(204);
        assertThat(asked.header("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(asked.header("Access-Control-Allow-Methods")).isEqualTo("GET, HEAD, POST, DELETE");
        assertThat(asked.header("Access-Control-Allow-Headers")).isEqualTo("Authorization, Content-Type");
        Reply refused = sync.send(sync.request(ENTRIES).header("Origin", "https://unkink.example"));
        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.header("Access-Control-Allow-Origin")).isEqualTo("*");
        Reply answered = sync.get(phone.token(), ENTRIES);
        assertThat(answered.header("Set-Cookie")).isEmpty();
        assertThat(answered.header("Access-Control-Allow-Credentials")).isEmpty();
        assertThat(answered.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void originsCanBeNamed(@TempDir Path other) {
        try (TestSync named = TestSync.start(other, Set.of("https://unkink.example"), 1)) {
            Reply known = named.send(named.request("/sync/v1/health").header("Origin", "https://unkink.example"));
            assertThat(known.header("Access-Control-Allow-Origin")).isEqualTo("https://unkink.example");
            assertThat(known.header("Vary")).contains("Origin");
            Reply unknown = named.send(named.request("/sync/v1/health").header("Origin", "https://elsewhere.example"));
            assertThat(unknown.header("Access-Control-Allow-Origin")).isEmpty();
            assertThat(unknown.header("Vary")).contains("Origin");
        }
    }

    @Test
    void nothingOfTheLocalAppIsServed() {
        for (String path : List.of("/", "/index.html", "/api/v1/person", "/api/v1/journal", "/figure/index.json")) {
            assertThat(problem(sync.get("", path))).as(path).isEqualTo("404/not-found");
        }
    }
}
