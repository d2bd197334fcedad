package org.unkink.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unkink.engine.plan.Planning.CATALOGUE;
import static org.unkink.engine.plan.Planning.exercises;
import static org.unkink.engine.plan.Planning.onlyOut;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unkink.engine.Cases;
import org.unkink.engine.exercise.Exercise;
import org.unkink.engine.exercise.ExerciseId;
import org.unkink.engine.exercise.Phase;
import org.unkink.engine.exercise.WarmUp;
import org.unkink.engine.journal.Diary;
import org.unkink.engine.journal.Diary.Noted;
import org.unkink.engine.journal.EntryId;
import org.unkink.engine.journal.Event.TrialEnded;
import org.unkink.engine.journal.Event.TrialStarted;
import org.unkink.engine.journal.Person;
import org.unkink.engine.rule.Rule;
import org.unkink.engine.trial.Draws;

/** A session of a trial follows its draw, and counts only where it could have gone the other way. */
final class FindingOutTest {

    private static final int LIVES = Cases.count(40, 40, 6);

    @Test
    void theSessionFollowsItsDrawAndSaysSo() {
        int with = 0;
        int without = 0;
        for (Exercise exercise : CATALOGUE.exercises()) {
            for (int life = 0; life < 8; life++) {
                EntryId trial = id(life);
                Person person = finding(People.newcomer(), trial, exercise.id());
                Session session = session(person, Wish.of(20));
                if (session.trial().isEmpty()) {
                    continue;
                }
                assertThat(session.trial()).contains(trial);
                assertThat(session.notes()).doesNotHaveAnyElementsOfTypes(Reason.FindingOutNotToday.class);
                if (Draws.first(trial, 1).getFirst().with()) {
                    with++;
                    assertThat(reasons(session, exercise.id())).first().isInstanceOf(Reason.FindingOutWith.class);
                } else {
                    without++;
                    assertThat(onlyOut(session, exercise.id().value())).isInstanceOf(Reason.FindingOutWithout.class);
                }
            }
        }
        assertThat(with).isGreaterThan(10);
        assertThat(without).isGreaterThan(10);
    }

    @Test
    void noneLosesMoreThanATenth() {
        int counted = 0;
        int notCounted = 0;
        int whole = 0;
        for (Exercise exercise : CATALOGUE.exercises()) {
            for (int minutes : List.of(5, 10, 20, 40)) {
                People people = People.newcomer();
                Draft draft = new Draft(CATALOGUE, new Today(CATALOGUE, people.person()), Wish.of(minutes));
                int best = draft.solve().orElseThrow().value();
                int without = draft.solveWithout(exercise.id()).orElseThrow().value();
                Session session = session(finding(people, id(1), exercise.id()), Wish.of(minutes));
                boolean isCounted = session.trial().isPresent();
                if (isCounted) {
                    counted++;
                    whole += minutes == 40 ? 1 : 0;
                    assertThat(minutes == 40 || without * 10L >= best * 9L).isTrue();
                } else {
                    notCounted++;
                    assertThat(session.items())
                            .isEqualTo(Planning.session(people, minutes).items());
                }
            }
        }
        assertThat(counted).isGreaterThan(20);
        assertThat(notCounted).isGreaterThan(2);
        assertThat(whole).as("of the whole routine").isGreaterThan(10);
    }

    @Test
    void whatThePersonKeepsOrLeavesOutStaysTheirsAndDoesNotCount() {
        Exercise exercise = tried();
        Exercise other = CATALOGUE.inPhase(Phase.STATIC).findFirst().orElseThrow();
        for (int life = 0; life < LIVES; life++) {
            Person person = finding(People.newcomer(), id(life), exercise.id());
            Session kept = session(
                    person, Planning.locked(20, exercise.variants().getFirst().id()));
            Session keptOther = session(
                    person, Planning.locked(20, other.variants().getFirst().id()));
            Session leftOut = session(
                    person,
                    new Wish(
                            20,
                            Wish.Kind.STANDARD,
                            WarmUp.Kind.ON_THE_SPOT,
                            false,
                            Set.of(),
                            Set.of(exercise.id()),
                            Set.of()));
            assertThat(kept.trial()).isEmpty();
            assertThat(kept.notes()).contains(new Reason.FindingOutNotToday(Rule.R47, exercise.id()));
            assertThat(exercises(kept)).contains(exercise.id());
            assertThat(keptOther.trial()).isEmpty();
            assertThat(leftOut.trial()).isEmpty();
            assertThat(onlyOut(leftOut, exercise.id().value())).isInstanceOf(Reason.Removed.class);
        }
    }

