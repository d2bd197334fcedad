package org.unkink.answers.contract;

import java.util.List;
import org.unkink.answers.json.JsonValue;

/**
 * A check of a value beyond its type and pattern, named by a schema: that an id is in the catalogue, say. Lists
 * and objects are asked about only once everything in them is right.
 */
@FunctionalInterface
public interface Format {

    /** The complaints about the value; none where it is right. */
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
