package org.unkink.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A phone in the home network: it comes in by a code that opens once, and without it nothing is answered. */
final class AtHomeTest {

    private static final String HOME = "192.168.7.7";

    @TempDir
    private Path folder;

    private TestApp app;

    @BeforeEach
    void start() {
        app = TestApp.start(folder, () -> TestApp.NOW, List.of(HOME));
    }

    @AfterEach
    void stop() {
        app.close();
    }

    /** As a phone asks: by the address of this machine in the network. */
    private String ask(String path, String... headers) {
        return from(HOME, path, headers);
    }

    private String from(String host, String path, String... headers) {
        int port = app.app().port();
        String more = headers.length == 0 ? "" : "\r\n" + String.join("\r\n", headers);
        return RawHttp.send(
                port, "GET " + path + " HTTP/1.1", "Host: " + host + ":" + port + more, "Connection: close");
    }

    private static int status(String answer) {
        return Integer.parseInt(answer.split(" ", 3)[1]);
    }

    private String opening() {
        String address = app.app().addressForOnce(HOME);
        String before = "http://" + HOME + ":" + app.app().port();
        assertThat(address).startsWith(before + "/?key=");
        return address.substring(before.length());
    }

    @Test
    void withoutTheCodeNothingIsAnswered() {
        for (String path : List.of("/", "/today", "/api/v1/person", "/openapi", "/assets/app-1234.js", "/icon.svg")) {
            assertThat(status(ask(path))).as(path).isEqualTo(401);
        }
        assertThat(ask("/assets/app-1234.js")).contains("key-needed");
        assertThat(ask("/")).contains("closed");
    }

    @Test
    void theCodeOpensOnceAndLeavesACookie() {
        String opening = opening();
        String answer = ask(opening);
        assertThat(status(answer)).isEqualTo(303);
        String cookie = answer.lines()
                .filter(line -> line.startsWith("Set-Cookie: "))
                .findFirst()
                .orElseThrow()
                .replace("Set-Cookie: ", "Cookie: ")
                .replaceFirst(";.*", "");
        for (String path : List.of("/today", "/api/v1/person", "/assets/app-1234.js")) {
            assertThat(status(ask(path, cookie))).as(path).isEqualTo(200);
        }
        assertThat(status(ask(opening))).isEqualTo(401);
    }

    @Test
    void aForeignNameAndAForeignPageAreRefusedThereToo() {
        String bearer = "Authorization: Bearer " + app.key();
        assertThat(status(ask("/api/v1/person", bearer))).isEqualTo(200);
        assertThat(status(from("192.168.7.8", "/api/v1/person", bearer))).isEqualTo(403);
        assertThat(status(from("evil.example", "/api/v1/person", bearer))).isEqualTo(403);
        assertThat(status(ask("/api/v1/person", bearer, "Origin: http://192.168.7.8")))
                .isEqualTo(403);
    }
}
