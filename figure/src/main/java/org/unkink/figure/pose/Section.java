package org.unkink.figure.pose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unkink.catalogue.yaml.Place;
import org.unkink.figure.prop.Prop;

/**
 * The keys that can be said for a whole exercise and again for one of its variants, which then goes before; null and
 * empty where nothing is said.
 *
 * @param always the part of every pose
 */
record Section(
        Place at,
        @Nullable String position,
        @Nullable View view,
        @Nullable List<MuscleUse> muscles,
        @Nullable List<Prop> props,
        @Nullable PoseEntry always,
        Map<String, PoseEntry> poses,
        List<Allowance> allowances) {

    static final List<String> KEYS = List.of("position", "view", "muscles", "props", "always", "poses", "allowances");

    static Section read(Place value, Map<String, Place> entries) {
        Place position = entries.get("position");
        Place view = entries.get("view");
        Place muscles = entries.get("muscles");
        Place props = entries.get("props");
        Place always = entries.get("always");
        Place poses = entries.get("poses");
        Place allowances = entries.get("allowances");
        Map<String, PoseEntry> byName = new LinkedHashMap<>();
        if (poses != null) {
            poses.entries().forEach((name, pose) -> byName.put(name, PoseEntryReader.read(pose)));
        }
        return new Section(
                value,
                position == null ? null : position.text(),
                view == null ? null : ExtrasReader.view(view),
                muscles == null ? null : ExtrasReader.muscles(muscles),
                props == null ? null : PropReader.read(props),
                always == null ? null : PoseEntryReader.read(always),
                byName,
                allowances == null ? new ArrayList<>() : ExtrasReader.allowances(allowances));
    }

    /** The section of a file that says nothing. */
    static Section nothing(Place at) {
        return new Section(at, null, null, null, null, null, Map.of(), List.of());
    }
}
