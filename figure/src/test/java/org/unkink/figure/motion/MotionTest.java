package org.unkink.figure.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unkink.body.rig.Freedom;
import org.unkink.body.rig.Posture;
import org.unkink.catalogue.CatalogueContent;
import org.unkink.engine.exercise.Catalogue;
import org.unkink.engine.exercise.Exercise;
import org.unkink.engine.exercise.Variant;
import org.unkink.engine.exercise.VariantId;
import org.unkink.figure.pose.PoseLibrary;
import org.unkink.figure.pose.PoseTarget;
import org.unkink.figure.solve.ContactSolver;

class MotionTest {

    private static final Catalogue CATALOGUE = CatalogueContent.load().catalogue();
    private static final PoseLibrary POSES = PoseLibrary.load(PoseLibrary.folder(), CATALOGUE);

    static Stream<VariantId> variants() {
        return CATALOGUE.exercises().stream()
                .map(Exercise::variants)
                .flatMap(List::stream)
                .map(Variant::id);
    }

    static Stream<VariantId> some() {
        return Stream.of("levator-scapulae-stretch/resting-hand-seated", "arm-circles/low", "cat-cow/hands-and-knees")
                .map(VariantId::parse);
    }

    @ParameterizedTest
    @MethodSource("variants")
    void everyPoseOfEveryVariantIsSolvedWithinEveryRange(VariantId id) {
        Map<String, PoseTarget> poses = POSES.sheet(id.exercise()).variant(id).poses();
        assertThat(poses).isNotEmpty();
        poses.forEach((name, target) -> {
            Posture posture = ContactSolver.solve(target.posture(), target.contacts(), target.stiffness());
            for (Freedom freedom : Freedom.ALL) {
                assertThat(freedom.range(posture).beyond(posture.get(freedom)))
                        .as("%s in %s", freedom.clinicalName(), name)
                        .isZero();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("some")
    void everyTransitionBeginsAndEndsAtItsPoses(VariantId id) {
        Motion motion = motion(id);
        assertThat(motion.transitions()).isNotEmpty();
        for (Transition transition : motion.transitions()) {
            assertThat(transition.frames().getFirst())
                    .isEqualTo(motion.key(transition.from()).posture());
            assertThat(transition.frames().getLast())
                    .isEqualTo(motion.key(transition.to()).posture());
            assertThat(transition.moments()).hasSize(transition.seconds() * Motion.FRAMES_PER_SECOND + 1);
        }
    }

    @ParameterizedTest
    @MethodSource("some")
    void everyPoseOnTheWayIsPassed(VariantId id) {
        Motion motion = motion(id);
        for (Transition transition : motion.transitions()) {
            for (String via : transition.via()) {
                Posture posture = motion.key(via).posture();
                double nearest = transition.frames().stream()
                        .mapToDouble(frame -> away(frame, posture))
                        .min()
                        .orElseThrow();
                assertThat(nearest)
                        .as("%s on the way to %s", via, transition.to())
                        .isLessThan(5);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("some")
    void nothingJumps(VariantId id) {
        Motion motion = motion(id);
        Stream.concat(
                        motion.transitions().stream().map(Transition::moments),
                        motion.breaths().stream().map(Breath::moments))
                .forEach(moments -> {
                    for (int i = 1; i < moments.size(); i++) {
                        assertThat(away(
                                        moments.get(i).posture(),
                                        moments.get(i - 1).posture()))
                                .isLessThan(200.0 / Motion.FRAMES_PER_SECOND);
                    }
                });
    }

    @ParameterizedTest
    @MethodSource("some")
    void theSameComesOutTwice(VariantId id) {
        assertThat(motion(id).transitions()).isEqualTo(motion(id).transitions());
    }

    @Test
    void aHeldPoseBreathesAndEndsAsItBegan() {
        Motion motion = motion(VariantId.parse("cat-cow/hands-and-knees"));

        assertThat(motion.breaths()).extracting(Breath::pose).containsExactly("round", "arch");
        Breath breath = motion.breaths().getFirst();
        Posture still = motion.key("round").posture();
        Posture full = breath.moments().get(breath.moments().size() / 2).posture();
        assertThat(breath.moments().getFirst().posture()).isEqualTo(still);
        assertThat(breath.moments().getLast().posture()).isEqualTo(still);
        assertThat(still.get(Freedom.THORACIC_FLEXION) - full.get(Freedom.THORACIC_FLEXION))
                .isCloseTo(1.5, within(0.7));
    }

    /** Small circles grow to large ones: the first round has another beginning than the others. */
    @Test
    void theFirstOfSeveralRoundsIsATransitionOfItsOwnWhereItBeginsElsewhere() {
        Motion motion = motion(VariantId.parse("arm-circles/wide"));

        assertThat(motion.transitions())
                .extracting(transition -> transition.from() + " > " + transition.to())
                .containsExactly(
                        "small-up > small-up",
                        "small-up > large-up",
                        "large-up > large-up",
                        "large-up > large-up",
                        "large-up > small-up",
                        "small-up > small-up");
        assertThat(motion.transitions()).allMatch(Transition::flows);
    }

    private static Motion motion(VariantId id) {
        return MotionMaker.make(CATALOGUE.variant(id).orElseThrow(), POSES.sheet(id.exercise()));
    }

    private static double away(Posture one, Posture other) {
        double most = 0;
        for (Freedom freedom : Freedom.ALL) {
            if (!freedom.isPlace()) {
                most = Math.max(most, Math.abs(one.get(freedom) - other.get(freedom)));
            }
        }
        return most;
    }
}
