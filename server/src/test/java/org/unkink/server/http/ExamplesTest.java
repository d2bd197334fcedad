package org.unkink.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.unkink.answers.Formats;
import org.unkink.answers.TestJson;
import org.unkink.answers.contract.Contract;
import org.unkink.answers.contract.ContractFile;
import org.unkink.answers.contract.Faults;

/** Every body that the contract describes has an example, and every example is what its schema says. */
final class ExamplesTest {

    private static final Instant LATER_THAN_THE_EXAMPLES = Instant.parse("2100-01-01T00:00:00Z");

    private final Answers answers = new Answers();
    private final Contract contract = new Contract(
            ContractFile.load().document(), Formats.of(TestApp.CONTENT.catalogue(), () -> LATER_THAN_THE_EXAMPLES));

    /** What a body may be, and where it stands. */
    private record Body(String place, Contract.Operation operation, boolean isRequest, JsonNode media) {}

    @Test
    void everyBodyHasAnExampleThatItsSchemaAccepts() {
        List<Body> bodies = bodies();
        assertThat(bodies).hasSizeGreaterThan(30);
        for (Body body : bodies) {
            List<JsonNode> examples = examples(body.media());
            assertThat(examples).as("examples of " + body.place()).isNotEmpty();
            for (JsonNode example : examples) {
                assertThat(answers.faults(body.media().get("schema"), example))
                        .as(body.place())
                        .isEmpty();
                if (body.isRequest()) {
                    Faults faults = new Faults();
                    contract.checkBody(body.operation(), TestJson.value(example), faults);
                    assertThat(faults.list()).as(body.place()).isEmpty();
                }
            }
        }
    }

    @Test
    void everyExampleIsOfUse() {
        String document = answers.document().toString();
        for (Map.Entry<String, JsonNode> example :
                answers.document().at("/components/examples").properties()) {
            assertThat(document).contains("\"#/components/examples/" + example.getKey() + "\"");
        }
    }

    private List<Body> bodies() {
        List<Body> bodies = new ArrayList<>();
        for (Contract.Operation operation : contract.operations()) {
            JsonNode node = answers.document()
                    .path("paths")
                    .path(operation.path())
                    .path(operation.method().toLowerCase(Locale.ROOT));
            String name = operation.method() + " " + operation.path();
            for (JsonNode media : node.at("/requestBody/content")) {
                bodies.add(new Body(name, operation, true, media));
            }
            for (Map.Entry<String, JsonNode> answer : node.path("responses").properties()) {
                for (JsonNode media : resolved(answer.getValue()).path("content")) {
                    bodies.add(new Body(name + " " + answer.getKey(), operation, false, media));
                }
            }
        }
        return bodies;
    }

    private List<JsonNode> examples(JsonNode media) {
        List<JsonNode> examples = new ArrayList<>();
        if (media.has("example")) {
            examples.add(media.get("example"));
        }
        for (JsonNode example : media.path("examples")) {
            assertThat(resolved(example).has("value")).as(example.toString()).isTrue();
            examples.add(resolved(example).get("value"));
        }
        return examples;
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref")
                ? answers.document().at(node.get("$ref").textValue().substring(1))
                : node;
    }
}
