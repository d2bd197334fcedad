package org.unkink.figure.solve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unkink.body.geometry.Vector3;
import org.unkink.body.mesh.BodyShape;
import org.unkink.body.rig.Skeleton;

class BodyPointsTest {

    static Stream<String> names() {
        return BodyPoints.names().stream();
    }

    /** The grip is the middle of a closed hand, in the air of an open one; a thigh that hangs covers the buttock. */
    private static final Set<String> ELSEWHERE_IN_THE_BIND_POSTURE =
            Set.of("left grip", "right grip", "left buttock", "right buttock");

    @ParameterizedTest
    @MethodSource("names")
    void everyPointIsOnTheSkin(String name) {
        Vector3 at = point(name).in(Skeleton.bind());
        double allowed = ELSEWHERE_IN_THE_BIND_POSTURE.contains(name) ? 0.05 : 0.012;
        assertThat(BodyShape.distance(at)).isCloseTo(0, within(allowed));
    }

    @ParameterizedTest
    @MethodSource("names")
    void theSkinFacesOutwardsThere(String name) {
        Vector3 at = point(name).in(Skeleton.bind());
        Vector3 outward = point(name).outward(Skeleton.bind());
        assertThat(BodyShape.distance(at.plus(outward.times(0.02))))
                .isGreaterThan(BodyShape.distance(at.minus(outward.times(0.01))));
    }

    @ParameterizedTest
    @MethodSource("names")
    void directionsHaveLengthOne(String name) {
        assertThat(point(name).outward().length()).isCloseTo(1, within(1e-9));
        assertThat(point(name).along().length()).isCloseTo(1, within(1e-9));
    }

    @ParameterizedTest
    @MethodSource("names")
    void theOtherSideIsItsMirrorImage(String name) {
        BodyPoint other = point(name).mirrored();
        assertThat(BodyPoints.find(other.name())).contains(other);
        assertThat(other.in(Skeleton.bind())
                        .distance(point(name).in(Skeleton.bind()).mirrored()))
                .isCloseTo(0, within(1e-9));
    }

    private static BodyPoint point(String name) {
        return BodyPoints.find(name).orElseThrow();
    }
}
