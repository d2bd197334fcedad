package org.unkink.engine.adapt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.unkink.engine.adapt.Returning.How;
import org.unkink.engine.exercise.Catalogue;
import org.unkink.engine.exercise.Difficulty;
import org.unkink.engine.exercise.Exercise;
import org.unkink.engine.exercise.ExerciseId;
import org.unkink.engine.exercise.Variant;
import org.unkink.engine.exercise.VariantId;
import org.unkink.engine.journal.Event.ExerciseHurt;
import org.unkink.engine.journal.Person;
import org.unkink.engine.journal.Person.PastSession;
import org.unkink.engine.rule.LongBreak;

/**
 * The return of what hurt: it takes a break of 14 days; an easier form of it may come from the fourth day on, but not
 * after sharp or strong pain. What hurt on three days within twelve weeks does not come until fewer of them are left in
 * that time.
 */
final class Returns {

    private static final int EASIER_AFTER_DAYS = 4;
    private static final int REMEMBERED_DAYS = 84;
    private static final int TOO_OFTEN = 3;

    private final LocalDate today;
    private final Map<VariantId, LocalDate> lastHurt = new HashMap<>();
    private final Map<ExerciseId, NavigableSet<LocalDate>> days = new TreeMap<>();
    private final Set<ExerciseId> alarming = new HashSet<>();

    private Returns(Person person) {
        this.today = person.today();
        person.hurts().forEach(this::add);
        person.sessions().forEach(this::add);
    }

    static List<Returning> of(Catalogue catalogue, Person person) {
        Returns returns = new Returns(person);
        List<Returning> returning = new ArrayList<>();
        returns.days
                .keySet()
                .forEach(
                        id -> catalogue.exercise(id).flatMap(returns::returning).ifPresent(returning::add));
        return returning;
    }

    private void add(VariantId variant, LocalDate day) {
        if (day.isAfter(today.minusDays(REMEMBERED_DAYS))) {
            days.computeIfAbsent(variant.exercise(), _ -> new TreeSet<>()).add(day);
            lastHurt.merge(variant, day, (a, b) -> a.isAfter(b) ? a : b);
        }
    }

    private void add(PastSession session) {
        for (ExerciseHurt hurt : session.hurts()) {
            add(hurt.variant(), session.day());
            if (hurt.asksForCheck() && isResting(session.day())) {
                alarming.add(hurt.variant().exercise());
            }
        }
    }

    private boolean isResting(LocalDate hurtOn) {
        return !LongBreak.isBetween(hurtOn, today);
    }

    private Optional<Returning> returning(Exercise exercise) {
        NavigableSet<LocalDate> hurtDays =
                Optional.ofNullable(days.get(exercise.id())).orElseThrow();
        LocalDate last = hurtDays.last();
        LocalDate afterBreak = last.plusDays(LongBreak.DAYS + 1L);
        VariantId variant = lastOf(exercise, last);
        int times = hurtDays.size();
        if (times >= TOO_OFTEN) {
            LocalDate third = new ArrayList<>(hurtDays).get(times - TOO_OFTEN);
            LocalDate from = later(third.plusDays(REMEMBERED_DAYS), afterBreak);
            return Optional.of(new Returning(variant, last, times, How.NOT_FOR_NOW, from, Optional.empty()));
        }
        if (!isResting(last)) {
            return Optional.empty();
        }
        Optional<VariantId> easier = easier(exercise);
        return Optional.of(
                easier.isPresent()
                        ? new Returning(variant, last, times, How.EASIER, last.plusDays(EASIER_AFTER_DAYS), easier)
                        : new Returning(variant, last, times, How.LATER, afterBreak, Optional.empty()));
    }

    private VariantId lastOf(Exercise exercise, LocalDate day) {
        return lastHurt.entrySet().stream()
                .filter(h -> h.getKey().exercise().equals(exercise.id())
                        && h.getValue().equals(day))
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst()
                .orElseThrow();
    }

    private Optional<VariantId> easier(Exercise exercise) {
        return alarming.contains(exercise.id())
                ? Optional.empty()
                : exercise.variants().stream()
                        .filter(v -> v.difficulty() == Difficulty.EASIER)
                        .map(Variant::id)
                        .filter(id -> Optional.ofNullable(lastHurt.get(id))
                                .filter(this::isResting)
                                .isEmpty())
                        .findFirst();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
