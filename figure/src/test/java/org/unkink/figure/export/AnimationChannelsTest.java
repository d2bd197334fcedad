package org.unkink.figure.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.unkink.body.geometry.Quaternion;
import org.unkink.body.geometry.Vector3;
import org.unkink.body.rig.Freedom;
import org.unkink.body.rig.Joint;
import org.unkink.body.rig.Posture;
import org.unkink.figure.gltf.AnimationChannel;

/** A clip keeps few frames, and what it leaves out is where straight lines between them are. */
final class AnimationChannelsTest {

    private static final int FRAMES = 91;

    private static ClipTimeline nodding() {
        List<Posture> postures = new ArrayList<>();
        for (int i = 0; i < FRAMES; i++) {
            postures.add(Posture.AT_EASE
                    .with(Freedom.NECK_FLEXION, 25 * Math.sin(i * Math.PI / (FRAMES - 1)))
                    .with(Freedom.PELVIS_HEIGHT, 0.93 + 0.05 * Math.sin(i * 0.1)));
        }
        ClipTimeline.Builder builder = new ClipTimeline.Builder();
        builder.add(postures);
        return builder.timeline();
    }

    @Test
    void rotationsBetweenKeysAreWithinTheTolerance() {
        ClipTimeline timeline = nodding();
        AnimationChannels channels = new AnimationChannels(timeline);
        channels.rotation(7, 0.2, frames -> frames.localRotation(Joint.HEAD));
        AnimationChannel.Rotation track =
                (AnimationChannel.Rotation) channels.channels().getFirst();
        assertThat(track.moments()).hasSizeBetween(4, 30);
        int key = 0;
        for (int i = 0; i < FRAMES; i++) {
            double moment = (double) i / ClipTimeline.RATE;
            while (track.moments().get(key + 1) < moment) {
                key++;
            }
            double from = track.moments().get(key);
            double t = (moment - from) / (track.moments().get(key + 1) - from);
            Quaternion shown = track.values().get(key).towards(track.values().get(key + 1), t);
            assertThat(shown.degreesTo(timeline.frames().get(i).localRotation(Joint.HEAD)))
                    .as("frame " + i)
                    .isLessThan(0.21);
        }
    }

    @Test
    void theFirstAndTheLastFrameOfATakeAreKept() {
        AnimationChannels channels = new AnimationChannels(nodding());
        channels.translation(0, 0.001, frames -> frames.of(Joint.PELVIS).origin());
        List<Double> moments = channels.channels().getFirst().moments();
        assertThat(moments.getFirst()).isZero();
        assertThat(moments.getLast()).isEqualTo((FRAMES - 1) / (double) ClipTimeline.RATE);
    }

    @Test
    void whatDoesNotMoveGetsNoChannel() {
        AnimationChannels channels = new AnimationChannels(nodding());
        channels.rotation(3, 0.1, frames -> frames.localRotation(Joint.LUMBAR1));
        channels.scale(3, 0.1, frames -> new Vector3(1, 1, 1));
        assertThat(channels.channels()).isEmpty();
    }

    @Test
    void takesAreAFrameApart() {
        ClipTimeline.Builder builder = new ClipTimeline.Builder();
        double first = builder.add(List.of(Posture.AT_EASE, Posture.AT_EASE, Posture.AT_EASE));
        double second = builder.add(List.of(Posture.NEUTRAL));
        assertThat(first).isZero();
        assertThat(second).isEqualTo(3.0 / ClipTimeline.RATE);
    }

    @Test
    void aBridgeIsAsLongAsItHolds() {
        assertThat(KeyReduction.keys(100, (from, to) -> to - from <= 7))
                .startsWith(0, 7, 14)
                .endsWith(98, 99);
        assertThat(KeyReduction.keys(100, (from, to) -> true)).containsExactly(0, 99);
        assertThat(KeyReduction.keys(1, (from, to) -> true)).containsExactly(0);
    }
}
