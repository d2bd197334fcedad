package org.unkink.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.unkink.answers.Formats;
import org.unkink.answers.TestJson;
import org.unkink.answers.contract.Contract;
import org.unkink.answers.contract.ContractFile;
import org.unkink.answers.contract.Fault;
import org.unkink.answers.contract.Faults;
import org.unkink.answers.session.RequestedItems;

/** How much may be asked for at once, and what no timeline can be made of. */
final class RequestedItemsTest {

    private final Contract contract = new Contract(
            ContractFile.load().document(), Formats.of(TestApp.CONTENT.catalogue(), InstantSource.system()::instant));

    private static String item(String variant, int sets, int repetitions, int hold, String sides) {
        return "{\"variant\":\"" + variant + "\",\"dose\":{\"sets\":" + sets + ",\"repetitions\":" + repetitions
                + ",\"holdSeconds\":" + hold + ",\"restSeconds\":60},\"sides\":[" + sides + "]}";
    }

    private List<String> faults(String... items) {
        JsonNode list = TestJson.read("[" + String.join(",", items) + "]");
        Faults faults = new Faults();
        contract.check("RequestedItems", TestJson.value(list), "/items", faults);
        return faults.list().stream().map(f -> f.pointer() + " " + f.code()).toList();
    }

    @Test
    void tenTimes374RepetitionsAreTooLong() {
        String much = item("row/band", 10, 374, 0, "");
        assertThat(faults(IntStream.range(0, 10).mapToObj(i -> much).toArray(String[]::new)))
                .containsExactly("/items too-long");
        assertThat(faults(much)).containsExactly("/items too-long");
    }

    @Test
    void theLimitIsSaidInTheContractAndInTheAnswer() {
        String limit = "at most " + RequestedItems.MOST_MINUTES + " minutes";
        assertThat(TestJson.contract()
                        .at("/components/schemas/RequestedItems/description")
                        .asText())
                .contains(limit);
        Faults faults = new Faults();
        contract.check(
                "RequestedItems",
                TestJson.value(TestJson.read("[" + item("row/band", 10, 600, 0, "") + "]")),
                "",
                faults);
        assertThat(faults.list().stream().map(Fault::message).collect(Collectors.joining()))
                .contains(limit);
    }

    @Test
    void aPhaseOutOfOrderIsNamed() {
        assertThat(faults(
                        item("march/standing", 1, 15, 0, ""),
                        item("butterfly/standing", 3, 1, 10, ""),
                        item("row/band", 1, 8, 0, "")))
                .containsExactly("/items/2/variant wrong-order");
    }

    @Test
    void sidesThatAreNotThoseOfTheVariantAreNamed() {
        assertThat(faults(
                        item("cat-cow/hands-and-knees", 1, 5, 0, "\"left\",\"right\""),
                        item("upper-trapezius-stretch/standing", 1, 1, 10, "\"left\"")))
                .containsExactly("/items/0/sides contradiction", "/items/1/sides contradiction");
    }

    @Test
    void oneFaultInAnItemIsToldBeforeWhatTheyAreTogether() {
        assertThat(faults(item("row/band", 11, 600, 0, ""))).containsExactly("/items/0/dose/sets out-of-range");
    }
}
