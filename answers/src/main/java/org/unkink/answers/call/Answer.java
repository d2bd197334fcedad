package org.unkink.answers.call;

import com.grack.nanojson.JsonSink;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;
import org.unkink.answers.json.Json;

/** A response, without HTTP. */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Answer(int status, String contentType, byte[] body, Map<String, String> headers) {

    /** An object, whose fields are written by {@code fields}. */
    public static Answer json(Consumer<JsonSink<?>> fields) {
        return json(Json.text(fields));
    }

    public static Answer json(String text) {
        return of("application/json", text);
    }

    /** A text in UTF-8. */
    public static Answer of(String contentType, String text) {
        return new Answer(200, contentType, text.getBytes(StandardCharsets.UTF_8), Map.of());
    }

    public static Answer nothing() {
        return new Answer(204, "", new byte[0], Map.of());
    }
}
