package org.unkink.answers.progress;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.unkink.answers.codec.Words;
import org.unkink.answers.contract.Json;
import org.unkink.catalogue.Texts;
import org.unkink.engine.exercise.Catalogue;
import org.unkink.engine.help.Help.Estimate;
import org.unkink.engine.journal.Event.TrialStarted;
import org.unkink.engine.journal.Person;
import org.unkink.engine.trial.Offer;
import org.unkink.engine.trial.Offers;
import org.unkink.engine.trial.Result;
import org.unkink.engine.trial.Trial;
import org.unkink.engine.trial.Trials;

/** Finding out for sure: what is offered, how far it is, and what came out. What comes next is never in it. */
final class FindOutJson {

    private FindOutJson() {}

    static ObjectNode of(Person person, Catalogue catalogue, Texts texts) {
        Optional<Trial> last = Trials.last(person);
        ObjectNode node = Json.object();
        if (last.filter(trial -> trial.state() == Trial.State.RUNNING).isPresent()) {
            node.put("state", "running").put("text", texts.phrase("find-out.offer.running"));
            node.putArray("exercises");
        } else {
            offer(node, Offers.of(catalogue, person), texts);
        }
        last.ifPresent(trial -> node.set("trial", trial(trial, texts)));
        return node;
    }

    private static void offer(ObjectNode node, Offer offer, Texts texts) {
        node.put("state", Words.word(offer.state()))
                .put(
                        "text",
                        texts.phrase(
                                "find-out.offer." + Words.word(offer.state()),
                                Map.of(
                                        "fewest", String.valueOf(Offers.FEWEST_MORNINGS),
                                        "most", String.valueOf(TrialStarted.MOST))));
        ArrayNode exercises = node.putArray("exercises");
        for (Offer.OfExercise of : offer.exercises()) {
            exercises
                    .addObject()
                    .put("exercise", of.exercise().toString())
                    .put("name", texts.phrase("exercise." + of.exercise() + ".name"))
                    .put("mornings", of.mornings())
                    .put("weeks", of.weeks())
                    .put(
                            "text",
                            texts.phrase(
                                    "find-out.takes",
                                    Map.of(
                                            "mornings", String.valueOf(of.mornings()),
                                            "weeks", String.valueOf(of.weeks()))));
        }
    }

    private static ObjectNode trial(Trial trial, Texts texts) {
        ObjectNode node = Json.object()
                .put("id", trial.id().toString())
                .put("exercise", trial.exercise().toString())
                .put("name", texts.phrase("exercise." + trial.exercise() + ".name"))
                .put("since", trial.since().toString())
                .put("state", Words.word(trial.state()))
                .put("needed", trial.needed())
                .put("known", trial.known());
        node.put("text", trial.result().map(result -> text(result, texts)).orElseGet(() -> text(trial, texts)));
        trial.result().ifPresent(result -> node.set("result", result(result)));
        return node;
    }

    private static String text(Trial trial, Texts texts) {
        Locale locale = Locale.forLanguageTag(texts.language());
        return texts.phrase(
                "find-out.state." + Words.word(trial.state()),
                Map.of(
                        "since", trial.since().format(DateTimeFormatter.ofPattern("d MMMM", locale)),
                        "known", String.valueOf(trial.known()),
                        "needed", String.valueOf(trial.needed())));
    }

    private static String text(Result result, Texts texts) {
        Estimate difference = result.difference();
        return texts.phrase(
                "find-out.result." + Words.word(result.verdict()),
                Map.of(
                        "low", HelpsJson.points(difference.low(), texts),
                        "middle", HelpsJson.points(difference.middle(), texts),
                        "high", HelpsJson.points(difference.high(), texts)));
    }

    private static ObjectNode result(Result result) {
        return Json.object()
                .put("verdict", Words.word(result.verdict()))
                .put("low", result.difference().low())
                .put("middle", result.difference().middle())
                .put("high", result.difference().high())
                .put("with", result.with())
                .put("without", result.without());
    }
}
