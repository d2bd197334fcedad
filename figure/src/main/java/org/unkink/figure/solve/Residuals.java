package org.unkink.figure.solve;

import java.util.ArrayList;
import java.util.List;
import org.unkink.body.geometry.Vector3;
import org.unkink.body.rig.Chain;
import org.unkink.body.rig.JointFrames;

/**
 * The residuals of a posture besides its angles: numbers that are 0 when all is well and about 1 when something is
 * off by as much as is tolerable. They come in blocks: nine numbers for a contact, one for each part of an arm that may
 * run into head or trunk.
 */
final class Residuals {

    /** A contact may be missed by so many metres. */
    private static final double TOUCH = 0.003;

    /** The sine by which a part may point elsewhere. */
    private static final double POINTING = 0.3;

    private static final int CONTACT_SIZE = 9;

    private final List<Contact> contacts;
    private final List<Probe> probes;

    Residuals(List<Contact> contacts, List<Probe> probes) {
        this.contacts = contacts;
        this.probes = probes;
    }

    int size() {
        return contacts.size() * CONTACT_SIZE + probes.size();
    }

    int blocks() {
        return contacts.size() + probes.size();
    }

    int start(int block) {
        return block < contacts.size()
                ? block * CONTACT_SIZE
                : contacts.size() * CONTACT_SIZE + (block - contacts.size());
    }

    /** The blocks that change when a chain moves. */
    int[] movedBy(Chain chain) {
        List<Integer> moved = new ArrayList<>();
        for (int block = 0; block < blocks(); block++) {
            if (isMoved(block, chain)) {
                moved.add(block);
            }
        }
        return moved.stream().mapToInt(Integer::intValue).toArray();
    }

    private boolean isMoved(int block, Chain chain) {
        if (block >= contacts.size()) {
            // A probe is seen from head and trunk: whatever moves those with it changes nothing.
            return chain != Chain.BODY && probes.get(block - contacts.size()).isMovedBy(chain);
        }
        Contact contact = contacts.get(block);
        boolean movesPoint = chain.carries(contact.point().joint().chain());
        return switch (contact.target()) {
            case Target.Room room -> movesPoint;
            case Target.Body body ->
                chain != Chain.BODY
                        && (movesPoint || chain.carries(body.point().joint().chain()));
        };
    }

    void compute(JointFrames frames, int block, double[] into) {
        int at = start(block);
        if (block >= contacts.size()) {
            into[at] = probes.get(block - contacts.size()).intrusion(frames);
            return;
        }
        Contact contact = contacts.get(block);
        put(contact.miss(frames), 1 / TOUCH, into, at);
        Vector3 facing = contact.wantedFacing(frames);
        put(
                facing == null ? Vector3.ZERO : contact.point().outward(frames).minus(facing),
                1 / contact.flatness().slack,
                into,
                at + 3);
        Vector3 pointing = contact.wantedPointing(frames);
        put(
                pointing == null ? Vector3.ZERO : contact.point().along(frames).minus(pointing),
                1 / POINTING,
                into,
                at + 6);
    }

    void compute(JointFrames frames, double[] into) {
        for (int block = 0; block < blocks(); block++) {
            compute(frames, block, into);
        }
    }

    private static void put(Vector3 v, double factor, double[] into, int at) {
        into[at] = v.x() * factor;
        into[at + 1] = v.y() * factor;
        into[at + 2] = v.z() * factor;
    }
}
