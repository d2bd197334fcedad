package org.unkink.figure.solve;

import java.util.List;
import org.unkink.body.rig.Freedom;
import org.unkink.body.rig.Kinematics;
import org.unkink.body.rig.Posture;

/**
 * The way between two solved postures that keeps what they have in common. A plain way between them would lose the
 * contacts; solving each moment by itself would jump at the ends, where other contacts begin or cease. So each end
 * gets a centre: the posture that has to be wanted for the end itself to be the solution; and moments between are
 * solved around centres between. Not for several threads at once.
 */
public final class Passage {

    private static final int MOST_STEPS = 12;

    private final LevenbergMarquardt search;

    /** By how much the centre differs from the posture, at the beginning and at the end. */
    private final double[] first;

    private final double[] last;

    /** The passage from one posture to another with the contacts that both keep. */
    public Passage(Posture from, Posture to, List<Contact> contacts, Stiffness stiffness) {
        search = new LevenbergMarquardt(contacts, clear(from, to), stiffness);
        first = away(from);
        last = away(to);
    }

    /** The probes that are clear at both ends; one that is not would push from the first moment on. */
    private static List<Probe> clear(Posture from, Posture to) {
        Kinematics there = new Kinematics();
        there.update(from.values());
        Kinematics here = new Kinematics();
        here.update(to.values());
        return Probe.ALL.stream()
                .filter(probe -> probe.intrusion(there) == 0 && probe.intrusion(here) == 0)
                .toList();
    }

    private double[] away(Posture end) {
        double[] away = search.centre(end).values();
        for (Freedom freedom : Freedom.ALL) {
            away[freedom.index()] -= end.get(freedom);
        }
        return away;
    }

    /**
     * A moment of the passage.
     *
     * @param plain the posture without contacts
     * @param share of the way, 0 to 1
     */
    public Posture at(Posture plain, double share) {
        double weight = share * share * (3 - 2 * share);
        double[] wanted = plain.values();
        for (int i = 0; i < wanted.length; i++) {
            wanted[i] += (1 - weight) * first[i] + weight * last[i];
        }
        return search.run(Posture.of(wanted), plain, MOST_STEPS);
    }
}
