package org.unkink.figure.motion;

import java.util.List;
import org.unkink.body.rig.Posture;
import org.unkink.figure.solve.Contact;
import org.unkink.figure.solve.Stiffness;

/**
 * A pose brought to its contacts.
 *
 * @param pose its name
 */
public record KeyPose(String pose, Posture posture, List<Contact> contacts, Stiffness stiffness) {

    public KeyPose {
        contacts = List.copyOf(contacts);
    }
}
