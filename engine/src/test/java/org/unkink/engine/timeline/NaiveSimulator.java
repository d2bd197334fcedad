package org.unkink.engine.timeline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.unkink.engine.exercise.Dose;
import org.unkink.engine.exercise.Movement;
import org.unkink.engine.exercise.Position;
import org.unkink.engine.exercise.Variant;

/**
 * A second opinion on the compiler: writes down each second of a session on its own, as a short text, by copying lists of
 * seconds. It shares no code with the compiler and knows the lengths of the segments by its own numbers.
 */
final class NaiveSimulator {

    private NaiveSimulator() {}

    static List<String> seconds(TestSession session) {
        List<String> all = new ArrayList<>();
        String before = "";
        List<String> held = List.of();
        for (int i = 0; i < session.items().size(); i++) {
            TimelineItem item = session.items().get(i);
            Variant variant = session.variant(item);
            List<String> hands = hands(variant);
            int ready = ready(i == 0 ? 12 : 8, i == 0 ? "standing" : before, place(variant), held.containsAll(hands));
            String side = item.sides().isEmpty() ? "-" : item.sides().getFirst().name();
            all.addAll(Collections.nCopies(ready, i + " ready " + item.variant() + " " + side));
            all.addAll(label(i, item, work(item, variant)));
            before = place(variant);
            held = hands;
        }
        return all;
    }

    private static int ready(int least, String from, String to, boolean inHand) {
        boolean floor = from.startsWith("floor") != to.startsWith("floor");
        int longest = least;
        longest = from.equals(to) ? longest : Math.max(longest, 10);
        longest = floor ? Math.max(longest, 15) : longest;
        return inHand ? longest : Math.max(longest, 20);
    }

    private static List<String> hands(Variant variant) {
        return variant.equipment().stream()
                .map(Enum::name)
                .filter(
                        List.of(
                                "BAND",
                                "ANCHOR",
                                "HIGH_ANCHOR",
                                "OVERHEAD_ANCHOR",
                                "DUMBBELL",
                                "TWO_DUMBBELLS",
                                "FOAM_ROLLER")::contains)
                .toList();
    }

    private static String place(Variant variant) {
        if (variant.position() == Position.STANDING) {
            List<String> things = variant.equipment().stream().map(Enum::name).toList();
            return things.contains("WALL") || things.contains("DOORWAY") ? "wall" : "standing";
        }
        return variant.position() == Position.SEATED ? "seated" : "floor " + variant.position();
    }

    private static List<String> work(TimelineItem item, Variant variant) {
        return switch (variant.sides()) {
            case TOGETHER -> sets(item.dose(), List.of("-"), variant);
            case ALTERNATING -> sets(item.dose(), names(item), variant);
            case ONE_THEN_OTHER -> {
                List<String> both =
                        new ArrayList<>(sets(item.dose(), names(item).subList(0, 1), variant));
                both.addAll(Collections.nCopies(6, "switch to " + names(item).get(1)));
                both.addAll(sets(item.dose(), names(item).subList(1, 2), variant));
                yield both;
            }
        };
    }

    private static List<String> names(TimelineItem item) {
        return item.sides().stream().map(Enum::name).toList();
    }

    private static List<String> sets(Dose dose, List<String> sides, Variant variant) {
        List<String> once = repetition(variant.movement(), dose.holdSeconds());
        List<String> all = new ArrayList<>();
        for (int set = 0; set < dose.sets(); set++) {
            for (int second = 0; set > 0 && second < dose.restSeconds(); second++) {
                all.add("rest before set " + (set + 1) + " " + sides.getFirst());
            }
            for (int turn = 0; turn < dose.repetitions() * sides.size(); turn++) {
                String where =
                        "set " + (set + 1) + " rep " + (turn / sides.size() + 1) + " " + sides.get(turn % sides.size());
                once.forEach(second -> all.add(where + " " + second));
            }
        }
        return all;
    }

    private static List<String> repetition(Movement movement, int hold) {
        List<String> all = new ArrayList<>();
        List<String> poses = new ArrayList<>(List.of(movement.start()));
        for (Movement.Step step : movement.steps()) {
            if (step instanceof Movement.Move move) {
                for (int second = 0; second < move.seconds() * move.times(); second++) {
                    all.add("from " + poses.getLast() + " by " + move.via() + " to " + move.to() + ", second "
                            + second % move.seconds() + ", time " + (second / move.seconds() + 1));
                    if ((second + 1) % move.seconds() == 0) {
                        poses.add(move.to());
                    }
                }
            } else {
                int seconds = step instanceof Movement.Pause pause ? pause.seconds() : hold;
                all.addAll(Collections.nCopies(seconds, "stay " + poses.getLast()));
            }
        }
        return all;
    }

    private static List<String> label(int index, TimelineItem item, List<String> seconds) {
        return seconds.stream()
                .map(second -> index + " " + item.variant() + " " + second)
                .toList();
    }
}
