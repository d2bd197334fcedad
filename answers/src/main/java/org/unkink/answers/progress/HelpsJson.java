package org.unkink.answers.progress;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.unkink.answers.codec.Decimals;
import org.unkink.answers.codec.Words;
import org.unkink.answers.contract.Json;
import org.unkink.catalogue.Texts;
import org.unkink.engine.exercise.Catalogue;
import org.unkink.engine.exercise.ExerciseId;
import org.unkink.engine.help.Factor;
import org.unkink.engine.help.Help;
import org.unkink.engine.help.Helps;
import org.unkink.engine.help.Morning;
import org.unkink.engine.journal.Person;
import org.unkink.engine.trial.Trial;
import org.unkink.engine.trial.Trials;

/** What seems to help: those of which something can be said, what is clear first. */
final class HelpsJson {

    private HelpsJson() {}

    /** Of what is being found out for sure nothing is told on the way: it might end it, or change what is noted. */
    static ObjectNode of(Person person, Catalogue catalogue, Texts texts) {
        Optional<ExerciseId> trial = Trials.running(person).map(Trial::exercise);
        List<Help> known = Helps.of(person).stream()
                .filter(help -> help.verdict() != Help.Verdict.NOT_ENOUGH_YET)
                .filter(help ->
                        trial.filter(help.factor().exercises()::contains).isEmpty())
                .sorted(Comparator.comparing(Help::verdict)
                        .thenComparingDouble(help -> help.difference().middle()))
                .toList();
        ObjectNode node = Json.object()
                .put("state", known.isEmpty() ? "not-enough-yet" : "enough")
                .put("fewest", Helps.FEWEST);
        ArrayNode list = node.putArray("exercises");
        known.forEach(help -> list.add(help(help, texts)));
        node.set("findOut", FindOutJson.of(person, catalogue, texts));
        return node;
    }

    private static ObjectNode help(Help help, Texts texts) {
        Help.Estimate difference = help.difference();
        ObjectNode node = Json.object();
        ArrayNode exercises = node.putArray("exercises");
        help.factor().exercises().forEach(exercise -> exercises.add(exercise.toString()));
        node.put("name", name(help.factor(), texts))
                .put("factor", factor(help.factor()))
                .put("verdict", Words.word(help.verdict()))
                .put("text", text(help, texts));
        if (help.verdict() != Help.Verdict.NOT_TOLD_FROM_TIME) {
            node.put("low", difference.low()).put("middle", difference.middle()).put("high", difference.high());
        }
        node.set("with", mornings(help.with()));
        node.set("without", mornings(help.without()));
        return node;
    }

    private static String name(Factor factor, Texts texts) {
        return factor.exercises().stream()
                .map(exercise -> texts.phrase("exercise." + exercise + ".name"))
                .collect(Collectors.joining(" + "));
    }

    private static String factor(Factor factor) {
        return switch (factor) {
            case Factor.Done _ -> "done";
            case Factor.MoreOf _ -> "more-of";
        };
    }

    /** What the estimate says, what cannot be told apart, and why the plain averages say something else. */
    private static String text(Help help, Texts texts) {
        Help.Estimate difference = help.difference();
        List<String> sentences = new ArrayList<>();
        sentences.add(texts.phrase(
                "help." + factor(help.factor()) + "." + Words.word(help.verdict()),
                Map.of(
                        "low", points(difference.low(), texts),
                        "middle", points(difference.middle(), texts),
                        "high", points(difference.high(), texts))));
        if (help.factor().exercises().size() > 1) {
            sentences.add(texts.phrase("help.together"));
        }
        if (help.detour() != Help.Detour.NONE) {
            sentences.add(texts.phrase("help.detour." + Words.word(help.detour())));
        }
        return String.join(" ", sentences);
    }

    /** The sign in words, as in the sentence around it. */
    static String points(double points, Texts texts) {
        return texts.phrase(
                "help.points" + (points < 0 ? "-less" : "-more"), Map.of("points", Decimals.text(Math.abs(points))));
    }

    private static ObjectNode mornings(List<Morning> mornings) {
        return Json.object()
                .put("sessions", mornings.size())
                .put(
                        "change",
                        mornings.stream().mapToInt(Morning::change).average().orElse(0));
    }
}
