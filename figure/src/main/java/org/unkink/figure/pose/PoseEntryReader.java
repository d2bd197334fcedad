package org.unkink.figure.pose;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unkink.body.rig.Freedom;
import org.unkink.catalogue.yaml.Place;
import org.unkink.catalogue.yaml.Problem.Code;
import org.unkink.figure.solve.BodyPoint;
import org.unkink.figure.solve.Contact;
import org.unkink.figure.solve.Stiffness.Grade;

/**
 * Reads one pose: {@code from}, {@code mirror}, {@code drop}, {@code contacts}, {@code firm}, {@code loose}; every other
 * key is an angle.
 */
final class PoseEntryReader {

    private PoseEntryReader() {}

    static PoseEntry read(Place value, Map<String, Place> entries) {
        Map<Freedom, Double> angles = new EnumMap<>(Freedom.class);
        List<String> drop = new ArrayList<>();
        List<Contact> contacts = new ArrayList<>();
        Map<Freedom, Grade> grades = new EnumMap<>(Freedom.class);
        entries.forEach((key, entry) -> {
            switch (key) {
                case "from", "mirror" -> {}
                case "drop" -> entry.items().forEach(item -> drop(item, drop));
                case "contacts" -> entry.items().forEach(item -> contacts.addAll(ContactReader.read(item)));
                case "firm" -> grade(entry, Grade.FIRM, grades);
                case "loose" -> grade(entry, Grade.LOOSE, grades);
                default -> AngleReader.read(key, entry, angles);
            }
        });
        String mirror = name(entries, "mirror");
        if (mirror != null && entries.size() > 1) {
            value.refuse(Code.UNKNOWN_KEY, "expected nothing beside 'mirror'");
        }
        return new PoseEntry(value, name(entries, "from"), mirror, angles, drop, contacts, grades);
    }

    static PoseEntry read(Place value) {
        return read(value, value.entries());
    }

    private static @Nullable String name(Map<String, Place> entries, String key) {
        Place name = entries.get(key);
        return name == null ? null : name.text();
    }

    private static void drop(Place item, List<String> into) {
        ContactReader.points(item).stream().map(BodyPoint::name).forEach(into::add);
    }

    private static void grade(Place list, Grade grade, Map<Freedom, Grade> into) {
        list.items().forEach(item -> AngleReader.freedoms(item).forEach(freedom -> into.put(freedom, grade)));
    }
}
