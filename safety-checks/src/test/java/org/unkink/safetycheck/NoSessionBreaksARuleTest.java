package org.unkink.safetycheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.unkink.catalogue.CatalogueContent;
import org.unkink.catalogue.safety.Broken;
import org.unkink.catalogue.safety.ProgrammeTruth;
import org.unkink.catalogue.safety.RandomPeople;
import org.unkink.catalogue.safety.ReasonTruth;
import org.unkink.catalogue.safety.SafetyChecker;
import org.unkink.catalogue.safety.TodayTruth;
import org.unkink.engine.Cases;
import org.unkink.engine.adapt.Adaptation;
import org.unkink.engine.adapt.Adjustment;
import org.unkink.engine.advice.Advice;
import org.unkink.engine.check.Clearance;
import org.unkink.engine.exercise.Catalogue;
import org.unkink.engine.exercise.Ladder;
import org.unkink.engine.exercise.Phase;
import org.unkink.engine.journal.Person;
import org.unkink.engine.plan.Gate;
import org.unkink.engine.plan.Plan;
import org.unkink.engine.plan.Planner;
import org.unkink.engine.plan.Reason;
import org.unkink.engine.plan.Refusal;
import org.unkink.engine.plan.Session;
import org.unkink.engine.programme.Calendar;

/**
 * Every session for tens of thousands of made-up people (a million in the long run) keeps every rule that {@link
 * SafetyChecker} knows, and says nothing untrue about itself; and nobody gets one whom the check or the pain of the day
 * keeps from it.
 */
class NoSessionBreaksARuleTest {

    private static final long SEED = 20_261_122L;
    private static final int SHOWN = 5;

    private final Catalogue catalogue = CatalogueContent.load().catalogue();
    private final Planner planner = new Planner(catalogue);
    private final SafetyChecker checker = new SafetyChecker(catalogue);
    private final RandomPeople people = new RandomPeople(catalogue, SEED);
    private final Map<String, LongAdder> answers = new ConcurrentHashMap<>();
    private final Map<String, LongAdder> brokenRules = new ConcurrentHashMap<>();
    private final Map<String, LongAdder> claims = new ConcurrentHashMap<>();
    private final Map<String, LongAdder> states = new ConcurrentHashMap<>();
    private final LongAdder stepsUp = new LongAdder();
    private final LongAdder stepsDown = new LongAdder();
    private final LongAdder said = new LongAdder();
    private final Queue<String> examples = new ConcurrentLinkedQueue<>();

    @Test
    void whoeverItIsFor() {
        int count = Cases.count(20_000, 1_000_000);
        long start = System.nanoTime();

        IntStream.range(0, count).parallel().forEach(this::visit);

        System.out.printf(
                "Safety: %,d people in %.1f s, answers %s, %d items above the first dose, %d with less than before, broken rules %s%n",
                count,
                (System.nanoTime() - start) / 1e9,
                new TreeMap<>(answers),
                stepsUp.sum(),
                stepsDown.sum(),
                new TreeMap<>(brokenRules));
        System.out.printf(
                "Today: %,d sentences about what is changed held against the plan; the programme's today: %s%n",
                said.sum(), new TreeMap<>(states));
        System.out.printf(
                "Reasons: %,d claims checked, by kind %s%n",
                claims.values().stream().mapToLong(LongAdder::sum).sum(), new TreeMap<>(claims));
        assertThat(brokenRules).as("broken rules, for example %s", examples).isEmpty();
        assertThat(claims.keySet()).as("kinds of reason seen").containsAll(kinds(Reason.class));
        assertThat(answers.getOrDefault("Planned", new LongAdder()).sum())
                .as("planned")
                .isGreaterThan(count / 3);
        assertThat(stepsUp.sum()).as("above the first dose").isGreaterThan(count / 1000);
        assertThat(stepsDown.sum()).as("with less than before").isGreaterThan(count / 1000);
        assertThat(answers)
                .containsOnlyKeys("Planned", "Advised", "Impossible", "NotCleared", "StoppedForToday", "TooMuchPain");
    }

