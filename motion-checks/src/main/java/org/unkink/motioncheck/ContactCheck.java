package org.unkink.motioncheck;

import org.unkink.body.rig.Frames;
import org.unkink.body.rig.Skeleton;
import org.unkink.figure.solve.Contact;
import org.unkink.figure.solve.Target;

/** Contacts of keys, and those that a move keeps all the way. */
final class ContactCheck {

    private ContactCheck() {}

    static void look(FrameSequence sequence, WorstValues log) {
        for (int frame = 0; frame < sequence.frames(); frame++) {
            Frames frames = Skeleton.frames(sequence.posture(frame));
            for (Contact contact : sequence.moments().get(frame).contacts()) {
                double miss = contact.miss(frames).length() * 1000;
                log.note(Check.CONTACT, name(contact), miss, sequence, frame);
            }
        }
    }

    private static String name(Contact contact) {
        return contact.point().name()
                + switch (contact.target()) {
                    case Target.Room room -> room.y() && !room.x() && !room.z() ? " on its height" : " at its place";
                    case Target.Body body -> " on " + body.point().name();
                };
    }
}
