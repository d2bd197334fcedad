package org.unkink.answers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.unkink.answers.call.Problem;
import org.unkink.answers.contract.ContractFile;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The contract as somebody reads it who generates a client from it. */
class ContractTest {

    private final JsonNode document = TestJson.contract();

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

    /** Most readers know YAML 1.1, where an unquoted yes or no is true or false. */
    @Test
    void readersOfYaml11ReadTheSame() {
        Object read = new Yaml(new SafeConstructor(new LoaderOptions()))
                .load(ContractFile.load().yaml());

        assertThat(TestJson.value(TestJson.tree(read)))
                .isEqualTo(ContractFile.load().document());
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

    /**
     * Forms are told apart by constants, each by others, so that never two of them fit; and what the discriminator says of
     * them is true.
     */
    @Test
    void theFormsOfAValueAreToldApart() {
        int unions = 0;
        for (Map.Entry<String, JsonNode> schema :
                document.at("/components/schemas").properties()) {
            if (schema.getValue().has("oneOf")) {
                unions++;
                List<Map<String, JsonNode>> constants = new ArrayList<>();
                forms(schema.getValue()).forEach(form -> constants.add(constants(form)));
                assertThat(constants)
                        .as(schema.getKey())
                        .doesNotHaveDuplicates()
                        .extracting(Map::keySet)
                        .allMatch(names -> !names.isEmpty()
                                && names.equals(constants.getFirst().keySet()));
                checkDiscriminator(schema.getKey(), schema.getValue());
            }
        }
        assertThat(unions).isGreaterThan(5);
    }

    private void checkDiscriminator(String name, JsonNode schema) {
        JsonNode discriminator = schema.path("discriminator");
        if (discriminator.isMissingNode()) {
            // A version is a number, and a discriminator has to be a text.
            assertThat(forms(schema)).as(name).allMatch(form -> constants(form).containsKey("version"));
            return;
        }
        List<String> mapped = new ArrayList<>();
        for (Map.Entry<String, JsonNode> one : discriminator.get("mapping").properties()) {
            mapped.add(one.getValue().textValue());
            assertThat(forms(document.at(one.getValue().textValue().substring(1))))
                    .as(name)
                    .allMatch(form -> form.path("properties")
                            .path(discriminator.get("propertyName").textValue())
                            .path("const")
                            .asText()
                            .equals(one.getKey()));
        }
        assertThat(mapped).as(name).isEqualTo(schema.get("oneOf").findValuesAsText("$ref"));
    }

    private List<JsonNode> forms(JsonNode schema) {
        if (schema.has("$ref")) {
            return forms(document.at(schema.get("$ref").textValue().substring(1)));
        }
        List<JsonNode> forms = new ArrayList<>();
        schema.path("oneOf").forEach(one -> forms.addAll(forms(one)));
        return schema.has("oneOf") ? forms : List.of(schema);
    }

    private static Map<String, JsonNode> constants(JsonNode form) {
        Map<String, JsonNode> constants = new HashMap<>();
        form.path("properties").properties().stream()
                .filter(property -> property.getValue().has("const"))
                .forEach(property ->
                        constants.put(property.getKey(), property.getValue().get("const")));
        return constants;
    }
}
