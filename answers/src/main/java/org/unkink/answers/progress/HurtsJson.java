package org.unkink.answers.progress;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.unkink.answers.catalogue.VariantJson;
import org.unkink.answers.codec.JournalCodec;
import org.unkink.answers.contract.Json;
import org.unkink.catalogue.Texts;
import org.unkink.engine.adapt.Adaptation;
import org.unkink.engine.adapt.Adjustment;
import org.unkink.engine.exercise.Catalogue;
import org.unkink.engine.exercise.VariantId;
import org.unkink.engine.journal.Event;
import org.unkink.engine.journal.Person;
import org.unkink.engine.journal.Person.PastSession;

/** What hurt and when, the last one first. */
final class HurtsJson {

    private final Catalogue catalogue;
    private final Person person;
    private final Adaptation adaptation;
    private final Texts texts;

    HurtsJson(Catalogue catalogue, Person person, Adaptation adaptation, Texts texts) {
        this.catalogue = catalogue;
        this.person = person;
        this.adaptation = adaptation;
        this.texts = texts;
    }

    ArrayNode hurts() {
        ArrayNode list = Json.MAPPER.createArrayNode();
        Set<VariantId> seen = new HashSet<>();
        for (PastSession session : person.sessions().reversed()) {
            for (Event.ExerciseHurt hurt : session.hurts()) {
                ObjectNode node = list.addObject().put("day", session.day().toString());
                node.setAll(JournalCodec.hurt(hurt));
                node.put("name", VariantJson.name(hurt.variant(), texts));
                if (seen.add(hurt.variant())) {
                    next(hurt.variant()).ifPresent(next -> node.put("next", next));
                }
            }
        }
        return list;
    }

    /** How it comes back, said of the last time it hurt. */
    private Optional<String> next(VariantId variant) {
        return adaptation.adjustments().stream()
                .filter(adjustment -> isAbout(adjustment, variant))
                .map(new AdaptationTexts(catalogue, texts)::sentence)
                .findFirst();
    }

    private static boolean isAbout(Adjustment adjustment, VariantId variant) {
        return switch (adjustment) {
            case Adjustment.ComesBackEasier a -> a.variant().equals(variant);
            case Adjustment.ComesBackLater a -> a.variant().equals(variant);
            case Adjustment.StaysOut a -> a.variant().equals(variant);
            case Adjustment.StrengthRests _, Adjustment.MobilityOnly _, Adjustment.NoSession _ -> false;
        };
    }
}
