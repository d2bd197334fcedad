package org.unkink.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unkink.engine.Cases;
import org.unkink.engine.exercise.Catalogue;
import org.unkink.engine.exercise.Exercise;
import org.unkink.engine.exercise.ExerciseId;
import org.unkink.engine.exercise.Phase;
import org.unkink.engine.exercise.Region;
import org.unkink.engine.exercise.Restriction;
import org.unkink.engine.exercise.Variant;
import org.unkink.engine.journal.Person;
import org.unkink.engine.plan.BruteForce.Done;
import org.unkink.engine.rule.Rule;
import org.unkink.engine.timeline.Tempo;

/** Each reason of a session, in, out or for the whole, is what a second count of that session gives. */
final class EveryReasonIsTrueTest {

    private static final int SEEDS = Cases.count(120, 3_000, 40);

    /** The exercises of a phase beyond those of the smallest catalogues: with more of them more are left out. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void ofMadeUpPeopleWithMadeUpCatalogues(int more) {
        int looked = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(seed);
            Catalogue catalogue = new RandomCatalogue(random).next(more);
            Person person = RandomPerson.person(random, catalogue).person();
            Wish wish = RandomPerson.wish(random, catalogue);
            // Longer sessions have more orders than can be tried.
            if (wish.minutes() <= 20
                    && new Planner(catalogue).plan(person, wish) instanceof Plan.Planned(var session, var start)) {
                new Seen(catalogue, person, wish, session).look("seed " + seed);
                looked++;
            }
        }
        assertThat(looked).isGreaterThan(SEEDS / 2);
    }

    /** Where there are more exercises of each phase than a session has, more than one could be taken out for another. */
    @Test
    void whatDoesMoreOfTheRealExercises() {
        int looked = 0;
        for (People people : List.of(
                People.newcomer(),
                People.newcomer().sore(Region.NECK, 5),
                People.newcomer().sore(Region.UPPER_BACK, 6),
                People.newcomer().sore(Region.SHOULDERS, 8))) {
            for (int minutes : List.of(12, 20, 35)) {
                Wish wish = Wish.of(minutes);
                Seen seen = new Seen(Planning.CATALOGUE, people.person(), wish, Planning.session(people, wish));
                looked += seen.lookAtWhatDoesMore(new Today(Planning.CATALOGUE, people.person()));
            }
        }
        assertThat(looked).isGreaterThan(20);
    }

    private static final class Seen {

        private final Catalogue catalogue;
        private final Person person;
        private final Wish wish;
        private final Session session;
        private final BruteForce brute;
        private final List<Done> done;
        private final int warmUp;

        Seen(Catalogue catalogue, Person person, Wish wish, Session session) {
            this.catalogue = catalogue;
            this.person = person;
            this.wish = wish;
            this.session = session;
            this.brute = new BruteForce(catalogue, person, wish);
            this.done = brute.done(session);
            this.warmUp = session.items().stream()
                    .filter(item -> item.phase() == Phase.WARM_UP)
                    .mapToInt(item -> Tempo.workSeconds(variant(item), item.dose()))
                    .sum();
        }

        void look(String as) {
            assertThat(session.items().stream().map(Session.Item::seconds))
                    .as(as)
                    .containsExactlyElementsOf(seconds());
            for (Session.Item item : session.items()) {
                assertThat(item.reasons()).as("%s, %s", as, item.variant()).isEqualTo(in(item));
            }
            for (Session.LeftOut out : session.leftOut()) {
                Exercise exercise = catalogue.exercise(out.exercise()).orElseThrow();
                if (!brute.options(exercise).isEmpty()) {
                    out(as + ", " + exercise.id(), exercise, out.reason());
                }
            }
            assertThat(session.leftOut().stream().map(Session.LeftOut::exercise))
                    .as(as)
                    .containsExactlyElementsOf(notIn());
            assertThat(session.notes()).as(as).isEqualTo(notes());
        }

