package org.unkink.figure.gltf;

import java.util.List;
import org.unkink.body.geometry.Quaternion;
import org.unkink.body.geometry.Vector3;

/** An animation channel of one property of a node: rising moments in seconds and the value at each, linear in between. */
public sealed interface AnimationChannel {

    int node();

    List<Double> moments();

    /** The property's name in the file. */
    String path();

    record Rotation(int node, List<Double> moments, List<Quaternion> values) implements AnimationChannel {
        public Rotation {
            check(moments, values);
        }

        @Override
        public String path() {
            return "rotation";
        }
    }

    record Translation(int node, List<Double> moments, List<Vector3> values) implements AnimationChannel {
        public Translation {
            check(moments, values);
        }

        @Override
        public String path() {
            return "translation";
        }
    }

    record Scale(int node, List<Double> moments, List<Vector3> values) implements AnimationChannel {
        public Scale {
            check(moments, values);
        }

        @Override
        public String path() {
            return "scale";
        }
    }

    private static void check(List<Double> moments, List<?> values) {
        if (moments.isEmpty() || moments.size() != values.size()) {
            throw new IllegalArgumentException(moments.size() + " moments for " + values.size() + " values");
        }
    }
}
