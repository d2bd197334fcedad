package org.unkink.engine.help;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.unkink.engine.exercise.ExerciseId;

/** Finds what can be told apart: exercises that were nearly always done together are one. */
final class Factors {

    private Factors() {}

    /** Every exercise that was done, alone or with what it cannot be told apart from, and then how much of it. */
    static List<Factor> of(List<MorningAfter> mornings) {
        Set<ExerciseId> done = new HashSet<>();
        mornings.forEach(m -> done.addAll(m.done().keySet()));
        List<ExerciseId> exercises =
                done.stream().sorted(Comparator.comparing(ExerciseId::toString)).toList();
        List<Factor> factors = new ArrayList<>(together(exercises, mornings));
        for (ExerciseId exercise : exercises) {
            factors.add(new Factor.MoreOf(exercise, usualSeconds(exercise, mornings)));
        }
        return factors;
    }

    /** Each joins the first group of which every member came with it in all but a few sessions. */
    private static List<Factor.Done> together(List<ExerciseId> exercises, List<MorningAfter> mornings) {
        List<List<ExerciseId>> groups = new ArrayList<>();
        for (ExerciseId exercise : exercises) {
            groups.stream()
                    .filter(group -> group.stream().allMatch(other -> isOneWith(exercise, other, mornings)))
                    .findFirst()
                    .orElseGet(() -> {
                        List<ExerciseId> group = new ArrayList<>();
                        groups.add(group);
                        return group;
                    })
                    .add(exercise);
        }
        return groups.stream().map(Factor.Done::new).toList();
    }

    /** Each could be compared, but too few sessions had the one without the other. */
    private static boolean isOneWith(ExerciseId one, ExerciseId other, List<MorningAfter> mornings) {
        if (!isMixed(one, mornings) || !isMixed(other, mornings)) {
            return false;
        }
        long apart = mornings.stream()
                .filter(m -> m.done().containsKey(one) != m.done().containsKey(other))
                .count();
        return apart < Helps.FEWEST;
    }

    private static boolean isMixed(ExerciseId exercise, List<MorningAfter> mornings) {
        long with =
                mornings.stream().filter(m -> m.done().containsKey(exercise)).count();
        return with >= Helps.FEWEST && mornings.size() - with >= Helps.FEWEST;
    }

    /** The lower middle value of the seconds done. */
    private static int usualSeconds(ExerciseId exercise, List<MorningAfter> mornings) {
        int[] seconds = mornings.stream()
                .mapToInt(m -> m.done().getOrDefault(exercise, 0))
                .filter(s -> s > 0)
                .sorted()
                .toArray();
        return seconds[(seconds.length - 1) / 2];
    }
}
