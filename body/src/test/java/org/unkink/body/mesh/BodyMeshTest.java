package org.unkink.body.mesh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.unkink.body.geometry.Vector3;
import org.unkink.body.rig.Freedom;
import org.unkink.body.rig.Joint;
import org.unkink.body.rig.Posture;
import org.unkink.body.rig.Skeleton;

class BodyMeshTest {

    private static final BodyMesh MESH = MadeMesh.MESH;
    private static final Set<Material> OF_THE_BODY =
            Set.of(Material.SKIN, Material.SHIRT, Material.TROUSERS, Material.HAIR);

    private static final Set<Vector3> EYES = MESH.triangles(Material.EYE).stream()
            .flatMap(t -> Stream.of(t[0], t[1], t[2]))
            .map(BodyMeshTest::position)
            .collect(Collectors.toSet());

    @Test
    void theSurfaceIsClosed() {
        Map<List<Vector3>, Integer> directed = new HashMap<>();
        for (Material material : Material.values()) {
            for (int[] t : MESH.triangles(material)) {
                for (int i = 0; i < 3; i++) {
                    directed.merge(List.of(position(t[i]), position(t[(i + 1) % 3])), 1, Integer::sum);
                }
            }
        }
        List<List<Vector3>> open = directed.keySet().stream()
                .filter(edge -> !Objects.equals(directed.get(edge), directed.get(edge.reversed())))
                .filter(edge -> !isEye(edge))
                .toList();
        assertThat(open).isEmpty();
    }

    /** Eyes are flat domes without a back. */
    private static boolean isEye(List<Vector3> edge) {
        return EYES.containsAll(edge);
    }

    /** Some square millimetres may be turned in between the fingers. */
    @Test
    void trianglesFaceOutwards() {
        double inward = 0;
        for (Material material : Material.values()) {
            for (int[] t : MESH.triangles(material)) {
                Vector3 across = position(t[1])
                        .minus(position(t[0]))
                        .cross(position(t[2]).minus(position(t[0])));
                Vector3 normals = normal(t[0]).plus(normal(t[1])).plus(normal(t[2]));
                inward += across.dot(normals) < 0 ? across.length() / 2 : 0;
            }
        }
        assertThat(inward).isLessThan(30e-6);
    }

    @Test
    void everyVertexIsCarriedByAtMostFourJointsInFull() {
        assertThat(MESH.vertices()).allSatisfy(vertex -> {
            assertThat(vertex.shares()).hasSizeBetween(1, BodyMesh.JOINTS_PER_VERTEX);
            assertThat(vertex.shares()).allMatch(share -> share.weight() > 0);
            assertThat(vertex.shares().stream()
                            .mapToDouble(BodyVertex.Share::weight)
                            .sum())
                    .isCloseTo(1, within(1e-12));
        });
    }

    @Test
    void everyJointCarriesSomething() {
        assertThat(MESH.vertices().stream().flatMap(v -> v.shares().stream()).map(BodyVertex.Share::joint))
                .contains(Joint.values());
    }

    @Test
    void theRightHalfIsTheMirrorImageOfTheLeft() {
        for (int i = 0; i < MESH.vertices().size(); i++) {
            BodyVertex vertex = MESH.vertices().get(i);
            BodyVertex other = MESH.vertices().get(MESH.mirrored(i));
            assertThat(MESH.mirrored(MESH.mirrored(i))).isEqualTo(i);
            assertThat(other.position()).isEqualTo(plain(vertex.position().mirrored()));
            assertThat(other.normal()).isEqualTo(plain(vertex.normal().mirrored()));
            assertThat(other.shares())
                    .containsExactlyInAnyOrderElementsOf(vertex.mirrored().shares());
        }
    }

    /** Without a negative zero. */
    private static Vector3 plain(Vector3 vector) {
        return new Vector3(vector.x() + 0.0, vector.y(), vector.z());
    }

    @Test
    void aMirroredPostureGivesTheMirroredBody() {
        Posture posture = Posture.AT_EASE
                .with(Freedom.NECK_ROTATION, 40)
                .with(Freedom.LEFT_SHOULDER_FLEXION, 120)
                .with(Freedom.RIGHT_HIP_FLEXION, 90);
        var body = MESH.pose(Skeleton.frames(posture));
        var other = MESH.pose(Skeleton.frames(posture.mirrored()));
        for (int i = 0; i < MESH.vertices().size(); i++) {
            Vector3 expected = body.positions().get(i).mirrored();
            assertThat(other.positions().get(MESH.mirrored(i)).distance(expected))
                    .isLessThan(1e-9);
        }
    }

    @Test
    void noVertexIsFarFromTheSolid() {
        double thickestCloth = 0.010;
        for (Material material : OF_THE_BODY) {
            assertThat(MESH.triangles(material))
                    .allSatisfy(
                            t -> assertThat(BodyShape.distance(position(t[0]))).isBetween(-0.002, thickestCloth));
        }
        assertThat(MESH.vertices())
                .allSatisfy(vertex ->
                        assertThat(Math.abs(BodyShape.distance(vertex.base()))).isLessThan(0.006));
    }

    @Test
    void itFitsIntoTheBudgetOfTheBodyFile() {
        int triangles = Stream.of(Material.values())
                .mapToInt(material -> MESH.triangles(material).size())
                .sum();
        assertThat(triangles).isBetween(10_000, 17_500);
    }

    @Test
    void makingItAgainGivesTheSame() {
        BodyMesh again = BodyMesh.make();
        assertThat(again.vertices()).isEqualTo(MESH.vertices());
        for (Material material : Material.values()) {
            assertThat(again.triangles(material).toArray(int[][]::new))
                    .isDeepEqualTo(MESH.triangles(material).toArray(int[][]::new));
        }
    }

    private static Vector3 position(int vertex) {
        return MESH.vertices().get(vertex).position();
    }

    private static Vector3 normal(int vertex) {
        return MESH.vertices().get(vertex).normal();
    }
}
