package org.unkink.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unkink.server.http.TestSync.CONTRACT;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.unkink.server.http.TestApp.Reply;
import org.unkink.server.sync.SyncProblem;

/** The description of the service that keeps devices in step, held against what it does. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SyncContractTest {

    private static final List<String> METHODS = List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "FOO");

    /** Kinds of problems that every service of Unkink has. */
    private static final Set<String> COMMON = Set.of(
            "invalid-input",
            "unreadable-request",
            "not-found",
            "method-not-allowed",
            "too-large",
            "wrong-content-type",
            "internal",
            "store-unavailable");

    private final Answers answers = new Answers(CONTRACT);

    @SuppressWarnings("NullAway.Init")
    private TestSync sync;

    @BeforeAll
    void start(@TempDir Path folder) {
        sync = TestSync.start(folder);
    }

    @AfterAll
    void close() {
        sync.close();
    }

    private static Set<String> described() {
        Set<String> described = new HashSet<>();
        for (Map.Entry<String, JsonNode> path : CONTRACT.get("paths").properties()) {
            path.getValue()
                    .fieldNames()
                    .forEachRemaining(method -> described.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey()));
        }
        return described;
    }

    @Test
    void everyRouteIsDescribedAndEveryDescriptionHasARoute() {
        assertThat(sync.app().operations())
                .extracting(operation -> operation.method() + " " + operation.path())
                .containsExactlyInAnyOrderElementsOf(described());
    }

    @Test
    void theDescriptionIsServedToEverybody() {
        Reply served = sync.get("", "/openapi");
        assertThat(served.status()).isEqualTo(200);
        assertThat(served.text()).startsWith("openapi: 3.1.0").contains("Unkink Sync");
        assertThat(sync.get("", "/sync/v1/health").json().get("status").textValue())
                .isEqualTo("ok");
    }

    @Test
    void everyKindOfProblemIsListed() {
        List<String> listed = new ArrayList<>();
        CONTRACT.at("/components/schemas/Problem/properties/type/enum")
                .forEach(type -> listed.add(type.textValue().substring("https://unkink.org/problems/".length())));
        Set<String> expected = new HashSet<>(COMMON);
        for (SyncProblem.Kind kind : SyncProblem.Kind.values()) {
            expected.add(kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        assertThat(listed).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void everyBodyHasAnExampleThatItsSchemaAccepts() {
        int looked = 0;
        for (JsonNode path : CONTRACT.get("paths")) {
            for (JsonNode operation : path) {
                looked += look(operation.path("requestBody"));
                for (JsonNode response : operation.get("responses")) {
                    looked += look(
                            response.has("$ref")
                                    ? CONTRACT.at(
                                            response.get("$ref").textValue().substring(1))
                                    : response);
                }
            }
        }
        assertThat(looked).isGreaterThan(20);
    }

    private int look(JsonNode body) {
        int looked = 0;
        for (JsonNode media : body.path("content")) {
            assertThat(media.path("examples")).isNotEmpty();
            for (JsonNode example : media.get("examples")) {
                assertThat(answers.faults(media.get("schema"), example.get("value")))
                        .as(example.toString())
                        .isEmpty();
                looked++;
            }
        }
        return looked;
    }

    @Test
    void everyOtherMethodIsRefusedWithThoseThatArePossible() {
        Set<String> described = described();
        for (String path : CONTRACT.get("paths").properties().stream()
                .map(Map.Entry::getKey)
                .toList()) {
            for (String method : METHODS) {
                boolean isThere = described.contains((method.equals("HEAD") ? "GET" : method) + " " + path);
                if (!isThere) {
                    Reply reply = sync.send(
                            sync.request(path).method(method, java.net.http.HttpRequest.BodyPublishers.noBody()));
                    assertThat(reply.status()).as(method + " " + path).isEqualTo(405);
                    assertThat(reply.header("Allow")).as(path).isNotEmpty();
                }
            }
        }
    }
}
