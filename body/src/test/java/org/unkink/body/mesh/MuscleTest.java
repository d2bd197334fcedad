package org.unkink.body.mesh;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.unkink.body.geometry.Vector3;

class MuscleTest {

    private static final double SQUARE_CENTIMETRE = 1e-4;

    @ParameterizedTest
    @EnumSource(Muscle.class)
    void everyMuscleCoversSomeSkinButNotMuchOfIt(Muscle muscle) {
        assertThat(area(muscle)).isBetween(6 * SQUARE_CENTIMETRE, 560 * SQUARE_CENTIMETRE);
    }

    @ParameterizedTest
    @EnumSource(Muscle.class)
    void aMuscleIsInOnePlaceOfASide(Muscle muscle) {
        double reach = muscle == Muscle.ERECTOR_SPINAE || muscle == Muscle.LATISSIMUS_DORSI ? 0.55 : 0.4;
        List<Vector3> inside = inside(muscle);
        assertThat(inside).isNotEmpty();
        Vector3 first = inside.getFirst();
        assertThat(inside).allSatisfy(point -> assertThat(point.distance(first)).isLessThan(reach));
    }

    @ParameterizedTest
    @CsvSource({
        "UPPER_TRAPEZIUS, 0.10, 1.44, -0.04",
        "LEVATOR_SCAPULAE, 0.075, 1.42, -0.09",
        "RHOMBOIDS, 0.05, 1.34, -0.12",
        "MIDDLE_TRAPEZIUS, 0.06, 1.38, -0.11",
        "LOWER_TRAPEZIUS, 0.02, 1.27, -0.12",
        "LATISSIMUS_DORSI, 0.11, 1.18, -0.08",
        "ERECTOR_SPINAE, 0.03, 1.10, -0.09",
        "PECTORALS, 0.08, 1.32, 0.08",
        "GLUTES, 0.08, 0.90, -0.12"
    })
    void itLiesWhereAnatomyPutsIt(Muscle muscle, double x, double y, double z) {
        assertThat(depth(muscle, new Vector3(x, y, z))).isPositive();
    }

    @ParameterizedTest
    @CsvSource({
        "PECTORALS, 0.08, 1.32, -0.12",
        "RHOMBOIDS, 0.05, 1.34, 0.08",
        "UPPER_TRAPEZIUS, 0.12, 1.34, 0.06",
        "QUADRICEPS, 0.11, 0.70, -0.07",
        "BICEPS, 0.13, 1.30, 0.06"
    })
    void itIsNotOnTheOtherSideOfTheBody(Muscle muscle, double x, double y, double z) {
        assertThat(depth(muscle, new Vector3(x, y, z))).isNegative();
    }

    @Test
    void leftAndRightPatchesAreMirrorImages() {
        double[] patch = MadeMesh.MESH.patch(Muscle.UPPER_TRAPEZIUS);
        for (int i = 0; i < patch.length; i++) {
            assertThat(patch[MadeMesh.MESH.mirrored(i)]).isEqualTo(patch[i]);
        }
    }

    @ParameterizedTest
    @EnumSource(Muscle.class)
    void itIsFoundByItsLabel(Muscle muscle) {
        assertThat(Muscle.labelled(muscle.label())).contains(muscle);
    }

    /** The depth at the point of the skin that is nearest to a place. */
    private static double depth(Muscle muscle, Vector3 place) {
        Vector3 point = place;
        for (int step = 0; step < 8; step++) {
            point = point.minus(BodyShape.normal(point).times(BodyShape.distance(point)));
        }
        return MuscleAtlas.outline(muscle).depth(point, BodyShape.normal(point));
    }

    private static List<Vector3> inside(Muscle muscle) {
        double[] patch = MadeMesh.MESH.patch(muscle);
        List<Vector3> inside = new ArrayList<>();
        for (int i = 0; i < patch.length; i++) {
            BodyVertex vertex = MadeMesh.MESH.vertices().get(i);
            if (patch[i] > 0 && vertex.position().x() >= 0) {
                inside.add(vertex.position());
            }
        }
        return inside;
    }

    private static double area(Muscle muscle) {
        double[] patch = MadeMesh.MESH.patch(muscle);
        double area = 0;
        for (Material material : Material.values()) {
            for (int[] t : MadeMesh.MESH.triangles(material)) {
                Vector3 a = MadeMesh.MESH.vertices().get(t[0]).position();
                Vector3 b = MadeMesh.MESH.vertices().get(t[1]).position();
                Vector3 c = MadeMesh.MESH.vertices().get(t[2]).position();
                if (patch[t[0]] + patch[t[1]] + patch[t[2]] > 0 && a.x() >= 0) {
                    area += b.minus(a).cross(c.minus(a)).length() / 2;
                }
            }
        }
        return area;
    }
}
