package org.unkink.answers.codec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unkink.answers.contract.Json;
import org.unkink.engine.exercise.Dose;
import org.unkink.engine.exercise.ExerciseId;
import org.unkink.engine.exercise.Side;
import org.unkink.engine.exercise.VariantId;
import org.unkink.engine.exercise.WarmUp;
import org.unkink.engine.journal.Event.SessionStarted.PlannedItem;
import org.unkink.engine.plan.Wish;

/** Doses, planned items and wishes in JSON. */
public final class PlanCodec {

    private PlanCodec() {}

    public static ObjectNode dose(Dose dose) {
        return Json.object()
                .put("sets", dose.sets())
                .put("repetitions", dose.repetitions())
                .put("holdSeconds", dose.holdSeconds())
                .put("restSeconds", dose.restSeconds());
    }

    public static Dose dose(JsonNode dose) {
        return new Dose(
                dose.get("sets").intValue(),
                dose.get("repetitions").intValue(),
                dose.get("holdSeconds").intValue(),
                dose.get("restSeconds").intValue());
    }

    public static ObjectNode item(PlannedItem item) {
        ObjectNode node = Json.object().put("variant", item.variant().toString());
        node.set("dose", dose(item.dose()));
        node.set("sides", sides(item.sides()));
        return node;
    }

    /** Sides in their own order, which is the order in which they are done. */
    public static ArrayNode sides(List<Side> sides) {
        ArrayNode list = Json.MAPPER.createArrayNode();
        sides.forEach(side -> list.add(Words.word(side)));
        return list;
    }

    public static PlannedItem item(JsonNode item) {
        List<Side> sides = new ArrayList<>();
        item.get("sides").forEach(side -> sides.add(Words.constant(Side.class, side.textValue())));
        return new PlannedItem(VariantId.parse(item.get("variant").textValue()), dose(item.get("dose")), sides);
    }

    public static List<PlannedItem> items(JsonNode items) {
        List<PlannedItem> list = new ArrayList<>();
        items.forEach(item -> list.add(item(item)));
        return list;
    }

    public static ArrayNode items(List<PlannedItem> items) {
        ArrayNode list = Json.MAPPER.createArrayNode();
        items.forEach(item -> list.add(item(item)));
        return list;
    }

    public static @Nullable Side side(JsonNode node) {
        return node.has("side") ? Words.constant(Side.class, node.get("side").textValue()) : null;
    }

    public static Wish wish(JsonNode wish) {
        return new Wish(
                wish.get("minutes").intValue(),
                Words.constant(Wish.Kind.class, wish.path("kind").asText("standard")),
                Words.constant(WarmUp.Kind.class, wish.path("warmUp").asText("on-the-spot")),
                wish.path("fullWarmUp").asBoolean(false),
                Words.set(wish.path("locked"), VariantId::parse),
                Words.set(wish.path("removed"), ExerciseId::new),
                Words.set(wish.path("shown"), ExerciseId::new));
    }

    public static ObjectNode wish(Wish wish) {
        ObjectNode node = Json.object()
                .put("minutes", wish.minutes())
                .put("kind", Words.word(wish.kind()))
                .put("warmUp", Words.word(wish.warmUp()))
                .put("fullWarmUp", wish.fullWarmUp());
        node.set("locked", Words.ids(wish.locked()));
        node.set("removed", Words.ids(wish.removed()));
        node.set("shown", Words.ids(wish.shown()));
        return node;
    }
}
