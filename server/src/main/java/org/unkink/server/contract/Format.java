package org.unkink.server.contract;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** What a schema's {@code format} asks of a value beyond its type and pattern: that an id is in the catalogue, say. */
@FunctionalInterface
public interface Format {

    /** What is wrong with the value, null if nothing is. */
    @Nullable
    Complaint complaint(JsonNode value);

    /** A fault that does not know its place yet. */
    record Complaint(String code, String message) {}
}
