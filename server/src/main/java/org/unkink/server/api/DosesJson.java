package org.unkink.server.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.unkink.catalogue.Texts;
import org.unkink.engine.exercise.Catalogue;
import org.unkink.engine.exercise.Dose;
import org.unkink.engine.exercise.Exercise;
import org.unkink.engine.exercise.Variant;
import org.unkink.engine.journal.Event.ExerciseLogged.Outcome;
import org.unkink.engine.journal.Person;
import org.unkink.engine.progress.DoseHistory;
import org.unkink.engine.timeline.ExerciseWords;
import org.unkink.server.codec.PlanCodec;
import org.unkink.server.codec.Words;
import org.unkink.server.contract.Json;

/** The doses of each variant and side over time, what stayed the same in one point. */
final class DosesJson {

    private DosesJson() {}

    /** Times in a row with the same dose. */
    private record Run(LocalDate from, LocalDate to, Dose dose, int times, int whole) {

        Run and(DoseHistory.Point point) {
            return new Run(from, point.day(), dose, times + 1, whole + done(point));
        }

        static Run of(DoseHistory.Point point, Dose dose) {
            return new Run(point.day(), point.day(), dose, 1, done(point));
        }

        private static int done(DoseHistory.Point point) {
            return point.outcome() == Outcome.DONE ? 1 : 0;
        }
    }

    /** Those that are still in the catalogue and of which a dose is known. */
    static ArrayNode of(Person person, Catalogue catalogue, Texts texts) {
        ArrayNode lanes = Json.MAPPER.createArrayNode();
        for (DoseHistory history : DoseHistory.of(person)) {
            List<Run> runs = runs(history);
            catalogue
                    .exercise(history.variant().exercise())
                    .filter(_ -> !runs.isEmpty())
                    .ifPresent(exercise -> catalogue
                            .variant(history.variant())
                            .ifPresent(variant -> lanes.add(lane(history, exercise, variant, runs, texts))));
        }
        return lanes;
    }

    private static List<Run> runs(DoseHistory history) {
        List<Run> runs = new ArrayList<>();
        for (DoseHistory.Point point : history.points()) {
            point.dose().ifPresent(dose -> {
                boolean goesOn = !runs.isEmpty() && runs.getLast().dose().equals(dose);
                runs.add(goesOn ? runs.removeLast().and(point) : Run.of(point, dose));
            });
        }
        return runs;
    }

    private static ObjectNode lane(
            DoseHistory history, Exercise exercise, Variant variant, List<Run> runs, Texts texts) {
        ExerciseWords words = new ExerciseWords(texts);
        ObjectNode lane = Json.object()
                .put("variant", history.variant().toString())
                .put("name", VariantJson.name(history.variant(), texts))
                .put("phase", Words.word(exercise.phase()));
        if (history.side() != null) {
            lane.put("side", Words.word(history.side()));
        }
        ArrayNode points = lane.putArray("points");
        for (Run run : runs) {
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
