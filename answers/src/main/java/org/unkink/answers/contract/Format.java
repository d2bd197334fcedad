package org.unkink.answers.contract;

import java.util.List;
import org.unkink.answers.json.JsonValue;

/**
 * What a schema's {@code format} asks of a value beyond its type and pattern: that an id is in the catalogue, say. Lists
 * and objects are asked about only once everything in them is right.
 */
@FunctionalInterface
public interface Format {

    /** What is wrong with the value. */
    List<Complaint> complaints(JsonValue value);

    /**
     * A fault that does not know yet where its value stands.
     *
     * @param place within the value, as a JSON pointer; empty for the value itself
     */
    record Complaint(String place, String code, String message) {

        public Complaint(String code, String message) {
            this("", code, message);
        }
    }
}
