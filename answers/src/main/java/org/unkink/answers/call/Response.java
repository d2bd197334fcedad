package org.unkink.answers.call;

import com.grack.nanojson.JsonSink;
import java.util.Map;
import java.util.function.Consumer;
import org.unkink.answers.json.Json;

/**
 * A response, without HTTP.
 *
 * @param contentType empty where there is no body
 */
public record Response(int status, String contentType, String body, Map<String, String> headers) {

    /** An object, whose fields are written by {@code fields}. */
    public static Response json(Consumer<JsonSink<?>> fields) {
        return json(Json.text(fields));
    }

    public static Response json(String text) {
        return of("application/json", text);
    }

    public static Response of(String contentType, String text) {
        return new Response(200, contentType, text, Map.of());
    }

    public static Response nothing() {
        return new Response(204, "", "", Map.of());
    }
}
