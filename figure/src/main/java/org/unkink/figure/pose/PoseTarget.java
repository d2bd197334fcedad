package org.unkink.figure.pose;

import java.util.List;
import org.unkink.body.rig.Posture;
import org.unkink.figure.solve.Contact;
import org.unkink.figure.solve.Stiffness;

/**
 * The target of a pose: angles and contacts.
 *
 * @param posture the angles as they are written; a solver gives way to the contacts
 */
public record PoseTarget(Posture posture, List<Contact> contacts, Stiffness stiffness) {

    public PoseTarget {
        contacts = List.copyOf(contacts);
    }

    /** The same on the figure's other side. */
    public PoseTarget mirrored() {
        return new PoseTarget(
                posture.mirrored(), contacts.stream().map(Contact::mirrored).toList(), stiffness.mirrored());
    }
}