    @Test
    void whatTheRulesTakeAwayDoesNotCount() {
        Exercise exercise = CATALOGUE.inPhase(Phase.STRENGTH).findFirst().orElseThrow();
        for (int life = 0; life < LIVES; life++) {
            Person person = finding(People.newcomer().pain(5), id(life), exercise.id());
            assertThat(session(person, Wish.of(20)).trial()).isEmpty();
        }
    }

    @Test
    void painThatIsSaidAfterThePlanTakesStrengthOutOfTheTrialOnBothSides() {
        Exercise exercise = tried();
        for (int life = 0; life < LIVES; life++) {
            EntryId trial = id(life);
            Session session = session(finding(People.newcomer(), trial, exercise.id()), Wish.of(20));
            assertThat(counts(People.newcomer(), trial, exercise, session))
                    .isEqualTo(session.trial().isPresent());
            assertThat(counts(People.newcomer().pain(5), trial, exercise, session))
                    .isFalse();
            assertThat(counts(People.newcomer(), id(life + 1000), exercise, session))
                    .isEqualTo(drawn(trial) == drawn(id(life + 1000))
                            && session.trial().isPresent());
        }
    }

    @Test
    void whatWasEndedDrawsNothing() {
        Exercise exercise = tried();
        EntryId trial = id(3);
        Person running = finding(People.newcomer(), trial, exercise.id());
        assertThat(session(running, Wish.of(20)).trial()).isPresent();
        Person ended = with(
                running,
                running.diary().trials(),
                List.of(new Noted<>(id(4), running.now(), running.today(), new TrialEnded(trial))));
        assertThat(session(ended, Wish.of(20)).trial()).isEmpty();
    }

    private static boolean drawn(EntryId trial) {
        return Draws.first(trial, 1).getFirst().with();
    }

    /** A strength exercise of which the usual session of a newcomer could do without. */
    private static Exercise tried() {
        return CATALOGUE
                .inPhase(Phase.STRENGTH)
                .filter(e -> session(finding(People.newcomer(), id(1), e.id()), Wish.of(20))
                        .trial()
                        .isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static boolean counts(People people, EntryId trial, Exercise exercise, Session session) {
        Person person = finding(people, trial, exercise.id());
        return FindingOut.counts(CATALOGUE, person, trial, session.plannedItems(), Set.of());
    }

    private static List<Reason.In> reasons(Session session, ExerciseId exercise) {
        return session.items().stream()
                .filter(item -> item.variant().exercise().equals(exercise))
                .findFirst()
                .orElseThrow()
                .reasons();
    }

    private static Session session(Person person, Wish wish) {
        Plan plan = new Planner(CATALOGUE).plan(person, wish);
        assertThat(plan).isInstanceOf(Plan.Planned.class);
        Plan.Planned planned = (Plan.Planned) plan;
        assertThat(planned.start()).isInstanceOf(Gate.Verdict.Admitted.class);
        return planned.session();
    }

    private static Person finding(People people, EntryId trial, ExerciseId exercise) {
        Person person = people.person();
        return with(
                person,
                List.of(new Noted<>(trial, person.now(), person.today(), new TrialStarted(exercise, 24))),
                List.of());
    }

    private static Person with(Person person, List<Noted<TrialStarted>> trials, List<Noted<TrialEnded>> ended) {
        Diary none = Diary.EMPTY;
        Diary diary = new Diary(
                none.pains(),
                none.muscleSoreness(),
                none.pegs(),
                none.activities(),
                none.changes(),
                none.skipped(),
                none.clinicianSeen(),
                none.programmes(),
                none.movedDays(),
                none.adviceRead(),
                none.checks(),
                trials,
                ended,
                Optional.of(person.today()));
        return new Person(
                person.now(),
                person.zone(),
                person.clearance(),
                person.setup(),
                person.soreness(),
                person.newPainUntil(),
                person.pain(),
                person.stop(),
                person.sessions(),
                person.hurts(),
                true,
                true,
                diary,
                Optional.empty());
    }

    private static EntryId id(int life) {
        Random random = new Random(life);
        long high = (random.nextLong() & ~0xF000L) | 0x7000L;
        long low = (random.nextLong() & ~(3L << 62)) | (2L << 62);
        return new EntryId(new UUID(high, low).toString());
    }
}
