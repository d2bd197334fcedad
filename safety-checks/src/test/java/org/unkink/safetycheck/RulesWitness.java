package org.unkink.safetycheck;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.unkink.engine.check.Clearance;
import org.unkink.engine.exercise.Catalogue;
import org.unkink.engine.exercise.Dose;
import org.unkink.engine.exercise.Phase;
import org.unkink.engine.exercise.Variant;
import org.unkink.engine.exercise.VariantId;
import org.unkink.engine.journal.PainToday;
import org.unkink.engine.journal.Person;
import org.unkink.engine.plan.Plan;
import org.unkink.engine.plan.Reason;
import org.unkink.engine.plan.Session;
import org.unkink.engine.plan.Wish;
import org.unkink.engine.rule.Severity;
import org.unkink.simulation.Witness;

/**
 * Holds every plan of a life against the rules of the register, by its own bookkeeping: what it saw planned, and what was
 * told. It shares no code with the rules of the engine.
 */
final class RulesWitness implements Witness {

    private final Catalogue catalogue;
    private final List<String> broken = new ArrayList<>();
    private final Set<LocalDate> strengthDays = new TreeSet<>();
    private final Map<VariantId, Rise> rises = new HashMap<>();
    private Optional<LocalDate> firstSession = Optional.empty();
    private int planned;
    private int refused;
    private final Set<VariantId> atTheTop = new HashSet<>();
    private final Map<VariantId, Integer> lastRung = new HashMap<>();
    private int highest;
    private int backOffs;

    /** The rung at which a variant was last planned, the highest so far, and the day on which it last rose. */
    private record Rise(int rung, LocalDate on) {}

