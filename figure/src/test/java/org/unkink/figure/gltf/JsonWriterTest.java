package org.unkink.figure.gltf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class JsonWriterTest {

    @Test
    void mapsKeepTheirOrder() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("b", List.of(1, 2));
        map.put("a", true);
        assertThat(JsonWriter.text(map)).isEqualTo("{\"b\":[1,2],\"a\":true}");
    }

    @Test
    void numbersHaveSixDigitsAndNoneTooMany() {
        assertThat(JsonWriter.text(List.of(0.1 + 0.2, 1e-9, -2.0, 123456.789, 1e6)))
                .isEqualTo("[0.3,0,-2,123457,1000000]");
    }

    @Test
    void floatsAreExact() {
        assertThat(JsonWriter.text(3.0333333f)).isEqualTo("3.0333333");
    }

    @Test
    void quotesAndControlSignsAreEscaped() {
        assertThat(JsonWriter.text("a\"b\\c\nd")).isEqualTo("\"a\\\"b\\\\c\\u000ad\"");
    }

    @Test
    void whatJsonDoesNotHaveIsRefused() {
        assertThatThrownBy(() -> JsonWriter.text(new Object())).hasMessageContaining("Object");
    }
}
