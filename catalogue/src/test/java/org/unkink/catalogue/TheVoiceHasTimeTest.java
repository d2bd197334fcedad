package org.unkink.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.unkink.engine.exercise.Catalogue;
import org.unkink.engine.exercise.Dose;
import org.unkink.engine.exercise.Exercise;
import org.unkink.engine.exercise.Ladder;
import org.unkink.engine.exercise.Phase;
import org.unkink.engine.exercise.Side;
import org.unkink.engine.exercise.Sides;
import org.unkink.engine.exercise.Variant;
import org.unkink.engine.exercise.VariantId;
import org.unkink.engine.timeline.Cue;
import org.unkink.engine.timeline.ExerciseWords;
import org.unkink.engine.timeline.Segment;
import org.unkink.engine.timeline.Timeline;
import org.unkink.engine.timeline.TimelineCompiler;
import org.unkink.engine.timeline.TimelineItem;

/**
 * Every variant at every dose, twice in a row: each sentence has the time that it takes to say it, the caution of a new
 * exercise is said, and every hold has an end that can be heard.
 */
final class TheVoiceHasTimeTest {

    private static final CatalogueContent CONTENT = CatalogueContent.load();
    private static final Catalogue CATALOGUE = CONTENT.catalogue();
    private static final Texts TEXTS = CONTENT.texts("en");

    /** The first comes at the start of a session, the second right after it, in the same place. */
    private record Walk(Variant variant, Dose dose, Timeline timeline) {

        @Override
        public String toString() {
            return variant.id() + " " + dose;
        }
    }

    private static Stream<Walk> walks(boolean isNew) {
        TimelineCompiler compiler = new TimelineCompiler(CATALOGUE, TEXTS);
        List<Walk> walks = new ArrayList<>();
        for (Exercise exercise : CATALOGUE.exercises()) {
            for (Variant variant : exercise.variants()) {
                for (Ladder.Rung rung : variant.ladder().rungs()) {
                    for (Side first : variant.sides() == Sides.TOGETHER ? List.of(Side.LEFT) : List.of(Side.values())) {
                        List<Side> sides =
                                variant.sides() == Sides.TOGETHER ? List.of() : List.of(first, first.other());
                        TimelineItem item = new TimelineItem(variant.id(), rung.dose(), sides, isNew, 6);
                        walks.add(new Walk(variant, rung.dose(), compiler.compile(List.of(item, item))));
                    }
                }
            }
        }
        return walks.stream();
    }

    @Test
    void everySentenceHasTheTimeThatItTakes() {
        List<String> late = new ArrayList<>();
        Set<String> sentences = new TreeSet<>();
        Stream.of(true, false).flatMap(TheVoiceHasTimeTest::walks).forEach(walk -> {
            List<Cue> spoken =
                    walk.timeline().cues().stream().filter(Cue::isSpoken).toList();
            for (int i = 0; i < spoken.size(); i++) {
                Cue cue = spoken.get(i);
                sentences.add(cue.seconds() + " " + cue.text());
                int end = cue.at() + cue.seconds();
                int next = i + 1 < spoken.size()
                        ? spoken.get(i + 1).at()
                        : walk.timeline().seconds();
                if (end > next || end > slotEnd(walk.timeline(), cue.at())) {
                    late.add(walk + ": " + cue.seconds() + " s: " + cue.text());
                }
            }
        });
        System.out.println("sentences said: " + sentences.size() + ", longer than their time: " + late.size());
        sentences.forEach(s -> {
            if (Boolean.getBoolean("unkink.say")) {
                System.out.println("SAY " + s);
            }
        });
        assertThat(late).isEmpty();
    }

    /** Where a get-ready, a switch or a rest ends, or the moves and holds from one of these to the next. */
    private static int slotEnd(Timeline timeline, int at) {
        List<Segment> segments = timeline.segments();
        int i = 0;
        while (segments.get(i).end() <= at) {
            i++;
        }
        boolean isWork = isWork(segments.get(i));
        while (isWork && i + 1 < segments.size() && isWork(segments.get(i + 1))) {
            i++;
        }
        return segments.get(i).end();
    }

    private static boolean isWork(Segment segment) {
        return segment instanceof Segment.Move || segment instanceof Segment.Hold;
    }

    @Test
    void everySentenceOfAMovementIsSaidWhateverTheDose() {
        Set<String> unsaid = new LinkedHashSet<>();
        walks(false).forEach(walk -> {
            Set<String> shown = new LinkedHashSet<>();
            for (Segment segment : walk.timeline().segments()) {
                if (segment instanceof Segment.Move move && move.cue() != null) {
                    shown.add(move.cue());
                }
                if (segment instanceof Segment.Hold hold && hold.cue() != null) {
                    shown.add(hold.cue());
                }
            }
            walk.timeline().cues().forEach(cue -> shown.remove(cue.text()));
            shown.forEach(text -> unsaid.add(walk + ": " + text));
        });
        assertThat(unsaid).isEmpty();
    }

