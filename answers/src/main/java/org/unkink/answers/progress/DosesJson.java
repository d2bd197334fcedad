package org.unkink.answers.progress;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.unkink.answers.catalogue.VariantJson;
import org.unkink.answers.codec.PlanCodec;
import org.unkink.answers.codec.Words;
import org.unkink.answers.contract.Json;
import org.unkink.catalogue.Texts;
import org.unkink.engine.exercise.Catalogue;
import org.unkink.engine.exercise.Exercise;
import org.unkink.engine.exercise.Variant;
import org.unkink.engine.journal.Person;
import org.unkink.engine.progress.DoseHistory;
import org.unkink.engine.timeline.ExerciseWords;

/** The doses of each variant and side over time, what stayed the same in one point. */
final class DosesJson {

    private DosesJson() {}

    /** Those that are still in the catalogue and of which a dose is known. */
    static ArrayNode of(Person person, Catalogue catalogue, Texts texts) {
        ArrayNode lanes = Json.MAPPER.createArrayNode();
        for (DoseHistory history : DoseHistory.of(person)) {
            List<DoseHistory.Run> runs = history.runs();
            catalogue
                    .exercise(history.variant().exercise())
                    .filter(_ -> !runs.isEmpty())
                    .ifPresent(exercise -> catalogue
                            .variant(history.variant())
                            .ifPresent(variant -> lanes.add(lane(history, exercise, variant, runs, texts))));
        }
        return lanes;
    }

    private static ObjectNode lane(
            DoseHistory history, Exercise exercise, Variant variant, List<DoseHistory.Run> runs, Texts texts) {
        ExerciseWords words = new ExerciseWords(texts);
        ObjectNode lane = Json.object()
                .put("variant", history.variant().toString())
                .put("name", VariantJson.name(history.variant(), texts))
                .put("phase", Words.word(exercise.phase()));
        if (history.side() != null) {
            lane.put("side", Words.word(history.side()));
        }
        ArrayNode points = lane.putArray("points");
        for (DoseHistory.Run run : runs) {
            ObjectNode point = points.addObject()
                    .put("from", run.from().toString())
                    .put("to", run.to().toString());
            point.set("dose", PlanCodec.dose(run.dose()));
            point.put("text", words.dose(variant, exercise.phase(), run.dose()));
            point.put("times", run.times()).put("whole", run.whole());
        }
        return lane;
    }
}
