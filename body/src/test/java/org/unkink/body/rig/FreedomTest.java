package org.unkink.body.rig;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.unkink.body.geometry.Vector3;
import org.unkink.engine.exercise.Side;

class FreedomTest {

    @ParameterizedTest
    @EnumSource(Freedom.class)
    void twiceMirroredIsTheSame(Freedom freedom) {
        assertThat(freedom.mirrored().mirrored()).isEqualTo(freedom);
        assertThat(freedom.mirrored().range()).isEqualTo(freedom.range());
    }

    @ParameterizedTest
    @EnumSource(LimbFreedom.class)
    void aLimbHasEachFreedomOnBothSides(LimbFreedom limb) {
        Freedom left = Freedom.of(Side.LEFT, limb);
        Freedom right = Freedom.of(Side.RIGHT, limb);
        assertThat(left.name()).isEqualTo("LEFT_" + limb.name());
        assertThat(right.name()).isEqualTo("RIGHT_" + limb.name());
        assertThat(left.mirrored()).isEqualTo(right);
        assertThat(left.clinicalName().substring("left ".length()))
                .isEqualTo(right.clinicalName().substring("right ".length()));
    }

    @Test
    void noNameMeansTwoMovements() {
        Set<String> names = new HashSet<>();
        for (Freedom freedom : Freedom.ALL) {
            assertThat(names.add(freedom.clinicalName()))
                    .as(freedom.clinicalName())
                    .isTrue();
            String opposite = freedom.opposite();
            assertThat(opposite == null || names.add(opposite)).as(opposite).isTrue();
        }
    }

    @Test
    void thePosturesThatEverythingStartsFromAreWithinEveryRange() {
        for (Posture posture : new Posture[] {Posture.NEUTRAL, Posture.AT_EASE, Posture.BIND}) {
            for (Freedom freedom : Freedom.ALL) {
                assertThat(freedom.range().contains(posture.get(freedom)))
                        .as(freedom.clinicalName())
                        .isTrue();
            }
        }
    }

    @Test
    void outwardsAnArmTurnsSoFarThatItsForearmIsAlmostUprightBehindTheBodyToo() {
        for (double flexion = -30; flexion <= 0; flexion += 5) {
            Posture posture = Posture.NEUTRAL
                    .with(Freedom.LEFT_SHOULDER_FLEXION, flexion)
                    .with(Freedom.LEFT_SHOULDER_ABDUCTION, Math.sqrt(90 * 90 - flexion * flexion))
                    .with(Freedom.LEFT_ELBOW_FLEXION, 90);
            double most = Freedom.LEFT_SHOULDER_EXTERNAL_ROTATION.range(posture).most();
            Posture turned = posture.with(Freedom.LEFT_SHOULDER_EXTERNAL_ROTATION, most);
            Vector3 forearm =
                    Skeleton.frames(turned).of(Joint.LEFT_FOREARM).rotation().apply(Vector3.DOWN);
            assertThat(StrictMath.toDegrees(StrictMath.asin(forearm.y())))
                    .as("%s degrees in front", flexion)
                    .isCloseTo(85, within(0.01));
        }
    }

    @Test
    void aPostureTwiceMirroredIsTheSame() {
        Posture posture = SkeletonTest.random(new Random(3));
        assertThat(posture.mirrored().mirrored()).isEqualTo(posture);
        assertThat(posture.mirrored()).isNotEqualTo(posture);
    }
}