    private static List<String> kinds(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses())
                        .flatMap(t -> kinds(t).stream())
                        .toList()
                : List.of(type.getSimpleName());
    }

    private void visit(int number) {
        RandomPeople.Visitor visitor = people.visitor(number);
        Plan plan = planner.plan(visitor.person(), visitor.wish());
        Object answer = plan instanceof Plan.NotNow(Refusal.OfPerson because) ? because : plan;
        answers.computeIfAbsent(answer.getClass().getSimpleName(), _ -> new LongAdder())
                .increment();
        List<Adjustment> today = Adaptation.of(catalogue, visitor.person()).adjustments();
        said.add(today.size());
        List<Broken> all = new ArrayList<>(broken(visitor, plan));
        all.addAll(TodayTruth.contradictions(visitor.person(), today, plan));
        Calendar calendar = Calendar.of(catalogue, visitor.person());
        states.computeIfAbsent(calendar.ofToday().state() + " " + calendar.limit(), _ -> new LongAdder())
                .increment();
        all.addAll(new ProgrammeTruth(planner, visitor.person(), calendar, today, plan).contradictions());
        for (Broken broken : all) {
            LongAdder times = brokenRules.computeIfAbsent(broken.rule(), _ -> new LongAdder());
            times.increment();
            if (times.sum() <= SHOWN) {
                examples.add("person " + number + ": " + broken + "\n");
            }
        }
    }

    private List<Broken> broken(RandomPeople.Visitor visitor, Plan plan) {
        return switch (plan) {
            case Plan.Planned(var session, var start) -> {
                session.items().forEach(this::count);
                List<Broken> all = new ArrayList<>(checker.check(visitor.person(), visitor.wish(), session));
                ReasonTruth truth = new ReasonTruth(catalogue, visitor.person(), visitor.wish(), session);
                truth.claims().forEach(this::count);
                all.addAll(truth.untrue());
                all.addAll(mayStart(visitor.person(), start));
                yield all;
            }
            case Plan.NotNow(Refusal.OfPerson because) ->
                require(
                        Gate.closed(visitor.person()).equals(Optional.of(because)) && isTrue(visitor.person(), because),
                        "R23",
                        plan);
            case Plan.Impossible(var obstacles) ->
                require(isOpen(visitor.person()) && !obstacles.isEmpty(), "R23", plan);
        };
    }

    private void count(Reason claim) {
        claims.computeIfAbsent(claim.getClass().getSimpleName(), _ -> new LongAdder())
                .increment();
    }

    /** The gate lets every planned session pass, and asks for pain where none was said today. */
    private static List<Broken> mayStart(Person person, Gate.Verdict start) {
        boolean said = person.pain().said().isPresent();
        Gate.Verdict asks = new Gate.Verdict.Refused(List.of(new Refusal.PainNotSaid()));
        boolean right = said ? start instanceof Gate.Verdict.Admitted : start.equals(asks);
        return right ? List.of() : List.of(new Broken("gate", "planned, and then " + start));
    }

    private static boolean isTrue(Person person, Refusal.OfPerson because) {
        return switch (because) {
            case Refusal.NotCleared(var clearance) -> !isOpen(person) && clearance.equals(person.clearance());
            case Refusal.StoppedForToday(var stop) ->
                isOpen(person) && person.now().isBefore(stop.until());
            case Refusal.TooMuchPain(var pain) ->
                isOpen(person)
                        && pain.value() >= 7
                        && person.pain().said().filter(pain::equals).isPresent();
            case Refusal.Advised(var advice) -> isOpen(person) && advice.stops() == Advice.Stops.PLAN;
            case Refusal.Held _, Refusal.PainNotSaid _ -> false;
        };
    }

    /** What the past changed, so that the rules about it are seen at work. */
    private void count(Session.Item item) {
        Ladder ladder = catalogue.variant(item.variant()).orElseThrow().ladder();
        boolean more = item.phase() != Phase.WARM_UP
                && ladder.rungs().stream()
                        .skip(ladder.start() + 1L)
                        .anyMatch(r -> r.dose().equals(item.dose()));
        stepsUp.add(more ? 1 : 0);
        boolean less = item.reasons().stream()
                .anyMatch(r -> r instanceof Reason.LessThanBefore || r instanceof Reason.LessAfterBreak);
        stepsDown.add(less ? 1 : 0);
    }

    private static boolean isOpen(Person person) {
        return person.clearance() instanceof Clearance.Open;
    }

    private static List<Broken> require(boolean holds, String rule, Plan plan) {
        return holds ? List.of() : List.of(new Broken(rule, "answered with " + plan));
    }
}
