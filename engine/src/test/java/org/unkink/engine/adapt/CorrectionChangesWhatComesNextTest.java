package org.unkink.engine.adapt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unkink.engine.adapt.Training.ROW;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unkink.engine.adapt.CorrectionEffect.Changed;
import org.unkink.engine.exercise.Dose;
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
        EntryId unknown = EntryId.parse("01932f10-0000-7000-8000-000000000099");
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
}
