package org.unkink.figure.still;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unkink.body.geometry.Vector3;
import org.unkink.body.rig.Freedom;
import org.unkink.body.rig.Posture;
import org.unkink.engine.exercise.Exercise;
import org.unkink.engine.exercise.Variant;
import org.unkink.figure.motion.Motion;
import org.unkink.figure.motion.MotionFrame;
import org.unkink.figure.motion.MotionMaker;
import org.unkink.figure.motion.Transition;
import org.unkink.figure.pose.Sources;
import org.unkink.figure.scene.Camera;

/**
 * A movement leads to the first pose that is held and far enough away; what goes as far on the other side has an arrow
 * too.
 */
final class GestureTest {

    private static final Sources SOURCES = Sources.ofProject();
    private static final Camera FRONT = new Camera(0, 0, new Vector3(0, 1.2, 0), 4);

    /** The head tilts to the right, which is held, and then as far to the left, which is held too. */
    private static final Motion NECK_ROLL = motion("neck-roll/standing");

    /** Both arms rise along the wall alike. */
    private static final Motion WALL_ANGEL = motion("wall-angel/standing");

    private static Motion motion(String id) {
        for (Exercise exercise : SOURCES.catalogue().exercises()) {
            for (Variant variant : exercise.variants()) {
                if (variant.id().toString().equals(id)) {
                    return MotionMaker.make(variant, SOURCES.poses().sheet(exercise.id()));
                }
            }
        }
        throw new AssertionError("there is no " + id);
    }

    /** The motion with every move changed; {@code change} takes the first posture of the move and the one to change. */
    private static Motion changed(Motion motion, BiFunction<Posture, Posture, Posture> change) {
        List<Transition> moves = motion.transitions().stream()
                .map(move -> new Transition(
                        move.from(),
                        move.via(),
                        move.to(),
                        move.seconds(),
                        move.flows(),
                        move.moments().stream()
                                .map(moment -> new MotionFrame(
                                        change.apply(move.frames().getFirst(), moment.posture()), moment.contacts()))
                                .toList()))
                .toList();
        return new Motion(motion.variant(), motion.sheet(), motion.keys(), moves, motion.breaths());
    }

    @ParameterizedTest
    @CsvSource({"1, right", "0.68, right", "0.52, left", "0.2, left"})
    void aHeldPoseHasToBeMoreThanHalfAsFarAsTheFurthest(double share, String side) {
        Motion motion = changed(NECK_ROLL, (first, posture) -> {
            double bend = posture.get(Freedom.NECK_SIDE_BEND);
            return bend < 0 ? NECK_ROLL.key("upright").posture().blend(posture, share) : posture;
        });
        double bend = Gesture.of(motion, FRONT).to().get(Freedom.NECK_SIDE_BEND);
        assertThat(bend > 0 ? "left" : "right").isEqualTo(side);
    }

    @ParameterizedTest
    @CsvSource({"1, 2", "0.8, 2", "0.6, 1", "0.2, 1"})
    void theOtherArmHasAnArrowIfItGoesNearlyAsFar(double share, int arrows) {
        Motion motion = changed(WALL_ANGEL, (first, posture) -> {
            Posture changed = posture;
            for (Freedom freedom : Freedom.ALL) {
                if (freedom.clinicalName().startsWith("right ")) {
                    double from = first.get(freedom);
                    changed = changed.with(freedom, from + share * (posture.get(freedom) - from));
                }
            }
            return changed;
        });
        assertThat(Gesture.of(motion, FRONT).arrows()).hasSize(arrows);
    }

    @Test
    void itBeginsWhereTheMovementDoes() {
        assertThat(Gesture.of(NECK_ROLL, FRONT).from())
                .isEqualTo(NECK_ROLL.key("upright").posture());
    }
}
