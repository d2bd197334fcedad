package org.unkink.catalogue;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.unkink.catalogue.yaml.Names;
import org.unkink.engine.exercise.Demand;
import org.unkink.engine.exercise.Equipment;
import org.unkink.engine.exercise.Movement;
import org.unkink.engine.exercise.Phase;
import org.unkink.engine.exercise.Position;
import org.unkink.engine.exercise.Region;
import org.unkink.engine.exercise.Side;

/**
 * Finds out what a variant asks of the body from its poses, its load and its position. All limits are our policy; they
 * stand here and nowhere else. The neck's are above the named degrees, the others from them on.
 */
final class Demands {

    static final double FAR_TURN = 40;
    static final double FAR_SIDE_BEND = 25;
    static final double FAR_FLEXION = 35;
    static final double FAR_EXTENSION = 15;

    private static final double ROUNDED = 10;
    private static final double HOLLOW = 10;
    private static final double BENT_SIDEWAYS = 30;
    private static final double TWISTED = 15;
    private static final double TIPPED = 30;
    private static final double ARM_OUT = 45;
    private static final double ARM_LEVEL = 90;
    private static final double ARM_OVERHEAD = 120;
    private static final double UPSIDE_DOWN = 90;

    private static final int MAINLY = 3;

    private final Phase phase;
    private final Map<Region, Integer> regions;
    private final Position position;
    private final Set<Equipment> equipment;
    private final Movement movement;
    private final Map<String, Pose> poses;
    private final Set<Demand> demands = EnumSet.noneOf(Demand.class);

    private Demands(
            Phase phase,
            Map<Region, Integer> regions,
            Position position,
            Set<Equipment> equipment,
            Movement movement,
            Map<String, Pose> poses) {
        this.phase = phase;
        this.regions = regions;
        this.position = position;
        this.equipment = equipment;
        this.movement = movement;
        this.poses = poses;
    }

    static Set<Demand> of(
            Phase phase,
            Map<Region, Integer> regions,
            Position position,
            Set<Equipment> equipment,
            Movement movement,
            Map<String, Pose> poses) {
        Demands found = new Demands(phase, regions, position, equipment, movement, poses);
        found.neck();
        found.back();
        found.arms();
        return found.demands;
    }

    private void neck() {
        NeckReach neck = NeckReach.of(poses.values());
        when(neck.isFar(), Demand.FAR_NECK);
        when(neck.extension() > FAR_EXTENSION, Demand.FAR_NECK_BACK);
        when(regions.getOrDefault(Region.NECK, 0) == MAINLY, Demand.NECK_STRETCH);
        boolean holdsHeadUp =
                position == Position.PRONE && !poses.values().stream().allMatch(Pose::restsHead);
        when(holdsHeadUp || poses.values().stream().anyMatch(Pose::hasHandOnHead), Demand.NECK_LOAD);
        when(
                poses.values().stream().anyMatch(p -> !p.restsHead() && Math.abs(p.headPitch()) > UPSIDE_DOWN),
                Demand.HANGING_HEAD);
    }

    private void back() {
        when(most(p -> p.back("flexion")) >= ROUNDED, Demand.SPINE_FLEXION);
        when(most(p -> 0 - p.back("flexion")) >= HOLLOW, Demand.SPINE_EXTENSION);
        when(most(p -> Math.abs(p.back("side bend"))) >= BENT_SIDEWAYS, Demand.SPINE_SIDE_BEND);
        when(most(p -> Math.abs(p.back("rotation"))) >= TWISTED, Demand.SPINE_TWIST);
        when(position == Position.STANDING && most(p -> p.angle("pelvis tilt")) >= TIPPED, Demand.STOOP);
        when(position == Position.PRONE, Demand.PRONE);
        when(position == Position.SUPINE, Demand.SUPINE);
    }

    private void arms() {
        for (Side side : Side.values()) {
            String abduction = Names.of(side) + " shoulder abduction";
            when(most(p -> p.angle(abduction)) >= ARM_OUT, Demand.ARMS_OUT);
            double lift = most(p -> p.isFree(side) ? p.lift(side) : 0);
            boolean isOverhead = lift >= ARM_OVERHEAD;
            when(isOverhead, Demand.ARMS_OVERHEAD);
            boolean isLoaded = equipment.stream().anyMatch(Equipment::isTrainingGear) && lift >= ARM_LEVEL;
            when(phase == Phase.STRENGTH && (isOverhead || isLoaded), Demand.OVERHEAD_LOAD);
            boolean isHeld = heldPoses().stream()
                    .map(poses::get)
                    .anyMatch(p -> p != null && p.isFree(side) && p.lift(side) >= ARM_OVERHEAD);
            when(isHeld, Demand.OVERHEAD_HOLD);
        }
    }

    /** The poses in which the seconds of the dose pass. */
    private Set<String> heldPoses() {
        Set<String> held = new LinkedHashSet<>();
        String now = movement.start();
        for (Movement.Step step : movement.steps()) {
            switch (step) {
                case Movement.Move move -> now = move.to();
                case Movement.DoseHold hold -> held.add(now);
                case Movement.Pause pause -> {}
            }
        }
        return held;
    }

    private double most(ToDoubleFunction<Pose> angle) {
        return poses.values().stream().mapToDouble(angle).max().orElse(0);
    }

    private void when(boolean does, Demand demand) {
        if (does) {
            demands.add(demand);
        }
    }

    /** The farthest that the head goes on the trunk, in degrees. */
    record NeckReach(double turn, double sideBend, double flexion, double extension) {

        static NeckReach of(Collection<Pose> poses) {
            return new NeckReach(
                    most(poses, p -> Math.abs(p.angle("neck rotation"))),
                    most(poses, p -> Math.abs(p.angle("neck side bend"))),
                    most(poses, p -> p.angle("neck flexion")),
                    most(poses, p -> 0 - p.angle("neck flexion")));
        }

        private static double most(Collection<Pose> poses, ToDoubleFunction<Pose> angle) {
            return Math.max(0, poses.stream().mapToDouble(angle).max().orElse(0));
        }

        boolean isFar() {
            return turn > FAR_TURN || sideBend > FAR_SIDE_BEND || flexion > FAR_FLEXION || extension > FAR_EXTENSION;
        }
    }
}
