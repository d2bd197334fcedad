package org.unkink.figure.motion;

import java.util.List;
import org.unkink.body.rig.Posture;
import org.unkink.figure.solve.Contact;

/**
 * One frame of a motion.
 *
 * @param contacts those that it has to keep
 */
public record MotionFrame(Posture posture, List<Contact> contacts) {

    public MotionFrame {
        contacts = List.copyOf(contacts);
    }
}
