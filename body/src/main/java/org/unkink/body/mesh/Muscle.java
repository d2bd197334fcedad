package org.unkink.body.mesh;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A muscle or a group that can be shown on the surface, on each side by itself. */
public enum Muscle {
    UPPER_TRAPEZIUS,
    MIDDLE_TRAPEZIUS,
    LOWER_TRAPEZIUS,
    RHOMBOIDS,
    LEVATOR_SCAPULAE,
    DELTOID,
    REAR_DELTOID,
    INFRASPINATUS,
    LATISSIMUS_DORSI,
    ERECTOR_SPINAE,
    QUADRATUS_LUMBORUM,
    SERRATUS_ANTERIOR,
    PECTORALS,
    ABDOMINALS,
    OBLIQUES,
    NECK_EXTENSORS,
    NECK_FLEXORS,
    STERNOCLEIDOMASTOID,
    SCALENES,
    BICEPS,
    TRICEPS,
    GLUTES,
    HIP_FLEXORS,
    HAMSTRINGS,
    QUADRICEPS,
    CALVES;

    /** As it is written in files and shown to people: {@code upper trapezius}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The muscle with that label. */
    public static Optional<Muscle> labelled(String label) {
        return Stream.of(values())
                .filter(muscle -> muscle.label().equals(label))
                .findFirst();
    }
}
