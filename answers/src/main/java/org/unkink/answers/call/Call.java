package org.unkink.answers.call;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.ZoneId;
import java.util.Optional;

/**
 * A request that fits the contract.
 *
 * @param query with the defaults of what was not given
 * @param body missing where the operation takes none
 * @param raw the bytes of the body
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Call(ObjectNode query, JsonNode body, byte[] raw) {

    /** Where the person is now, if it was said. */
    public Optional<ZoneId> zone() {
        return Optional.ofNullable(query.get("zone")).map(zone -> ZoneId.of(zone.textValue()));
    }

    public String language() {
        return query.get("lang").textValue();
    }
}
