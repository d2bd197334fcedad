package org.unkink.answers.check;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.unkink.answers.codec.Words;
import org.unkink.answers.contract.Json;
import org.unkink.engine.check.Clearance;
import org.unkink.engine.journal.Checked;

/** Whether planning is possible. */
public final class ClearanceJson {

    private ClearanceJson() {}

    public static ObjectNode of(Clearance clearance) {
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

    /** What the checks say beside it. */
    public static ObjectNode of(Checked checked) {
        ObjectNode node = Json.object();
        checked.age().ifPresent(age -> node.put("age", Words.word(age)));
        ArrayNode ticked = node.putArray("ticked");
        checked.ticked().forEach((sign, since) -> {
            ObjectNode one = ticked.addObject()
                    .put("sign", Words.word(sign))
                    .put("since", since.since().toEpochMilli());
            since.agreed().ifPresent(made -> agreed(one.putObject("agreed"), made));
        });
        node.set("about", Words.list(checked.about()));
        node.put("severePainAnswered", checked.severePainAnswered());
        ArrayNode standing = node.putArray("standing");
        checked.standing().forEach(id -> standing.add(id.toString()));
        return node;
    }

    private static void agreed(ObjectNode node, Checked.Agreement made) {
        node.put("at", made.at().toEpochMilli());
        made.by().ifPresent(by -> node.put("by", Words.word(by)));
    }

    private static String reason(Clearance.Due.Reason reason) {
        return Words.word(reason);
    }
}
