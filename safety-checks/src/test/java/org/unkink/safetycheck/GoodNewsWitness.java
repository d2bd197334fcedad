package org.unkink.safetycheck;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.unkink.engine.advice.Advice;
import org.unkink.engine.advice.Basis;
import org.unkink.engine.journal.AdviceKind;
import org.unkink.engine.journal.Event.ActivitiesRated.Activity;
import org.unkink.engine.journal.Person;

/**
 * Looks at the end of a life whether all good news from answers was earned (rule R32): two days of answers in a row, both
 * clearly better than the one that it names as the beginning. By sums of its own: three numbers each, in thirds.
 */
final class GoodNewsWitness {

    private static final int PEG_THIRDS = 5;
    private static final int ACTIVITIES_THIRDS = 6;

    private final List<String> broken = new ArrayList<>();

    List<String> broken() {
        return broken;
    }

    void end(Person person, List<Advice> all) {
        NavigableMap<LocalDate, Integer> pegs = new TreeMap<>();
        person.diary()
                .pegs()
                .forEach(n -> pegs.put(
                        n.day(),
                        -(n.event().pain().value()
                                + n.event().enjoyment()
                                + n.event().activity())));
        NavigableMap<LocalDate, Integer> activities = new TreeMap<>();
        person.diary()
                .activities()
                .forEach(n -> activities.put(
                        n.day(),
                        n.event().activities().stream()
                                .mapToInt(Activity::ability)
                                .sum()));
        for (Advice advice : all) {
            if (advice.kind() == AdviceKind.IMPROVEMENT && advice.basis() == Basis.PEG) {
                check(advice, pegs, PEG_THIRDS);
            } else if (advice.kind() == AdviceKind.IMPROVEMENT && advice.basis() == Basis.ACTIVITIES) {
                check(advice, activities, ACTIVITIES_THIRDS);
            }
        }
    }

    private void check(Advice advice, NavigableMap<LocalDate, Integer> answers, int clear) {
        long from = Math.round(3 * advice.numbers().getOrDefault("from", Double.NaN));
        int first = (int) (advice.basis() == Basis.PEG ? -from : from);
        LocalDate last = advice.since();
        Map.Entry<LocalDate, Integer> before = answers.lowerEntry(last);
        boolean earned = before != null
                && answers.headMap(before.getKey()).containsValue(first)
                && before.getValue() - first >= clear
                && answers.getOrDefault(last, Integer.MIN_VALUE) >= first + clear;
        if (!earned) {
            broken.add("R32 good news that was not earned: " + advice.basis() + " on " + last);
        }
    }
}
