package org.unkink.figure.picture;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.unkink.figure.body.BodyMesh;
import org.unkink.figure.body.Material;
import org.unkink.figure.rig.Frames;
import org.unkink.figure.surface.Surface;

/** The body itself, with the muscles marked that an exercise works or stretches. */
public final class BodySitter implements Sitter {

    private final BodyMesh body;
    private final Map<Material, int[]> corners = new EnumMap<>(Material.class);

    public BodySitter(BodyMesh body) {
        this.body = body;
        for (Material material : Material.values()) {
            corners.put(
                    material,
                    body.triangles(material).stream()
                            .flatMapToInt(Arrays::stream)
                            .toArray());
        }
    }

    @Override
    public void addTo(Scene scene, Frames frames) {
        BodyMesh.PosedBody posed = body.pose(frames);
        corners.forEach((material, triangles) -> {
            Surface surface = Surface.of(posed.positions(), posed.normals(), triangles);
            boolean outlined = material != Material.EYE && material != Material.MOUTH;
            scene.add(new Scene.Item(
                    surface, material.label(), material.label(), Palette.body(material.label()), outlined, v -> -1));
        });
    }
}
