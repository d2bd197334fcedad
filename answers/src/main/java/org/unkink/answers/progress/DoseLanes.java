package org.unkink.answers.progress;

import java.util.ArrayList;
import java.util.List;
import org.unkink.answers.catalogue.VariantTexts;
import org.unkink.answers.progress.ProgressAnswer.Lane;
import org.unkink.answers.progress.ProgressAnswer.Point;
import org.unkink.catalogue.Texts;
import org.unkink.engine.exercise.Catalogue;
import org.unkink.engine.exercise.Exercise;
import org.unkink.engine.exercise.Variant;
import org.unkink.engine.journal.Person;
import org.unkink.engine.progress.DoseHistory;
import org.unkink.engine.timeline.ExerciseWords;

/** The doses of each variant and side over time, with one point for as long as a dose stayed the same. */
final class DoseLanes {

    private DoseLanes() {}

    /** Those that are still in the catalogue and of which a dose is known. */
    static List<Lane> of(Person person, Catalogue catalogue, Texts texts) {
        List<Lane> lanes = new ArrayList<>();
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

    private static Lane lane(
            DoseHistory history, Exercise exercise, Variant variant, List<DoseHistory.Run> runs, Texts texts) {
        ExerciseWords words = new ExerciseWords(texts);
        List<Point> points = runs.stream()
                .map(run -> new Point(
                        run.from(),
                        run.to(),
                        run.dose(),
                        words.dose(variant, exercise.phase(), run.dose()),
                        run.times(),
                        run.whole()))
                .toList();
        return new Lane(
                history.variant(),
                VariantTexts.name(history.variant(), texts),
                exercise.phase(),
                history.side(),
                points);
    }
}
