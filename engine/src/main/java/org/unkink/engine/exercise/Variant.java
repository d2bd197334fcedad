package org.unkink.engine.exercise;

import java.util.Set;

/**
 * One way to do an exercise: with a band or a dumbbell, seated or standing, easier or harder.
 *
 * @param optIn planned only for a person who asked for it (superman and its ladder, the full neck circle)
 * @param equipment everything it needs
 * @param demands what it asks of the body
 * @param blockedBy the restrictions that take it away, since they forbid one of its demands
 */
public record Variant(
        VariantId id,
        Difficulty difficulty,
        boolean optIn,
        Set<Equipment> equipment,
        Position position,
        Sides sides,
        Sidedness sidedness,
        Movement movement,
        Ladder ladder,
        Set<Demand> demands,
        Set<Restriction> blockedBy) {

    public Variant {
        equipment = Set.copyOf(equipment);
        demands = Set.copyOf(demands);
        blockedBy = Set.copyOf(blockedBy);
    }

    public Station station() {
        return Station.of(this);
    }

    /** True if it is done with training gear, or with body weight only (article line 76). */
    public boolean usesTrainingGear() {
        return equipment.stream().anyMatch(Equipment::isTrainingGear);
    }
}
