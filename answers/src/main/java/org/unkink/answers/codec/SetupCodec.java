package org.unkink.answers.codec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.unkink.answers.contract.Json;
import org.unkink.engine.exercise.Equipment;
import org.unkink.engine.exercise.ExerciseId;
import org.unkink.engine.exercise.Position;
import org.unkink.engine.exercise.Region;
import org.unkink.engine.exercise.Restriction;
import org.unkink.engine.exercise.VariantId;
import org.unkink.engine.journal.Setup;
import org.unkink.engine.journal.SoreSpot;

/** What a person has and where it is sore, in JSON. */
public final class SetupCodec {

    private SetupCodec() {}

    public static ObjectNode setup(Setup setup) {
        ObjectNode node = Json.object();
        node.set("equipment", Words.list(setup.equipment()));
        node.set("positions", Words.list(setup.positions()));
        node.set("restrictions", Words.list(setup.restrictions()));
        node.set("refused", Words.ids(setup.refused()));
        node.set("liked", Words.ids(setup.liked()));
        node.set("optedIn", Words.ids(setup.optedIn()));
        return node.put("country", setup.country());
    }

    public static Setup setup(JsonNode setup) {
        return new Setup(
                Words.constants(Equipment.class, setup.get("equipment")),
                Words.constants(Position.class, setup.get("positions")),
                Words.constants(Restriction.class, setup.get("restrictions")),
                Words.set(setup.get("refused"), ExerciseId::new),
                Words.set(setup.get("liked"), ExerciseId::new),
                Words.set(setup.get("optedIn"), VariantId::parse),
                setup.get("country").textValue());
    }

    public static ArrayNode spots(List<SoreSpot> spots) {
        ArrayNode list = Json.MAPPER.createArrayNode();
        for (SoreSpot spot : spots) {
            ObjectNode node = list.addObject().put("region", Words.word(spot.region()));
            if (spot.side() != null) {
                node.put("side", Words.word(spot.side()));
            }
            node.put("intensity", spot.intensity());
        }
        return list;
    }

    public static List<SoreSpot> spots(JsonNode spots) {
        List<SoreSpot> list = new ArrayList<>();
        spots.forEach(spot -> list.add(new SoreSpot(
                Words.constant(Region.class, spot.get("region").textValue()),
                PlanCodec.side(spot),
                spot.get("intensity").intValue())));
        return list;
    }
}
