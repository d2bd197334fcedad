package org.unkink.catalogue;

import java.util.LinkedHashMap;
import java.util.Map;
import org.unkink.catalogue.yaml.Names;
import org.unkink.engine.exercise.Side;

/**
 * As much of a pose as decides what it asks of the body: degrees from standing upright, and what rests on what.
 *
 * @param angles by clinical name; what bends back or inwards is less than 0, what goes to the left more
 * @param contacts what each part of the body rests on
 */
record Pose(Map<String, Double> angles, Map<String, String> contacts) {

    /** A hand that is placed higher above the floor than this, in metres, is in the air. */
    private static final double IN_THE_AIR = 0.05;

    Pose {
        angles = Map.copyOf(angles);
        contacts = Map.copyOf(contacts);
    }

    double angle(String name) {
        return angles.getOrDefault(name, 0.0);
    }

    /** Of the back without the neck. */
    double back(String movement) {
        return angle("lumbar " + movement) + angle("thoracic " + movement);
    }

    /** Degrees by which the top of the head is tipped forward from upright. */
    double headPitch() {
        return angle("pelvis tilt") + back("flexion") + angle("neck flexion");
    }

    /** Degrees between an upper arm and hanging: flexion and abduction are one swing of the bone. */
    double lift(Side side) {
        String shoulder = Names.of(side) + " shoulder ";
        return Math.hypot(angle(shoulder + "flexion"), angle(shoulder + "abduction"));
    }

    /** True if neither the forearm nor the hand rests on anything. */
    boolean isFree(Side side) {
        String on = contacts.get(Names.of(side) + " palm");
        boolean handRests = on != null
                && !(on.startsWith("height ") && Double.parseDouble(on.substring("height ".length())) > IN_THE_AIR);
        return !handRests && !contacts.containsKey(Names.of(side) + " forearm");
    }

    boolean hasHandOnHead() {
        return contacts.entrySet().stream()
                .anyMatch(c -> c.getKey().endsWith(" palm") && c.getValue().contains(" head "));
    }

    boolean restsHead() {
        return contacts.keySet().stream().anyMatch(part -> part.endsWith(" forehead") || part.endsWith(" occiput"));
    }

    /** The same seen in a mirror. */
    Pose mirrored() {
        Map<String, Double> turned = new LinkedHashMap<>();
        angles.forEach((name, degrees) -> {
            boolean goesLeft = !name.startsWith("left ")
                    && !name.startsWith("right ")
                    && (name.endsWith("rotation") || name.endsWith("side bend") || name.endsWith("side tilt"));
            turned.put(swapped(name), goesLeft ? 0 - degrees : degrees);
        });
        Map<String, String> touching = new LinkedHashMap<>();
        contacts.forEach((part, on) -> touching.put(swapped(part), swapped(on)));
        return new Pose(turned, touching);
    }

    private static String swapped(String name) {
        if (name.startsWith("left ")) {
            return "right " + name.substring("left ".length());
        }
        return name.startsWith("right ") ? "left " + name.substring("right ".length()) : name;
    }
}
