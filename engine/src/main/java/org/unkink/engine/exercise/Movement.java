package org.unkink.engine.exercise;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One repetition: from the start pose through the steps and back to it. The movement is the only source of tempo; its
 * seconds are what the timeline counts and what the figure shows.
 *
 * @param start name of the pose in which a repetition begins and ends
 */
public record Movement(String start, List<Step> steps) {

    /** A part of a repetition. */
    public sealed interface Step {

        /** Key of the sentence that is said and shown when the step begins, or null for none. */
        @Nullable
        String cue();
    }

    /**
     * The figure goes to {@code to}, passing the poses of {@code via}, and does so {@code times} times in a row (a
     * circle ends where it began).
     *
     * @param seconds of one time, at least 1
     */
    public record Move(
            String to,
            List<String> via,
            int seconds,
            int times,
            @Nullable String cue) implements Step {

        public Move {
            via = List.copyOf(via);
            if (seconds < 1 || times < 1) {
                throw new IllegalArgumentException("a move takes at least 1 s and happens at least once, not " + seconds
                        + " s and " + times + " times");
            }
        }
    }

    /** Stays for the seconds of the dose. */
    public record DoseHold(@Nullable String cue) implements Step {}

    /** Stays for a moment that does not depend on the dose ("hold briefly" is 2 s). */
    public record Pause(int seconds, @Nullable String cue) implements Step {

        public Pause {
            if (seconds < 1 || seconds > 10) {
                throw new IllegalArgumentException("a pause lasts 1 to 10 s, not " + seconds);
            }
        }
    }

    public Movement {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("a movement has at least one step");
        }
    }

    /** True if the dose says how long some pose is held. */
    public boolean isHeld() {
        return steps.stream().anyMatch(DoseHold.class::isInstance);
    }

    /** Every pose that it goes through, in the order in which they first come. */
    public Set<String> poses() {
        Set<String> poses = new LinkedHashSet<>();
        poses.add(start);
        for (Step step : steps) {
            if (step instanceof Move move) {
                poses.addAll(move.via());
                poses.add(move.to());
            }
        }
        return Collections.unmodifiableSet(poses);
    }

    /** Seconds of one repetition at a dose. */
    public int seconds(Dose dose) {
        int total = 0;
        for (Step step : steps) {
            total += switch (step) {
                case Move move -> move.seconds() * move.times();
                case DoseHold hold -> dose.holdSeconds();
                case Pause pause -> pause.seconds();
            };
        }
        return total;
    }
}
