package org.unkink.figure.pose;

import org.jspecify.annotations.Nullable;
import org.unkink.body.geometry.Vector3;
import org.unkink.catalogue.yaml.Place;

/** Reads a place of the room in metres: {@code [left, up, forward]}. */
final class VectorReader {

    /** Metres from the middle of the room to its ends. */
    static final double FURTHEST = 10;

    private VectorReader() {}

    static @Nullable Vector3 read(Place value) {
        double[] numbers = value.numbers(3, -FURTHEST, FURTHEST);
        return numbers == null ? null : new Vector3(numbers[0], numbers[1], numbers[2]);
    }
}
