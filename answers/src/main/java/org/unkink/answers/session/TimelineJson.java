package org.unkink.answers.session;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import org.unkink.answers.catalogue.CatalogueApi;
import org.unkink.answers.codec.Words;
import org.unkink.answers.contract.Json;
import org.unkink.engine.exercise.Side;
import org.unkink.engine.timeline.Cue;
import org.unkink.engine.timeline.Segment;
import org.unkink.engine.timeline.Timeline;

/** A timeline with its segments and cues. */
final class TimelineJson {

    private TimelineJson() {}

    static ObjectNode of(Timeline timeline) {
        ObjectNode node = Json.object().put("seconds", timeline.seconds());
        ArrayNode segments = node.putArray("segments");
        timeline.segments().forEach(segment -> segments.add(segment(segment)));
        ArrayNode cues = node.putArray("cues");
        for (Cue cue : timeline.cues()) {
            cues.addObject()
                    .put("at", cue.at())
                    .put("seconds", cue.seconds())
                    .put("kind", Words.word(cue.kind()))
                    .put("text", cue.text());
        }
        return node;
    }

    private static ObjectNode segment(Segment segment) {
        return switch (segment) {
            case Segment.GetReady s -> {
                ObjectNode node = base("get-ready", s)
                        .put("item", s.item())
                        .put("variant", s.variant().toString());
                side(node, s.side());
                yield node.put("why", Words.word(s.why()));
            }
            case Segment.Move s -> {
                ObjectNode node = work(base("move", s), s.work()).put("from", s.from());
                node.set("via", CatalogueApi.list(s.via()));
                node.put("to", s.to()).put("time", s.time()).put("times", s.times());
                yield cue(node, s.cue());
            }
            case Segment.Hold s -> cue(work(base("hold", s), s.work()).put("pose", s.pose()), s.cue());
            case Segment.SwitchSide s ->
                base("switch-side", s)
                        .put("item", s.item())
                        .put("variant", s.variant().toString())
                        .put("side", Words.word(s.to()));
            case Segment.Rest s -> work(base("rest", s), s.next());
            case Segment.Finish s -> base("finish", s);
        };
    }

    private static ObjectNode base(String type, Segment segment) {
        return Json.object().put("type", type).put("start", segment.start()).put("seconds", segment.seconds());
    }

    private static ObjectNode work(ObjectNode node, Segment.Work work) {
        node.put("item", work.item()).put("variant", work.variant().toString()).put("phase", Words.word(work.phase()));
        side(node, work.side());
        return node.put("set", work.set())
                .put("sets", work.sets())
                .put("repetition", work.repetition())
                .put("repetitions", work.repetitions());
    }

    private static void side(ObjectNode node, @Nullable Side side) {
        if (side != null) {
            node.put("side", Words.word(side));
        }
    }

    private static ObjectNode cue(ObjectNode node, @Nullable String cue) {
        return cue == null ? node : node.put("cue", cue);
    }
}
