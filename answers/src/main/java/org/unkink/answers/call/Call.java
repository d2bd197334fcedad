package org.unkink.answers.call;

import java.util.Optional;
import org.unkink.answers.json.JsonValue;
import org.unkink.answers.json.JsonValue.Obj;

/**
 * A request that fits the contract.
 *
 * @param query with the defaults filled in
 * @param body empty where the operation takes none, or reads it itself
 * @param raw the bytes of the body
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Call(Obj query, Obj body, byte[] raw) {

    /** The id of the time zone of the person now, if it was said. */
    public Optional<String> zone() {
        return query.find("zone").map(JsonValue::asText);
    }

    public String language() {
        return query.text("lang");
    }
}
