package org.unkink.engine.adapt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unkink.engine.adapt.Training.ROW;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unkink.engine.adapt.CorrectionEffect.Changed;
import org.unkink.engine.exercise.Dose;
import org.unkink.engine.journal.Entry;
import org.unkink.engine.journal.EntryId;
import org.unkink.engine.journal.Event;
import org.unkink.engine.journal.Event.PainNoted.Moment;
import org.unkink.engine.journal.Journal;
import org.unkink.engine.journal.PainScore;
import org.unkink.engine.journal.PersonFold;

/** A correction of an old entry computes everything after it anew and says what is different. */
class CorrectionChangesWhatComesNextTest {

    /** Two good weeks and a third one; the morning of its first day is the entry in question. */
    private final Training training = new Training().checked(0).weeks(0, 2, ROW);

    private final EntryId morning;

    CorrectionChangesWhatComesNextTest() {
        training.session(14, ROW);
        morning = training.lastEntry();
        training.session(16, ROW).session(18, ROW);
    }

    private List<Changed> effect(Event.Correction correction) {
        return CorrectionEffect.of(
                        Training.CATALOGUE,
                        training.journal(),
                        correction,
                        training.person(21).now(),
                        training.zone())
                .changes();
    }

    private Event.EntryCorrected morning(int score) {
        Event.PainNoted old = (Event.PainNoted) training.journal().entries().stream()
                .filter(e -> e.id().equals(morning))
                .findFirst()
                .orElseThrow()
                .event();
        return new Event.EntryCorrected(
                morning, new Event.PainNoted(Moment.NEXT_MORNING, new PainScore(score), old.session()));
    }

    @Test
    void aWorseMorningTakesStepsBackAndSaysWhatItSaw() {
        Dose now = Training.variant(ROW).ladder().dose(training.rung(21, ROW));
        List<Changed> changes = effect(morning(5));
        assertThat(changes)
                .filteredOn(Changed.OfDose.class::isInstance)
                .map(Changed.OfDose.class::cast)
                .singleElement()
                .satisfies(c -> assertThat(c.from()).isEqualTo(now));
        assertThat(changes)
                .anyMatch(c -> c instanceof Changed.NowNoticed n
                        && n.signal().moment() == org.unkink.engine.adapt.Moment.NEXT_MORNING);
    }

    @Test
    void theSameValueAgainChangesNothing() {
        assertThat(effect(morning(2))).isEmpty();
    }

    @Test
    void whatIsUnknownChangesNothing() {
        EntryId unknown = new EntryId("01932f10-0000-7000-8000-000000000099");
        assertThat(effect(new Event.EntryWithdrawn(unknown))).isEmpty();
    }

    @Test
    void whatWasSaidBeforehandIsWhatHappens() {
        Event.Correction correction = morning(5);
        List<Changed> said = effect(correction);
        Adaptation before = training.adaptation(21);
        training.at(training.person(21).now(), correction);
        Adaptation after = Adaptation.of(
                Training.CATALOGUE,
                PersonFold.fold(
                        new Journal(training.journal().entries()),
                        training.person(21).now(),
                        training.zone()));
        assertThat(CorrectionEffect.between(Training.CATALOGUE, before, after).changes())
                .isEqualTo(said);
    }

    @Test
    void takingTheCorrectionBackTakesItsEffectBack() {
        training.at(training.person(20).now(), morning(5));
        List<Changed> back = effect(morning(2));
        assertThat(back).anyMatch(Changed.NoLongerNoticed.class::isInstance);
        assertThat(back).anyMatch(Changed.OfDose.class::isInstance);
    }

    @Test
    void aWorseMorningOfTodayRestsStrengthAndABetterOneGivesItBack() {
        List<Changed> rests = changesAt(19, training.lastEntry(), 2, 6);
        assertThat(rests)
                .filteredOn(Changed.StrengthRests.class::isInstance)
                .map(Changed.StrengthRests.class::cast)
                .singleElement()
                .satisfies(
                        c -> assertThat(c.because().moment()).isEqualTo(org.unkink.engine.adapt.Moment.NEXT_MORNING));

        training.nextMorning(6).session(20, ROW);
        List<Changed> back = changesAt(21, training.lastEntry(), 6, 2);
        assertThat(back).contains(new Changed.StrengthMayCome());
    }