    RulesWitness(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    List<String> broken() {
        return broken;
    }

    int planned() {
        return planned;
    }

    int refused() {
        return refused;
    }

    /** Steps above the newcomer's dose, of the exercise that came furthest. */
    int highest() {
        return highest;
    }

    /** Exercises of strength that were planned at the fullest dose of the catalogue. */
    Set<VariantId> atTheTop() {
        return atTheTop;
    }

    /** Times that a dose was planned lower than the one before. */
    int backOffs() {
        return backOffs;
    }

    @Override
    public void planned(Person person, Wish wish, Plan plan) {
        if (plan instanceof Plan.Planned made) {
            planned++;
            check(person, made.session());
        } else {
            refused++;
        }
    }

    private void check(Person person, Session session) {
        LocalDate today = person.today();
        PainToday pain = person.pain();
        require("R23 a plan without an open check", person, person.clearance() instanceof Clearance.Open);
        require("R27 a session at pain " + pain, person, !pain.isAtLeast(Severity.SEVERE));
        boolean strength = session.items().stream().anyMatch(i -> i.phase() == Phase.STRENGTH);
        checkHurts(person, session);
        if (strength) {
            require("R27 strength at pain " + pain, person, !pain.isAtLeast(Severity.MODERATE));
            checkStrengthDays(person, today);
            require("R29 strength though pain is certainly higher", person, !mustRest(person, today));
        }
        boolean isGentle = session.notes().stream().anyMatch(Reason.GentleOnly.class::isInstance);
        for (Session.Item item : session.items()) {
            if (item.phase() != Phase.WARM_UP) {
                checkDose(person, item, isGentle);
            }
        }
        firstSession = firstSession.or(() -> Optional.of(today));
    }

    /** R17: what hurt does not come back within three days, and not the same way within two weeks. */
    private void checkHurts(Person person, Session session) {
        for (Session.Item item : session.items()) {
            person.hurts().forEach((variant, day) -> {
                long days = ChronoUnit.DAYS.between(day, person.today());
                boolean same = variant.equals(item.variant()) && days <= 14;
                boolean soon = variant.exercise().equals(item.variant().exercise()) && days <= 3;
                require("R17 " + item.variant() + " hurt " + days + " days ago", person, !same && !soon);
            });
        }
    }

    private void checkStrengthDays(Person person, LocalDate today) {
        require("R11 strength on two days in a row", person, !strengthDays.contains(today.minusDays(1)));
        strengthDays.add(today);
        long week =
                strengthDays.stream().filter(d -> d.isAfter(today.minusDays(7))).count();
        require("R11 strength on " + week + " days of seven", person, week <= 3);
    }

    /** On a flare-up day what has no dose small enough comes with half of its gentlest. */
    private static boolean isHalfTheGentlest(Variant variant, Dose dose) {
        Dose gentlest = variant.ladder().dose(0);
        return 2 * dose.sets() * dose.repetitions() * Math.max(1, dose.holdSeconds())
                <= gentlest.sets() * gentlest.repetitions() * Math.max(1, gentlest.holdSeconds()) + 1;
    }

    private void checkDose(Person person, Session.Item item, boolean isGentle) {
        LocalDate today = person.today();
        Variant variant = catalogue.variant(item.variant()).orElseThrow();
        int rung = variant.ladder().rungs().stream().map(r -> r.dose()).toList().indexOf(item.dose());
        if (rung < 0 && isGentle) {
            require("R43 more than half the gentlest dose: " + item, person, isHalfTheGentlest(variant, item.dose()));
            return;
        }
        require("R08 a dose that the catalogue does not have: " + item, person, rung >= 0);
        Rise before = rises.get(item.variant());
        if (before == null) {
            require(
                    "R13 begins above the start: " + item.variant(),
                    person,
                    rung <= variant.ladder().start());
            rises.put(item.variant(), new Rise(rung, LocalDate.MIN));
        } else if (rung > before.rung()) {
            checkRise(person, item, rung, before, variant);
            rises.put(item.variant(), new Rise(rung, today));
        } else {
            // A lower dose may be for the time or the soreness of a day: what was reached stays reached.
            rises.put(item.variant(), before);
        }
        highest = Math.max(highest, rung - variant.ladder().start());
        if (item.phase() == Phase.STRENGTH && rung == variant.ladder().top()) {
            atTheTop.add(item.variant());
        }
        Integer last = lastRung.put(item.variant(), rung);
        backOffs += last != null && rung < last ? 1 : 0;
    }

    private void checkRise(Person person, Session.Item item, int rung, Rise before, Variant variant) {
        LocalDate today = person.today();
        String what = item.variant() + " from " + before.rung() + " to " + rung;
        if (rung <= variant.ladder().start()) {
            return;
        }
        require("R14 more than one step at once: " + what, person, rung == before.rung() + 1);
        require(
                "R14 more in the first two weeks: " + what,
                person,
                ChronoUnit.DAYS.between(firstSession.orElse(today), today) >= 14);
        require(
                "R14 more twice in a week: " + what,
                person,
                before.on().equals(LocalDate.MIN) || ChronoUnit.DAYS.between(before.on(), today) >= 7);
        require(
                "R15 more at pain above 3: " + what,
                person,
                lastTwoPains(person).stream().allMatch(p -> p <= 3));
    }

    private static List<Integer> lastTwoPains(Person person) {
        List<Person.PastSession> sessions = person.sessions();
        return sessions.subList(Math.max(0, sessions.size() - 2), sessions.size()).stream()
                .flatMap(s -> s.painBefore().stream())
                .map(score -> score.value())
                .toList();
    }

    /** From the third day on which pain is certainly higher, unless a clinician agreed since it is. */
    private static boolean mustRest(Person person, LocalDate today) {
        for (LocalDate day = today; isCertainlyHigher(person, day); day = day.minusDays(1)) {
            if (agreedOn(person, day)) {
                return false;
            }
        }
        return isCertainlyHigher(person, today) && isCertainlyHigher(person, today.minusDays(2));
    }

    private static boolean agreedOn(Person person, LocalDate day) {
        return person.diary().clinicianSeen().stream()
                .anyMatch(seen -> seen.event().agreedToExercise() && seen.day().equals(day));
    }

    /**
     * So much that no way of judging could miss it: five days of the last seven are each 2 or more above the highest day
     * of the three weeks before them, which have a number on ten days.
     */
    static boolean isCertainlyHigher(Person person, LocalDate today) {
        List<Integer> before = highest(person, today.minusDays(27), today.minusDays(7));
        List<Integer> last = highest(person, today.minusDays(6), today);
        int most = before.stream().mapToInt(v -> v).max().orElse(10);
        return before.size() >= 10 && last.stream().filter(v -> v >= most + 2).count() >= 5;
    }

    private static List<Integer> highest(Person person, LocalDate from, LocalDate to) {
        Map<LocalDate, Integer> days = new HashMap<>();
        person.diary().pains().forEach(noted -> {
            boolean counts = !noted.event().moment().name().equals("AFTER_SESSION")
                    && !noted.day().isBefore(from)
                    && !noted.day().isAfter(to);
            if (counts) {
                days.merge(noted.day(), noted.event().score().value(), Math::max);
            }
        });
        return List.copyOf(days.values());
    }

    private void require(String rule, Person person, boolean holds) {
        if (!holds) {
            broken.add(rule + " on " + person.today());
        }
    }
}
