package org.unkink.server.http;

import static java.net.http.HttpRequest.BodyPublishers.noBody;
import static java.net.http.HttpRequest.BodyPublishers.ofString;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.unkink.answers.contract.Contract;

/** Who has the key of this start comes in, and nobody else: neither another account nor another page of the browser. */
final class EntranceTest {

    @TempDir
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private TestApp app;

    @BeforeEach
    void start() {
        app = TestApp.start(folder);
    }

    @AfterEach
    void stop() {
        app.close();
    }

    private TestApp.Reply send(HttpRequest.Builder request) {
        return app.send(request);
    }

    private static String addressWithoutHost(String address) {
        return address.substring(address.indexOf('/', "http://".length()));
    }

    /** The cookie as the browser sends it back. */
    private String cookie() {
        String set = send(app.stranger(addressWithoutHost(app.app().address()))).header("Set-Cookie");
        return set.substring(0, set.indexOf(';'));
    }

    @Test
    void withoutTheKeyEveryRouteSaysHowToComeIn() {
        assertThat(app.app().operations()).hasSizeGreaterThan(10);
        for (Contract.Operation operation : app.app().operations()) {
            TestApp.Reply reply = send(app.stranger(operation.path()).method(operation.method(), ofString("{}")));
            assertThat(reply.status()).as("%s", operation).isEqualTo(401);
            assertThat(reply.header("WWW-Authenticate")).isEqualTo("Bearer");
            assertThat(reply.json().get("type").textValue()).endsWith("key-needed");
            assertThat(reply.json().get("detail").textValue()).contains("Open the address", "Authorization: Bearer");
        }
        for (String path : List.of("/api", "/api/v1/nothing", "/api/v1/journal.json", "/openapi.json")) {
            assertThat(send(app.stranger(path)).status()).as(path).isEqualTo(401);
        }
    }

    @Test
    void withoutTheKeyEveryPageIsTheOneThatSaysHowToComeIn() {
        for (String path : List.of("/", "/today", "/index.html", "/library/row", "/nowhere", "/?key=", "/?key=wrong")) {
            TestApp.Reply reply = send(app.stranger(path));
            assertThat(reply.status()).as(path).isEqualTo(401);
            assertThat(reply.text()).as(path).contains("closed");
            assertThat(reply.header("Cache-Control")).isEqualTo("no-store");
            assertThat(reply.header("Set-Cookie")).as(path).isEmpty();
            assertThat(send(app.stranger(path).method("HEAD", noBody())).status())
                    .isEqualTo(401);
        }
        assertThat(send(app.stranger("/today").POST(noBody())).status()).isEqualTo(401);
    }

    @Test
    void theFilesOfTheAppAreOpen() {
        assertThat(send(app.stranger("/assets/app-1234.js")).status()).isEqualTo(200);
        assertThat(send(app.stranger("/figure/tests/index.json")).status()).isEqualTo(200);
        assertThat(send(app.stranger("/assets/missing.js")).status()).isEqualTo(404);
    }

    @Test
    void filesAreOpenOnlyToBeRead() {
        for (String path : List.of("/assets/app-1234.js", "/assets/missing.js", "/figure/tests/index.json")) {
            assertThat(send(app.stranger(path).method("HEAD", noBody())).status())
                    .as(path)
                    .isNotEqualTo(401);
            for (String method : List.of("POST", "PUT", "DELETE")) {
                assertThat(send(app.stranger(path).method(method, noBody())).status())
                        .as(method + " " + path)
                        .isEqualTo(401);
            }
        }
        TestApp.Reply posted = send(
                app.stranger(addressWithoutHost(app.app().addressForOnce())).POST(noBody()));
        assertThat(posted.status()).isEqualTo(401);
        assertThat(posted.header("Set-Cookie")).isEmpty();
    }

