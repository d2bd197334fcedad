package org.unkink.figure.solve;

import java.util.ArrayList;
import java.util.List;
import org.unkink.body.rig.Posture;

/**
 * Finds the posture nearest to a wanted one that keeps its contacts and every range of motion. It looks for the least
 * sum of squares of two kinds of faults: contacts missed, and angles away from the wanted ones; by the method of
 * Levenberg and Marquardt, with the ranges as hard bounds.
 */
public final class ContactSolver {

    private static final int MOST_STEPS = 80;

    private ContactSolver() {}

    /** The solution that is found from the wanted posture; where that is off a range, the solution is not. */
    public static Posture solve(Posture wanted, List<Contact> contacts, Stiffness stiffness) {
        return new LevenbergMarquardt(contacts, Probe.ALL, stiffness).run(wanted, wanted, MOST_STEPS);
    }

    /** The contacts that two postures have in common. */
    public static List<Contact> common(List<Contact> one, List<Contact> other) {
        List<Contact> common = new ArrayList<>();
        for (Contact contact : one) {
            for (Contact there : other) {
                contact.common(there).ifPresent(common::add);
            }
        }
        return List.copyOf(common);
    }
}