        /** What was left out for another one, by the options that the rules leave of it; gives how many there were. */
        int lookAtWhatDoesMore(Today today) {
            Draft draft = new Draft(catalogue, today, wish);
            Doses doses = new Doses(today, wish, draft.shape());
            int looked = 0;
            for (Session.LeftOut out : session.leftOut()) {
                Exercise exercise = catalogue.exercise(out.exercise()).orElseThrow();
                if (out.reason() instanceof Reason.AnotherDoesMore) {
                    List<Done> options = draft.open(exercise.phase()).stream()
                            .flatMap(List::stream)
                            .filter(option -> option.exercise().equals(exercise))
                            .flatMap(option -> doses.of(exercise, option.variant()).stream()
                                    .filter(rung -> rung.dose().equals(option.dose()))
                                    .map(rung -> new Done(exercise, option.variant(), rung.below(), rung.dose())))
                            .toList();
                    another("%s for %s".formatted(exercise.id(), wish), exercise, options, out.reason());
                    looked++;
                }
            }
            return looked;
        }

        private Variant variant(Session.Item item) {
            return catalogue.variant(item.variant()).orElseThrow();
        }

        private List<Integer> seconds() {
            List<Integer> seconds = new ArrayList<>();
            @Nullable Variant before = null;
            for (Session.Item item : session.items()) {
                Variant variant = variant(item);
                seconds.add(Tempo.workSeconds(variant, item.dose())
                        + Tempo.transition(before, variant).seconds());
                before = variant;
            }
            return seconds;
        }

        private List<Reason.In> in(Session.Item item) {
            if (item.phase() == Phase.WARM_UP) {
                return List.of(new Reason.WarmsUp(Rule.R03));
            }
            Done one = done.stream()
                    .filter(d -> d.variant().id().equals(item.variant()))
                    .findFirst()
                    .orElseThrow();
            List<Reason.In> reasons = Stream.of(region(one), balance(one), completes(one), preference(one))
                    .flatMap(Optional::stream)
                    .limit(3)
                    .toList();
            return reasons.isEmpty() ? List.of(new Reason.ServesRegion(Rule.R46, main(one.exercise()))) : reasons;
        }

        /** Of the sore regions, else of the others, the one that would lose most without it. */
        private Optional<Reason.In> region(Done one) {
            List<Done> without = new ArrayList<>(done);
            without.remove(one);
            Phase phase = one.exercise().phase();
            for (boolean sore : List.of(true, false)) {
                Optional<Region> found = Optional.empty();
                long most = 0;
                for (Region region : Region.values()) {
                    long lost = brute.worth(done, phase, region) - brute.worth(without, phase, region);
                    if (brute.soreness(region) > 0 == sore && lost > most) {
                        most = lost;
                        found = Optional.of(region);
                    }
                }
                if (found.isPresent()) {
                    return found.map(region -> sore
                            ? new Reason.ServesSoreRegion(Rule.R46, region)
                            : new Reason.ServesRegion(Rule.R46, region));
                }
            }
            return Optional.empty();
        }

        private Optional<Reason.In> balance(Done one) {
            boolean gear = one.variant().usesTrainingGear();
            return one.exercise().phase() == Phase.STRENGTH
                            && done.stream()
                                    .anyMatch(d -> d.exercise().phase() == Phase.STRENGTH
                                            && d.variant().usesTrainingGear() != gear)
                    ? Optional.of(new Reason.Balances(Rule.R45, gear))
                    : Optional.empty();
        }

        private Optional<Reason.In> completes(Done one) {
            Phase phase = one.exercise().phase();
            return BruteForce.count(done, phase) > brute.least(phase)
                    ? Optional.empty()
                    : Optional.of(new Reason.CompletesPhase(Rule.R02, phase));
        }

