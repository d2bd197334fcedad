package org.unkink.catalogue;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unkink.catalogue.yaml.Fields;
import org.unkink.catalogue.yaml.Names;
import org.unkink.catalogue.yaml.Place;
import org.unkink.catalogue.yaml.Problem.Code;
import org.unkink.engine.exercise.Demand;
import org.unkink.engine.exercise.Difficulty;
import org.unkink.engine.exercise.Equipment;
import org.unkink.engine.exercise.ExerciseId;
import org.unkink.engine.exercise.Movement;
import org.unkink.engine.exercise.Phase;
import org.unkink.engine.exercise.Position;
import org.unkink.engine.exercise.Region;
import org.unkink.engine.exercise.Restriction;
import org.unkink.engine.exercise.Sidedness;
import org.unkink.engine.exercise.Sides;
import org.unkink.engine.exercise.Variant;
import org.unkink.engine.exercise.VariantId;

/** Reads the variants of one exercise. */
final class VariantReader {

    private static final List<String> REQUIRED =
            List.of("name", "difficulty", "equipment", "position", "sides", "movement");
    private static final List<String> OPTIONAL = List.of("opt-in", "doses");

    private final @Nullable Phase phase;
    private final Map<Region, Integer> regions;
    private final @Nullable Place defaultDoses;
    private final LadderReader.@Nullable Read defaultLadder;
    private final @Nullable Sidedness sidedness;
    private final Set<Demand> moreDemands;
    private final MovementReader movements;
    private final PoseReader poses;

    VariantReader(
            @Nullable Phase phase,
            Map<Region, Integer> regions,
            @Nullable Place defaultDoses,
            @Nullable Sidedness sidedness,
            Set<Demand> moreDemands,
            MovementReader movements,
            PoseReader poses) {
        this.phase = phase;
        this.regions = regions;
        this.defaultDoses = defaultDoses;
        this.defaultLadder = defaultDoses == null ? null : new LadderReader(phase).read(defaultDoses);
        this.sidedness = sidedness;
        this.moreDemands = moreDemands;
        this.movements = movements;
        this.poses = poses;
    }

    /** @param id of the exercise, or null where it could not be read */
    @Nullable
    Variant read(Place place, @Nullable ExerciseId id) {
        Fields fields = place.fields(REQUIRED, OPTIONAL);
        if (fields == null) {
            return null;
        }
        Place namePlace = fields.get("name");
        String name = namePlace == null ? null : namePlace.slug();
        Difficulty difficulty = one(fields, "difficulty", Difficulty.class, Code.UNKNOWN_DIFFICULTY);
        Place optInPlace = fields.get("opt-in");
        Boolean optIn = optInPlace == null ? Boolean.FALSE : optInPlace.flag();
        Set<Equipment> equipment = set(fields, "equipment", Equipment.class, Code.UNKNOWN_EQUIPMENT);
        Position position = one(fields, "position", Position.class, Code.UNKNOWN_POSITION);
        Sides sides = one(fields, "sides", Sides.class, Code.UNKNOWN_SIDES);
        Place movementPlace = fields.get("movement");
        Movement movement = movementPlace == null ? null : movements.read(movementPlace);
        LadderReader.Read ladder = ladder(fields);
        if (position != null && equipment != null) {
            VariantRules.checkPlace(fields, position, equipment);
        }
        if (movement != null && movementPlace != null && ladder != null) {
            VariantRules.checkHolds(movement, movementPlace, ladder);
        }
        if (id == null
                || phase == null
                || name == null
                || difficulty == null
                || optIn == null
                || equipment == null
                || position == null
                || sides == null
                || sidedness == null
                || movement == null
                || ladder == null) {
            return null;
        }
        Set<Demand> demands = demands(id, name, phase, position, equipment, movement);
        if (demands == null) {
            return null;
        }
        Variant variant = new Variant(
                new VariantId(id, name),
                difficulty,
                optIn,
                equipment,
                position,
                sides,
                sidedness,
                movement,
                ladder.ladder(),
                demands,
                Restriction.against(demands));
        if (phase == Phase.WARM_UP) {
            VariantRules.checkWarmUp(variant, ladder);
        }
        return variant;
    }

    /** The demands on the body, or null after recording that its poses cannot be known. */
    private @Nullable Set<Demand> demands(
            ExerciseId id, String name, Phase of, Position position, Set<Equipment> equipment, Movement movement) {
        Map<String, Pose> read = poses.read(id.value(), name, position, movement);
        if (read == null) {
            return null;
        }
        Set<Demand> demands = EnumSet.noneOf(Demand.class);
        demands.addAll(moreDemands);
        demands.addAll(Demands.of(of, regions, position, equipment, movement, read));
        return demands;
    }

    private LadderReader.@Nullable Read ladder(Fields fields) {
        Place own = fields.get("doses");
        if (own != null) {
            return new LadderReader(phase).read(own);
        }
        if (defaultDoses == null) {
            fields.place()
                    .refuseChild("doses", Code.MISSING_KEY, "expected doses here, as the exercise itself has none");
        }
        return defaultLadder;
    }

    private static <E extends Enum<E>> @Nullable E one(Fields fields, String name, Class<E> type, Code code) {
        Place place = fields.get(name);
        return place == null ? null : place.one(type, code);
    }

    /** The constants of a list, or null after recording what is wrong with it. */
    private static <E extends Enum<E>> @Nullable Set<E> set(Fields fields, String name, Class<E> type, Code code) {
        Place list = fields.get(name);
        if (list == null) {
            return null;
        }
        Set<E> values = new LinkedHashSet<>();
        boolean isWhole = list.isList();
        for (Place item : list.items()) {
            E value = item.one(type, code);
            if (value == null) {
                isWhole = false;
            } else if (!values.add(value)) {
                item.refuse(Code.DUPLICATE_VALUE, "expected " + Names.of(value) + " once");
            }
        }
        return isWhole ? values : null;
    }
}
