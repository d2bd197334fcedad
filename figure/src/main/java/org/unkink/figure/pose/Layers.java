package org.unkink.figure.pose;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.unkink.body.rig.Freedom;
import org.unkink.body.rig.Posture;
import org.unkink.figure.solve.Contact;
import org.unkink.figure.solve.Stiffness;
import org.unkink.figure.solve.Stiffness.Grade;

/** Pose entries laid over one another: a later angle or contact of the same part takes the place of an earlier one. */
final class Layers {

    private Posture posture = Posture.AT_EASE;
    private final Map<String, Contact> contacts = new LinkedHashMap<>();
    private final Map<Freedom, Grade> grades = new EnumMap<>(Freedom.class);

    Layers add(PoseEntry entry) {
        for (Map.Entry<Freedom, Double> angle : entry.angles().entrySet()) {
            posture = posture.with(angle.getKey(), angle.getValue());
        }
        entry.drop().forEach(contacts::remove);
        for (Contact contact : entry.contacts()) {
            contacts.remove(contact.point().name());
            contacts.put(contact.point().name(), contact);
        }
        grades.putAll(entry.grades());
        return this;
    }

    PoseTarget target() {
        List<Contact> inOrder = new ArrayList<>(contacts.values());
        return new PoseTarget(posture, inOrder, Stiffness.of(grades));
    }
}