    @Test
    void whatWasStoppedBecauseItHurtTakesABreakThatItDidNotTake() {
        Event.ExerciseLogged done = lastLog(training);
        Event.ExerciseLogged hurt = with(done, Event.ExerciseLogged.Outcome.STOPPED_HURT);
        EntryId log = idOf(done, training);

        List<Changed> changes = effect(new Event.EntryCorrected(log, hurt));
        assertThat(changes)
                .filteredOn(Changed.OfReturn.class::isInstance)
                .map(Changed.OfReturn.class::cast)
                .singleElement()
                .satisfies(c -> {
                    assertThat(c.variant()).isEqualTo(ROW);
                    assertThat(c.from()).isEmpty();
                    assertThat(c.to().orElseThrow()).isAfter(Training.day(21));
                });

        training.at(training.person(21).now(), new Event.EntryCorrected(log, hurt));
        assertThat(effect(new Event.EntryCorrected(log, done)))
                .filteredOn(Changed.OfReturn.class::isInstance)
                .map(Changed.OfReturn.class::cast)
                .singleElement()
                .satisfies(c -> assertThat(c.to()).isEmpty());
    }

    @Test
    void aLoadThatWasEarnedIsGoneWhenItsSessionHadNothingToSpare() {
        Training heavy =
                new Training().checked(0).weeks(0, 8, Training.PULLDOWN).spare(2);
        heavy.session(58, Training.PULLDOWN).session(60, Training.PULLDOWN);
        Event.ExerciseLogged last = lastLog(heavy);
        EntryId id = idOf(last, heavy);
        Event.ExerciseLogged nothingToSpare = new Event.ExerciseLogged(
                last.session(),
                last.item(),
                last.variant(),
                last.side(),
                last.plannedSeconds(),
                last.doneSeconds(),
                last.plannedRepetitions(),
                last.plannedRepetitions(),
                last.outcome());

        List<Changed> changes = CorrectionEffect.of(
                        Training.CATALOGUE,
                        heavy.journal(),
                        new Event.EntryCorrected(id, nothingToSpare),
                        heavy.person(61).now(),
                        heavy.zone())
                .changes();

        assertThat(changes).containsExactly(new Changed.OfLoad(new Lane(Training.PULLDOWN, null), 1, 0));
    }

    /** What changes if the morning of an entry was another, seen at noon of a day. */
    private List<Changed> changesAt(int day, EntryId entry, int was, int is) {
        Event.PainNoted old = (Event.PainNoted) training.journal().entries().stream()
                .filter(e -> e.id().equals(entry))
                .findFirst()
                .orElseThrow()
                .event();
        assertThat(old.score().value()).isEqualTo(was);
        return CorrectionEffect.of(
                        Training.CATALOGUE,
                        training.journal(),
                        new Event.EntryCorrected(
                                entry, new Event.PainNoted(old.moment(), new PainScore(is), old.session())),
                        training.person(day).now(),
                        training.zone())
                .changes();
    }

    private static Event.ExerciseLogged lastLog(Training training) {
        return training.journal().entries().stream()
                .map(Entry::event)
                .filter(Event.ExerciseLogged.class::isInstance)
                .map(Event.ExerciseLogged.class::cast)
                .reduce((_, later) -> later)
                .orElseThrow();
    }

    private static EntryId idOf(Event event, Training training) {
        return training.journal().entries().stream()
                .filter(e -> e.event().equals(event))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static Event.ExerciseLogged with(Event.ExerciseLogged log, Event.ExerciseLogged.Outcome outcome) {
        return new Event.ExerciseLogged(
                log.session(),
                log.item(),
                log.variant(),
                log.side(),
                log.plannedSeconds(),
                log.doneSeconds(),
                log.plannedRepetitions(),
                log.doneRepetitions(),
                outcome);
    }
}