    @Test
    void theAddressGivesACookieAndLosesTheKeyAtOnce() {
        TestApp.Reply reply = send(app.stranger(addressWithoutHost(app.app().address())));
        assertThat(reply.status()).isEqualTo(303);
        assertThat(reply.header("Location")).isEqualTo("/");
        assertThat(reply.header("Set-Cookie"))
                .isEqualTo("unkink-" + app.app().port() + "=" + app.key() + "; Path=/; HttpOnly; SameSite=Strict");
        assertThat(reply.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(reply.header("Cache-Control")).isEqualTo("no-store");
        assertThat(reply.text()).isEmpty();
    }

    @Test
    void withTheCookiePagesAndRoutesAreThere() {
        String cookie = cookie();
        for (String path : List.of("/", "/today", "/api/v1/person", "/openapi")) {
            assertThat(send(app.stranger(path).header("Cookie", "other=1; " + cookie))
                            .status())
                    .as(path)
                    .isEqualTo(200);
        }
        TestApp.Reply old = send(app.stranger("/today?key=of-an-earlier-start").header("Cookie", cookie));
        assertThat(old.status()).isEqualTo(303);
        assertThat(old.header("Location")).isEqualTo("/");
    }

    @Test
    void nobodyIsSentToAnotherHost() {
        for (String path : List.of("//evil.example/", "/%5Cevil.example", "/.evil.example")) {
            TestApp.Reply reply = send(app.stranger(path + "?key=" + app.key()));
            assertThat(reply.header("Location")).as(path).isIn("", "/");
        }
    }

    @Test
    void anAddressForOnceOpensOnce() {
        String once = addressWithoutHost(app.app().addressForOnce());
        assertThat(once).doesNotContain(app.key());
        assertThat(send(app.stranger(once)).status()).isEqualTo(303);
        assertThat(send(app.stranger(once)).status()).isEqualTo(401);
        String code = once.substring(once.indexOf('=') + 1);
        assertThat(send(app.stranger("/api/v1/person").header("Authorization", "Bearer " + code))
                        .status())
                .isEqualTo(401);
    }

    @Test
    void aCookieOrHeaderOfAnotherStartOrPortIsNoKey() {
        String cookie = cookie();
        String port = String.valueOf(app.app().port());
        for (String wrong : List.of(
                cookie + "x", cookie.replace(port, "1"), "unkink-" + port + "=", "unkink-" + port + "=\"", "")) {
            assertThat(send(app.stranger("/api/v1/person").header("Cookie", wrong))
                            .status())
                    .as(wrong)
                    .isEqualTo(401);
        }
        for (String wrong : List.of("Bearer", "Bearer ", "Bearer x", "Basic " + app.key(), app.key())) {
            assertThat(send(app.stranger("/api/v1/person").header("Authorization", wrong))
                            .status())
                    .as(wrong)
                    .isEqualTo(401);
        }
        String before = app.key();
        app.close();
        app = TestApp.start(folder);
        assertThat(app.key()).isNotEqualTo(before);
        assertThat(send(app.stranger("/api/v1/person").header("Authorization", "Bearer " + before))
                        .status())
                .isEqualTo(401);
    }

    /** A page of another port can set a cookie of this name for a path, and browsers send that one first. */
    @Test
    void aCookieTossedInByAnotherPageShutsNobodyOut() {
        String cookie = cookie();
        String tossed = "unkink-" + app.app().port() + "=tossed-in";
        for (String sent : List.of(tossed + "; " + cookie, cookie + "; " + tossed)) {
            assertThat(send(app.stranger("/api/v1/person").header("Cookie", sent))
                            .status())
                    .as(sent)
                    .isEqualTo(200);
        }
    }

    /** The browser sends the cookie with what a page of another port asks for; where it comes from tells them apart. */
    @Test
    void aPageOfAnotherPortIsRefusedWithTheCookieToo() {
        String cookie = cookie();
        String other = "http://127.0.0.1:" + (app.app().port() ^ 1);
        assertThat(send(app.stranger("/api/v1/journal")
                                .header("Cookie", cookie)
                                .header("Origin", other)
                                .DELETE())
                        .status())
                .isEqualTo(403);
        assertThat(send(app.stranger("/api/v1/export").header("Cookie", cookie).header("Sec-Fetch-Site", "same-site"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void onlyTheOwnerCanReadTheKey() throws java.io.IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("key"))))
                .isEqualTo("rw-------");
        assertThat(app.key()).hasSizeGreaterThanOrEqualTo(43);
    }

    @Test
    void theKeyIsInNoTextOfItself() {
        assertThat(new Key().toString()).isEqualTo("the key");
    }
}
