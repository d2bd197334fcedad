package org.unkink.answers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unkink.answers.call.Problem;
import org.unkink.answers.contract.Contract;
import org.unkink.answers.contract.Faults;
import org.unkink.answers.contract.Json;

/** The contract as somebody reads it who generates a client from it. */
class ContractTest {

    private final JsonNode document = Contract.load(Map.of()).document();

    @Test
    void everyKindOfProblemIsListedWithItsStatus() {
        List<String> listed = new ArrayList<>();
        document.at("/components/schemas/Problem/properties/type/enum").forEach(type -> listed.add(type.asText()));

        assertThat(listed)
                .containsExactlyElementsOf(Arrays.stream(Problem.Kind.values())
                        .map(kind -> "https://unkink.org/problems/"
                                + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .toList());
    }

    @Test
    void everyOperationHasATagThatIsDescribedAndNamesWhatEveryRouteCanAnswer() {
        Set<String> tags = new TreeSet<>();
        document.get("tags").forEach(tag -> tags.add(tag.get("name").asText()));
        for (JsonNode path : document.get("paths")) {
            for (JsonNode operation : path) {
                assertThat(tags).contains(operation.at("/tags/0").asText());
                assertThat(operation.get("responses").properties())
                        .extracting(Map.Entry::getKey)
                        .contains("401", "403", "500")
                        .matches(codes -> !operation.has("requestBody") || codes.containsAll(List.of("413", "415")));
            }
        }
    }

    /** Generators make 32 bits of an integer that does not say more, and nothing of a value without a type. */
    @Test
    void everyMomentHas64BitsAndEveryValueItsType() {
        look(document.at("/components/schemas"), "schemas");
    }

    private static void look(JsonNode node, String place) {
        if (node.has("enum") || node.has("const")) {
            assertThat(node.has("type")).as("type of " + place).isTrue();
        }
        if (node.path("type").asText().equals("integer")
                && node.path("description").asText().startsWith("Epoch milliseconds")) {
            assertThat(node.path("format").asText()).as(place).isEqualTo("int64");
        }
        node.properties().forEach(field -> look(field.getValue(), place + "/" + field.getKey()));
        for (JsonNode one : node) {
            if (node.isArray()) {
                look(one, place);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0", "1e1", "10"})
    void aWholeNumberIsAnIntegerHoweverItIsWritten(String number) {
        Faults faults = new Faults();

        JsonNode body = Json.parse(("{\"minutes\":[" + number + "]}").getBytes(StandardCharsets.UTF_8), faults);

        assertThat(faults.isEmpty()).isTrue();
        assertThat(body.at("/minutes/0").isIntegralNumber()).isTrue();
        assertThat(body.at("/minutes/0").intValue()).isEqualTo(10);
    }
}
