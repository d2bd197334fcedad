package org.unkink.server.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.unkink.engine.check.Clearance;
import org.unkink.server.codec.Words;
import org.unkink.server.contract.Json;

/** Whether planning is possible. */
final class ClearanceJson {

    private ClearanceJson() {}

    static ObjectNode of(Clearance clearance) {
        ObjectNode node = Json.object();
        switch (clearance) {
            case Clearance.Open open -> {
                node.put("state", "open").set("restrictions", Words.list(open.restrictions()));
                node.put("effortCeiling", open.effortCeiling());
            }
            case Clearance.Due due -> node.put("state", "due").put("reason", reason(due.reason()));
            case Clearance.Stopped stopped ->
                node.put("state", "stopped")
                        .put("level", Words.word(stopped.level()))
                        .set("signs", Words.list(stopped.signs()));
        }
        return node;
    }

    private static String reason(Clearance.Due.Reason reason) {
        return Words.word(reason);
    }
}
