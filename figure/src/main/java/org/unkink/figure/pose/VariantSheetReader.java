package org.unkink.figure.pose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unkink.catalogue.StartingPosition;
import org.unkink.catalogue.yaml.Closest;
import org.unkink.catalogue.yaml.Place;
import org.unkink.catalogue.yaml.Problem.Code;
import org.unkink.engine.exercise.Side;
import org.unkink.engine.exercise.Variant;
import org.unkink.figure.prop.Prop;

/** Puts together what a file says for all variants and for one of them. */
final class VariantSheetReader {

    private final Variant variant;
    private final Positions positions;
    private final Section common;
    private final Section own;

    /** Collects every entry that some pose is made of. */
    private final Set<PoseEntry> used;

    VariantSheetReader(Variant variant, Positions positions, Section common, Section own, Set<PoseEntry> used) {
        this.variant = variant;
        this.positions = positions;
        this.common = common;
        this.own = own;
        this.used = used;
    }

    @Nullable
    VariantSheet read(Side side) {
        Positions.Start start = start();
        View view = own.view() == null ? common.view() : own.view();
        List<MuscleUse> muscles = own.muscles() == null ? common.muscles() : own.muscles();
        if (view == null) {
            own.at()
                    .refuse(
                            Code.MISSING_KEY,
                            "expected the key 'view' for the variant "
                                    + variant.id().name());
        }
        if (muscles == null) {
            own.at()
                    .refuse(
                            Code.MISSING_KEY,
                            "expected the key 'muscles' for the variant "
                                    + variant.id().name());
        }
        Map<String, PoseTarget> poses = start == null ? Map.of() : poses(start);
        if (start == null || view == null || muscles == null) {
            return null;
        }
        List<Allowance> allowances = new ArrayList<>(common.allowances());
        allowances.addAll(own.allowances());
        return new VariantSheet(side, poses, props(start), view, muscles, allowances);
    }

    private Positions.@Nullable Start start() {
        String position = own.position() == null ? common.position() : own.position();
        Place at = own.position() == null ? common.at() : own.at();
        return positions.find(position == null ? StartingPosition.usual(variant.position()) : position, at);
    }

    private List<Prop> props(Positions.Start start) {
        List<Prop> props = own.props() == null ? common.props() : own.props();
        return props == null ? start.props() : props;
    }

    private Map<String, PoseTarget> poses(Positions.Start start) {
        Map<String, PoseTarget> poses = new LinkedHashMap<>();
        for (String name : variant.movement().poses()) {
            poses.put(name, target(start, name));
        }
        return poses;
    }

    private PoseTarget target(Positions.Start start, String name) {
        String mirrored = mirrored(name);
        if (mirrored != null && mirrored(mirrored) == null) {
            return target(start, mirrored).mirrored();
        }
        Layers layers = new Layers().add(start.entry());
        addIfThere(layers, common.always());
        addIfThere(layers, own.always());
        add(layers, name, new LinkedHashSet<>());
        return layers.target();
    }

    /** The pose that this one is the mirror image of, null for a pose of its own. */
    private @Nullable String mirrored(String name) {
        for (Section section : List.of(own, common)) {
            PoseEntry entry = section.poses().get(name);
            if (entry != null) {
                used.add(entry);
                return entry.mirror();
            }
        }
        return null;
    }

    private static void addIfThere(Layers layers, @Nullable PoseEntry entry) {
        if (entry != null) {
            layers.add(entry);
        }
    }

    /** Adds a pose on top of the one that it starts from. */
    private void add(Layers layers, String name, Set<String> under) {
        PoseEntry general = common.poses().get(name);
        PoseEntry special = own.poses().get(name);
        if (general == null && special == null) {
            own.at()
                    .refuse(
                            Code.UNKNOWN_POSE,
                            "expected the pose '" + name + "', which the variant "
                                    + variant.id().name() + " uses"
                                    + Closest.hint(name, common.poses().keySet()));
            return;
        }
        String from =
                special != null && special.from() != null ? special.from() : general == null ? null : general.from();
        under.add(name);
        if (from != null && under.contains(from)) {
            own.at()
                    .refuse(
                            Code.UNKNOWN_POSE,
                            "expected poses that do not start from one another in a circle: " + under);
        } else if (from != null) {
            add(layers, from, under);
        }
        for (PoseEntry entry : new PoseEntry[] {general, special}) {
            if (entry != null) {
                used.add(entry);
                layers.add(entry);
            }
        }
    }
}
