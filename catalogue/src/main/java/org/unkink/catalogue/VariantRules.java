package org.unkink.catalogue;

import java.util.Set;
import org.unkink.catalogue.yaml.Fields;
import org.unkink.catalogue.yaml.Names;
import org.unkink.catalogue.yaml.Place;
import org.unkink.catalogue.yaml.Problem.Code;
import org.unkink.engine.exercise.Dose;
import org.unkink.engine.exercise.Equipment;
import org.unkink.engine.exercise.Movement;
import org.unkink.engine.exercise.Position;
import org.unkink.engine.exercise.Variant;
import org.unkink.engine.timeline.Tempo;

/** The rules that hold between the parts of a variant. */
final class VariantRules {

    private static final int WARM_UP_UNIT = 30;

    private VariantRules() {}

    static void checkPlace(Fields variant, Position position, Set<Equipment> equipment) {
        if (position.isOnFloor() && !equipment.contains(Equipment.MAT)) {
            refuse(variant, Code.FLOOR_WITHOUT_MAT, "expected mat, as " + Names.of(position) + " is on the floor");
        }
        if (position == Position.SEATED && !equipment.contains(Equipment.CHAIR)) {
            refuse(variant, Code.SEATED_WITHOUT_CHAIR, "expected chair, as the position is seated");
        }
        boolean isAtWall = equipment.contains(Equipment.WALL);
        boolean isInDoorway = equipment.contains(Equipment.DOORWAY);
        if ((isAtWall || isInDoorway) && position != Position.STANDING) {
            refuse(variant, Code.WALL_OR_DOORWAY_NOT_STANDING, "expected position standing at a wall or doorway");
        }
        if (isAtWall && isInDoorway) {
            refuse(variant, Code.WALL_AND_DOORWAY, "expected a wall or a doorway, not both");
        }
        boolean isAnchored = equipment.contains(Equipment.ANCHOR)
                || equipment.contains(Equipment.HIGH_ANCHOR)
                || equipment.contains(Equipment.OVERHEAD_ANCHOR);
        if (isAnchored && !equipment.contains(Equipment.BAND)) {
            refuse(variant, Code.ANCHOR_WITHOUT_BAND, "expected band, as an anchor only serves to tie one");
        }
    }

    private static void refuse(Fields variant, Code code, String message) {
        Place equipment = variant.get("equipment");
        (equipment == null ? variant.place() : equipment).refuse(code, message);
    }

    /** The dose says how long the movement's holds last, so both have them or neither. */
    static void checkHolds(Movement movement, Place place, LadderReader.Read ladder) {
        boolean hasStep = movement.steps().stream().anyMatch(Movement.DoseHold.class::isInstance);
        for (int i = 0; i < ladder.places().size(); i++) {
            Dose dose = ladder.ladder().dose(i);
            if (hasStep && dose.holdSeconds() == 0) {
                ladder.places()
                        .get(i)
                        .refuse(Code.STEP_WITHOUT_HOLD, "expected hold, as the movement has a step {hold: dose}");
            }
            if (!hasStep && dose.holdSeconds() > 0) {
                place.refuse(Code.HOLD_WITHOUT_STEP, "expected a step {hold: dose}, as the doses have a hold");
            }
        }
    }

    /** A warm-up is planned in half minutes. */
    static void checkWarmUp(Variant variant, LadderReader.Read ladder) {
        for (int i = 0; i < ladder.places().size(); i++) {
            Dose dose = ladder.ladder().dose(i);
            int seconds = Tempo.workSeconds(variant, dose);
            if (dose.sets() != 1 || seconds % WARM_UP_UNIT != 0) {
                ladder.places()
                        .get(i)
                        .refuse(
                                Code.WARM_UP_DOSE,
                                "expected one set that lasts a multiple of " + WARM_UP_UNIT + " s, not " + dose.sets()
                                        + " of " + seconds + " s in all with variant "
                                        + variant.id().name());
            }
        }
    }
}