    @Test
    void theCautionOfANewExerciseIsSaidBeforeIt() {
        ExerciseWords words = new ExerciseWords(TEXTS);
        Set<String> unsaid = new LinkedHashSet<>();
        walks(true).forEach(walk -> {
            String caution = words.caution(walk.variant().id()).orElseThrow();
            for (Segment segment : walk.timeline().segments()) {
                if (segment instanceof Segment.GetReady ready
                        && walk.timeline().cues().stream()
                                .noneMatch(cue ->
                                        cue.at() == ready.start() && cue.text().contains(caution))) {
                    unsaid.add(walk.variant().id() + ": " + caution);
                }
            }
        });
        assertThat(unsaid).isEmpty();
    }

    @Test
    void theRuleOfComfortIsSaidBeforeTheFirstMovement() {
        String comfort = new ExerciseWords(TEXTS).comfort();
        assertThat(Stream.of(true, false).flatMap(TheVoiceHasTimeTest::walks))
                .allSatisfy(walk -> assertThat(walk.timeline().cues().stream()
                                .filter(Cue::isSpoken)
                                .findFirst()
                                .orElseThrow()
                                .text())
                        .contains(comfort));
    }

    @Test
    void everyHoldOfThreeSecondsAndMoreEndsWithASound() {
        List<String> silent = new ArrayList<>();
        int[] holds = {0};
        walks(false).filter(walk -> phase(walk) != Phase.WARM_UP).forEach(walk -> {
            for (Segment segment : walk.timeline().segments()) {
                if (segment instanceof Segment.Hold && segment.seconds() >= 3) {
                    holds[0]++;
                    if (walk.timeline().cues().stream()
                            .noneMatch(cue -> cue.kind() == Cue.Kind.END && cue.at() == segment.end())) {
                        silent.add(walk + " at " + segment.end());
                    }
                }
            }
        });
        System.out.println("holds of 3 s and more: " + holds[0] + ", without an end: " + silent.size());
        assertThat(holds[0]).isPositive();
        assertThat(silent).isEmpty();
    }

    private static Phase phase(Walk walk) {
        return CATALOGUE.exercise(walk.variant().id().exercise()).orElseThrow().phase();
    }

    @Test
    void theNeckRollHoldsEachShoulderTheSameNumberOfTimes() {
        walks(false)
                .filter(walk -> walk.variant().id().exercise().value().equals("neck-roll"))
                .forEach(walk -> {
                    long left = holds(walk, "left");
                    assertThat(left).as("%s", walk).isPositive().isEqualTo(holds(walk, "right"));
                });
    }

    private static long holds(Walk walk, String side) {
        return walk.timeline().segments().stream()
                .filter(s -> s instanceof Segment.Hold hold && hold.pose().endsWith("tilt-" + side))
                .count();
    }

    @Test
    void aDoseIsSaidAsPeopleSayIt() {
        assertThat(dose("arm-circles/wide", 0)).isEqualTo("20 circles forward and 20 back");
        assertThat(dose("arm-circles/low", 1)).isEqualTo("10 circles forward and 10 back, 2 times");
        assertThat(dose("shoulder-roll/standing", 1)).isEqualTo("5 rolls back and 5 forward, 2 times");
        assertThat(dose("neck-roll/standing", 1)).isEqualTo("2 rounds");
        assertThat(dose("cat-cow/seated", 1)).isEqualTo("5 rounds, holding each end for 3 seconds");
        assertThat(dose("chair-rotation/chair", 1)).isEqualTo("3 times, holding for 10 seconds on each side");
        assertThat(dose("row/band", 1)).isEqualTo("2 sets of 8, 1 minute rest");
        assertThat(dose("childs-pose/mat", 1)).isEqualTo("1 hold of 15 seconds");
        assertThat(dose("pec-stretch/doorway", 2)).isEqualTo("3 holds of 10 seconds");
        assertThat(dose("march/standing", 5)).isEqualTo("3 minutes");
    }

    private static String dose(String id, int level) {
        Variant variant = CATALOGUE.variant(VariantId.parse(id)).orElseThrow();
        Phase phase = CATALOGUE.exercise(variant.id().exercise()).orElseThrow().phase();
        return new ExerciseWords(TEXTS).dose(variant, phase, variant.ladder().dose(level));
    }
}