        private Optional<Reason.In> preference(Done one) {
            ExerciseId id = one.exercise().id();
            if (person.setup().liked().contains(id)) {
                return Optional.of(new Reason.Liked(Rule.R47));
            }
            List<Boolean> latestFirst = person.sessions().reversed().stream()
                    .map(past -> past.done().contains(id))
                    .toList();
            if (!latestFirst.contains(true)) {
                return Optional.of(new Reason.NotTriedYet(Rule.R46));
            }
            return latestFirst.subList(0, Math.min(3, latestFirst.size())).contains(true)
                    ? Optional.empty()
                    : Optional.of(new Reason.Fresh(Rule.R46));
        }

        /** The first of the regions that it serves most. */
        private static Region main(Exercise exercise) {
            int most = Stream.of(Region.values())
                    .mapToInt(region -> exercise.regions().getOrDefault(region, 0))
                    .max()
                    .orElseThrow();
            return Stream.of(Region.values())
                    .filter(region -> exercise.regions().getOrDefault(region, 0) == most)
                    .findFirst()
                    .orElseThrow();
        }

        private void out(String as, Exercise exercise, Reason.Out reason) {
            List<Done> options = brute.options(exercise);
            int over = options.stream()
                            .mapToInt(option -> brute.quickest(warmUp, swapped(null, option)))
                            .min()
                            .orElseThrow()
                    - wish.minutes() * 60;
            if (over > 0) {
                assertThat(reason).as(as).isEqualTo(new Reason.NoTimeLeft(Rule.R46, over));
                return;
            }
            another(as, exercise, options, reason);
        }

        private void another(String as, Exercise exercise, List<Done> options, Reason.Out reason) {
            Phase phase = exercise.phase();
            boolean noRoom = BruteForce.count(done, phase) == brute.most(phase)
                    || options.stream().noneMatch(option -> brute.isBearable(swapped(null, option)));
            List<Done> rivals = done.stream()
                    .filter(d -> d.exercise().phase() == phase)
                    .filter(d -> noRoom || BruteForce.weight(d, main(exercise)) > 0)
                    .toList();
            if (rivals.isEmpty()) {
                assertThat(reason).as(as).isEqualTo(new Reason.AddsTooLittle(Rule.R46));
                return;
            }
            long best = rivals.stream()
                    .mapToLong(rival -> inItsPlace(rival, options))
                    .max()
                    .orElseThrow();
            assertThat(rivals.stream()
                            .filter(rival -> inItsPlace(rival, options) == best)
                            .map(rival -> new Reason.AnotherDoesMore(
                                    Rule.R46, rival.exercise().id())))
                    .as(as)
                    .contains((Reason.AnotherDoesMore) reason);
        }

        /** The worth of the session with the best of the options in the place of one that is in, but for the way. */
        private long inItsPlace(Done rival, List<Done> options) {
            return options.stream()
                    .map(option -> swapped(rival, option))
                    .mapToLong(other -> brute.worth(warmUp, other) + 3L * brute.getReady(warmUp, other))
                    .max()
                    .orElseThrow();
        }

        private List<Done> swapped(@Nullable Done out, Done in) {
            List<Done> other = new ArrayList<>(done);
            if (out != null) {
                other.remove(out);
            }
            other.add(in);
            return other;
        }

        private List<ExerciseId> notIn() {
            return catalogue.exercises().stream()
                    .filter(exercise -> exercise.phase() != Phase.WARM_UP)
                    .map(Exercise::id)
                    .filter(id -> done.stream().noneMatch(d -> d.exercise().id().equals(id)))
                    .toList();
        }

        private List<Reason.Note> notes() {
            List<Reason.Note> notes = new ArrayList<>();
            if (BruteForce.count(done, Phase.STRENGTH) > 0) {
                notes.add(new Reason.EffortCeiling(Rule.R48, Restriction.effortCeiling(person.restrictions())));
            }
            if (warmUp < 300) {
                notes.add(new Reason.ShortWarmUp(Rule.R03, warmUp));
            }
            int left = wish.minutes() * 60 - session.seconds();
            if (left >= 60) {
                notes.add(new Reason.ShorterThanAsked(Rule.R46, left));
            }
            return notes;
        }
    }
}
