package org.unkink.figure.pose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unkink.catalogue.yaml.Place;
import org.unkink.catalogue.yaml.Problem.Code;
import org.unkink.engine.exercise.Exercise;
import org.unkink.engine.exercise.Side;
import org.unkink.engine.exercise.Variant;

/** Reads the pose file of one exercise. */
final class SheetReader {

    private final Exercise exercise;
    private final Positions positions;

    SheetReader(Exercise exercise, Positions positions) {
        this.exercise = exercise;
        this.positions = positions;
    }

    PoseSheet read(Place root) {
        List<String> keys = new ArrayList<>(Section.KEYS);
        keys.add("side");
        keys.add("variants");
        Map<String, Place> entries = root.entries(List.of(), keys);
        Section common = Section.read(root, entries);
        Side side = side(entries.get("side"));
        Map<String, Section> special = variants(entries.get("variants"));
        Map<String, VariantSheet> sheets = new LinkedHashMap<>();
        Set<PoseEntry> used = new LinkedHashSet<>();
        for (Variant variant : exercise.variants()) {
            Section own = special.getOrDefault(variant.id().name(), Section.nothing(root));
            VariantSheet sheet = new VariantSheetReader(variant, positions, common, own, used).read(side);
            if (sheet != null) {
                sheets.put(variant.id().name(), sheet);
            }
        }
        refuseUnused(common, used);
        special.values().forEach(section -> refuseUnused(section, used));
        return new PoseSheet(exercise.id(), sheets);
    }

    private static Side side(@Nullable Place value) {
        String word = value == null ? null : value.word(List.of("left", "right"));
        return "left".equals(word) ? Side.LEFT : Side.RIGHT;
    }

    private Map<String, Section> variants(@Nullable Place value) {
        Map<String, Section> sections = new LinkedHashMap<>();
        if (value == null) {
            return sections;
        }
        List<String> names =
                exercise.variants().stream().map(variant -> variant.id().name()).toList();
        value.entries(List.of(), names).forEach((name, section) -> {
            if (names.contains(name)) {
                sections.put(name, Section.read(section, section.entries(List.of(), Section.KEYS)));
            }
        });
        return sections;
    }

    private static void refuseUnused(Section section, Set<PoseEntry> used) {
        for (PoseEntry entry : section.poses().values()) {
            if (!used.contains(entry)) {
                entry.at().refuse(Code.UNUSED_POSE, "expected a movement, or the 'from' of a pose, to use this pose");
            }
        }
    }
}
