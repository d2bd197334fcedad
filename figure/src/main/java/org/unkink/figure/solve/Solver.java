package org.unkink.figure.solve;

import java.util.ArrayList;
import java.util.List;
import org.unkink.figure.rig.Posture;

/**
 * Finds the posture nearest to a wanted one that keeps its contacts and every range of motion. It looks for the least
 * sum of squares of two kinds of faults: contacts missed, and angles away from the wanted ones; by the method of
 * Levenberg and Marquardt, with the ranges as hard bounds.
 */
public final class Solver {

    private static final int MOST_STEPS = 80;

    private Solver() {}

    /** The solution, looked for from the wanted posture itself. */
    public static Posture solve(Posture wanted, List<Contact> contacts, Stiffness stiffness) {
        return solve(wanted, wanted, contacts, stiffness);
    }

    /**
     * The solution, looked for from {@code start}, which is best near it. Where the wanted posture is off every range,
     * the solution is not.
     */
    public static Posture solve(Posture wanted, Posture start, List<Contact> contacts, Stiffness stiffness) {
        return new Search(wanted.values(), contacts, stiffness).run(start.values(), MOST_STEPS);
    }

    /**
     * The wanted posture for which {@code posture} is already the solution with these contacts. Frames between two key
     * postures are solved around such centres, or they would jump where a contact begins or ends.
     */
    public static Posture centre(Posture posture, List<Contact> contacts, Stiffness stiffness) {
        return new Search(posture.values(), contacts, stiffness).centre();
    }

    /** What the contacts of two postures have in common. */
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
