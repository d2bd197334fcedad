package org.unkink.engine.journal;

import java.util.EnumSet;
import java.util.Set;
import org.unkink.engine.exercise.Equipment;
import org.unkink.engine.exercise.ExerciseId;
import org.unkink.engine.exercise.Position;
import org.unkink.engine.exercise.Restriction;
import org.unkink.engine.exercise.VariantId;

/**
 * A person's equipment, the positions they can take and what they like: always stated whole, so that the last one
 * holds.
 *
 * @param restrictions those that the person states about themselves beside the check: shoulder, past stroke
 * @param refused exercises that they do not want
 * @param liked exercises that they want to see more often
 * @param optedIn variants that are planned only on request
 * @param country ISO 3166 code of two letters that decides the emergency number; empty for the default, 112
 */
public record Setup(
        Set<Equipment> equipment,
        Set<Position> positions,
        Set<Restriction> restrictions,
        Set<ExerciseId> refused,
        Set<ExerciseId> liked,
        Set<VariantId> optedIn,
        String country) {

    /** The setup assumed of somebody who said nothing: a chair, a wall, and no way down to the floor. */
    public static final Setup DEFAULT = new Setup(
            EnumSet.of(Equipment.CHAIR, Equipment.WALL),
            EnumSet.of(Position.STANDING, Position.SEATED),
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            "");

    public Setup {
        equipment = Set.copyOf(equipment);
        positions = Set.copyOf(positions);
        restrictions = Set.copyOf(restrictions);
        refused = Set.copyOf(refused);
        liked = Set.copyOf(liked);
        optedIn = Set.copyOf(optedIn);
        if (positions.isEmpty()) {
            throw new IllegalArgumentException("at least one position is possible");
        }
        if (!country.isEmpty() && !country.matches("[A-Z]{2}")) {
            throw new IllegalArgumentException("a country is two capital letters (ISO 3166), not '" + country + "'");
        }
    }

    /** The same with other restrictions. */
    Setup with(Set<Restriction> others) {
        return new Setup(equipment, positions, others, refused, liked, optedIn, country);
    }
}
