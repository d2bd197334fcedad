package org.unkink.answers.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unkink.answers.TestJson;

/** Random requests, right and wrong in every way a schema can be broken: our check refuses what a validator of others refuses. */
final class AnotherValidatorAgreesTest {

    private static final int REQUESTS = 1_000;

    private final JsonNode document = TestJson.contract();
    private final Contract contract = new Contract(ContractFile.load().document(), Map.of());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Batch",
                "Entry",
                "Export",
                "Wish",
                "Easing",
                "RequestedItems",
                "Correction",
                "Setup",
                "CheckAnswered"
            })
    void aRequestIsTakenByBothOrByNone(String schema) {
        JsonSchema theirs = theirs(schema);
        RandomRequests random = new RandomRequests(document, 11);
        int taken = 0;
        for (int i = 0; i < REQUESTS; i++) {
            JsonNode request = random.request(schema, i % 3 == 0 ? 0 : 0.02);
            Faults faults = new Faults();
            contract.check(schema, TestJson.value(request), "", faults);
            assertThat(faults.list().isEmpty())
                    .as("%s: ours %s, theirs %s", request, faults.list(), theirs.validate(request))
                    .isEqualTo(theirs.validate(request).isEmpty());
            taken += faults.isEmpty() ? 1 : 0;
        }
        assertThat(taken).as("requests that are right").isBetween(REQUESTS / 5, REQUESTS * 24 / 25);
    }

    private JsonSchema theirs(String schema) {
        ObjectNode whole = TestJson.object().put("$ref", "#/components/schemas/" + schema);
        whole.set("components", document.get("components"));
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(whole);
    }
}
