package org.unkink.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.unkink.answers.TestJson;

/** Holds values against the schemas of the contract with a library of others: a second opinion on our own check. */
final class Answers {

    private final JsonNode document;
    private final JsonSchemaFactory factory = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

    /** Those of the API of the local app. */
    Answers() {
        this(TestJson.contract());
    }

    /** Those of an API by its description. */
    Answers(JsonNode document) {
        this.document = document;
    }

    JsonNode document() {
        return document;
    }

    /** The answer to a request, which has to be as the contract says. */
    TestApp.Reply to(HttpClient client, HttpRequest request) {
        try {
            TestApp.Reply reply = new TestApp.Reply(client.send(request, HttpResponse.BodyHandlers.ofString()));
            check(request.method(), request.uri().getPath(), reply);
            return reply;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is wrong with a value, by the schema at a place of the document; empty if nothing is. */
    Set<String> faults(JsonNode schema, JsonNode value) {
        ObjectNode whole = TestJson.object();
        whole.setAll((ObjectNode) schema.deepCopy());
        whole.set("components", document.get("components"));
        return factory.getSchema(whole).validate(value).stream()
                .map(ValidationMessage::getMessage)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The schema of an answer by path, method, status and content type; missing if the contract has none. */
    JsonNode schema(String method, String path, int status, String contentType) {
        JsonNode responses = document.path("paths")
                .path(path)
                .path(method.toLowerCase(Locale.ROOT))
                .path("responses");
        JsonNode response = responses.has(String.valueOf(status))
                ? responses.get(String.valueOf(status))
                : responses.path("default");
        if (response.has("$ref")) {
            response = document.at(response.get("$ref").textValue().substring(1));
        }
        return response.path("content").path(contentType).path("schema");
    }

    /** Holds an answer against the contract. */
    void check(String method, String path, TestApp.Reply reply) {
        String type = reply.header("Content-Type");
        if (method.equals("HEAD")) {
            assertThat(reply.text()).isEmpty();
            return;
        }
        if (reply.status() >= 400 && !type.startsWith("text/html")) {
            assertThat(type).isEqualTo("application/problem+json");
            assertThat(faults(document.at("/components/schemas/Problem"), reply.json()))
                    .isEmpty();
            assertThat(reply.json().get("status").intValue()).isEqualTo(reply.status());
        }
        if (document.path("paths").path(path).has(method.toLowerCase(Locale.ROOT)) && type.contains("json")) {
            JsonNode schema = schema(method, path, reply.status(), type);
            assertThat(schema.isMissingNode())
                    .as(
                            "%s %s answers %s with %s, which the contract does not know",
                            method, path, reply.status(), type)
                    .isFalse();
            assertThat(faults(schema, reply.json())).as("%s %s", method, path).isEmpty();
        }
    }
}
