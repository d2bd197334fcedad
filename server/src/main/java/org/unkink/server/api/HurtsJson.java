package org.unkink.server.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unkink.catalogue.Texts;
import org.unkink.engine.journal.Event;
import org.unkink.engine.journal.Event.ExerciseLogged.Outcome;
import org.unkink.engine.journal.Person;
import org.unkink.engine.journal.Person.PastSession;
import org.unkink.server.codec.JournalCodec;
import org.unkink.server.contract.Json;

/** What hurt and when, the last one first. */
final class HurtsJson {

    private HurtsJson() {}

    static ArrayNode of(Person person, Texts texts) {
        ArrayNode list = Json.MAPPER.createArrayNode();
        for (PastSession session : person.sessions().reversed()) {
            for (Event.ExerciseHurt hurt : hurts(session)) {
                ObjectNode node = list.addObject().put("day", session.day().toString());
                node.setAll(JournalCodec.hurt(hurt));
                node.put("name", VariantJson.name(hurt.variant(), texts));
            }
        }
        return list;
    }

    /** A log that says stopped counts like the report itself, which may be missing. */
    private static List<Event.ExerciseHurt> hurts(PastSession session) {
        List<Event.ExerciseHurt> hurts = new ArrayList<>(session.hurt());
        for (Event.ExerciseLogged log : session.logged()) {
            boolean isReported =
                    session.hurt().stream().anyMatch(h -> h.variant().equals(log.variant()));
            if (log.outcome() == Outcome.STOPPED_HURT && !isReported) {
                hurts.add(new Event.ExerciseHurt(
                        log.session(),
                        log.variant(),
                        log.side(),
                        Optional.empty(),
                        Event.ExerciseHurt.Kind.NOT_SAID,
                        Optional.empty()));
            }
        }
        return hurts;
    }
}
