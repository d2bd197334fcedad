package org.unkink.figure.scene;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import org.unkink.body.mesh.BodyMesh;
import org.unkink.body.mesh.Material;
import org.unkink.body.mesh.Muscle;
import org.unkink.body.rig.Frames;
import org.unkink.engine.exercise.Side;
import org.unkink.figure.pose.MuscleUse;
import org.unkink.figure.surface.TriangleMesh;

/** The body with the muscles marked that an exercise works or stretches. */
public final class MarkedBody {

    private final BodyMesh body;
    private final Map<Material, int[]> corners;
    private final IntToDoubleFunction worked;
    private final IntToDoubleFunction stretched;

    private MarkedBody(
            BodyMesh body, Map<Material, int[]> corners, IntToDoubleFunction worked, IntToDoubleFunction stretched) {
        this.body = body;
        this.corners = corners;
        this.worked = worked;
        this.stretched = stretched;
    }

    /** The body with nothing marked. */
    public static MarkedBody of(BodyMesh body) {
        Map<Material, int[]> corners = new EnumMap<>(Material.class);
        for (Material material : Material.values()) {
            corners.put(
                    material,
                    body.triangles(material).stream()
                            .flatMapToInt(Arrays::stream)
                            .toArray());
        }
        return new MarkedBody(body, corners, vertex -> -1, vertex -> -1);
    }

    /** The same body with muscles marked. */
    public MarkedBody with(List<MuscleUse> muscles) {
        return new MarkedBody(
                body, corners, depth(muscles, MuscleUse.Kind.WORKED), depth(muscles, MuscleUse.Kind.STRETCHED));
    }

    /** For each vertex its distance to the edge of any muscle that is used in a way, metres; negative outside. */
    private IntToDoubleFunction depth(List<MuscleUse> muscles, MuscleUse.Kind kind) {
        double[] deepest = new double[body.vertices().size()];
        Arrays.fill(deepest, -BodyMesh.PATCH_REACH);
        for (MuscleUse use : muscles) {
            if (use.kind() == kind) {
                double[] depth = body.patch(muscle(use));
                for (int i = 0; i < depth.length; i++) {
                    if (isOn(use, i)) {
                        deepest[i] = Math.max(deepest[i], depth[i]);
                    }
                }
            }
        }
        return vertex -> deepest[vertex];
    }

    private boolean isOn(MuscleUse use, int vertex) {
        double x = body.vertices().get(vertex).position().x();
        return use.side().map(side -> side == Side.LEFT ? x >= 0 : x <= 0).orElse(true);
    }

    private static Muscle muscle(MuscleUse use) {
        return Muscle.labelled(use.muscle())
                .orElseThrow(() -> new IllegalArgumentException("the body shows no muscle '" + use.muscle() + "'"));
    }

    /** Adds the body in a posture to a scene. */
    public void addTo(Scene scene, Frames frames) {
        BodyMesh.PosedBody posed = body.pose(frames);
        corners.forEach((material, triangles) -> {
            TriangleMesh surface = TriangleMesh.of(posed.positions(), posed.normals(), triangles);
            boolean outlined = material != Material.EYE && material != Material.MOUTH;
            String label = material.label();
            scene.add(new Scene.Item(surface, label, label, Palette.body(label), outlined, worked, stretched));
        });
    }
}
