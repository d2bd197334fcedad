package org.unkink.answers.progress;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unkink.answers.catalogue.Dates;
import org.unkink.answers.json.Words;
import org.unkink.answers.progress.ProgressAnswer.FindOut;
import org.unkink.answers.progress.ProgressAnswer.FindOutState;
import org.unkink.answers.progress.ProgressAnswer.OfTrial;
import org.unkink.answers.progress.ProgressAnswer.Offered;
import org.unkink.answers.progress.ProgressAnswer.Outcome;
import org.unkink.catalogue.Texts;
import org.unkink.engine.exercise.Catalogue;
import org.unkink.engine.exercise.ExerciseId;
import org.unkink.engine.help.Help.Estimate;
import org.unkink.engine.journal.Event.TrialStarted;
import org.unkink.engine.journal.Person;
import org.unkink.engine.trial.Offer;
import org.unkink.engine.trial.Offers;
import org.unkink.engine.trial.Result;
import org.unkink.engine.trial.Trial;
import org.unkink.engine.trial.Trials;

/** Finding out for sure: what is offered, how far it is, and what came out. It never tells what comes next. */
final class FindingOutAnswer {

    private FindingOutAnswer() {}

    static FindOut of(Person person, Catalogue catalogue, Texts texts) {
        Optional<OfTrial> last = Trials.last(person).map(trial -> trial(trial, texts));
        if (last.filter(trial -> trial.state() == Trial.State.RUNNING).isPresent()) {
            return new FindOut(FindOutState.RUNNING, texts.phrase("find-out.offer.running"), List.of(), last);
        }
        Offer offer = Offers.of(catalogue, person);
        return new FindOut(
                state(offer.state()),
                texts.phrase(
                        "find-out.offer." + Words.word(offer.state()),
                        Map.of(
                                "fewest", String.valueOf(Offers.FEWEST_MORNINGS),
                                "most", String.valueOf(TrialStarted.MOST))),
                offer.exercises().stream().map(of -> offered(of, texts)).toList(),
                last);
    }

    private static FindOutState state(Offer.State state) {
        return switch (state) {
            case POSSIBLE -> FindOutState.POSSIBLE;
            case TOO_FEW_MORNINGS -> FindOutState.TOO_FEW_MORNINGS;
            case TOO_MUCH_UP_AND_DOWN -> FindOutState.TOO_MUCH_UP_AND_DOWN;
            case TOO_SELDOM -> FindOutState.TOO_SELDOM;
        };
    }

    private static Offered offered(Offer.OfExercise of, Texts texts) {
        return new Offered(
                of.exercise(),
                name(of.exercise(), texts),
                of.mornings(),
                of.weeks(),
                texts.phrase(
                        "find-out.takes",
                        Map.of("mornings", String.valueOf(of.mornings()), "weeks", String.valueOf(of.weeks()))));
    }

    private static String name(ExerciseId exercise, Texts texts) {
        return texts.phrase("exercise." + exercise + ".name");
    }

    private static OfTrial trial(Trial trial, Texts texts) {
        return new OfTrial(
                trial.id(),
                trial.exercise(),
                name(trial.exercise(), texts),
                trial.since(),
                trial.state(),
                trial.needed(),
                trial.known(),
                trial.result().map(result -> text(result, texts)).orElseGet(() -> text(trial, texts)),
                trial.result().map(FindingOutAnswer::outcome));
    }

    private static String text(Trial trial, Texts texts) {
        return texts.phrase(
                "find-out.state." + Words.word(trial.state()),
                Map.of(
                        "since", Dates.day(trial.since(), texts),
                        "known", String.valueOf(trial.known()),
                        "needed", String.valueOf(trial.needed())));
    }

    private static String text(Result result, Texts texts) {
        Estimate difference = result.difference();
        return texts.phrase(
                "find-out.result." + Words.word(result.verdict()),
                Map.of(
                        "low", HelpsAnswer.points(difference.low(), texts),
                        "middle", HelpsAnswer.points(difference.middle(), texts),
                        "high", HelpsAnswer.points(difference.high(), texts)));
    }

    private static Outcome outcome(Result result) {
        return new Outcome(
                result.verdict(),
                result.difference().low(),
                result.difference().middle(),
                result.difference().high(),
                result.with(),
                result.without());
    }
}
