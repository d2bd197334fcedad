package org.unkink.answers.progress;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.unkink.answers.json.Decimals;
import org.unkink.answers.json.Words;
import org.unkink.answers.progress.ProgressAnswer.Known;
import org.unkink.answers.progress.ProgressAnswer.Mornings;
import org.unkink.answers.progress.ProgressAnswer.OfHelp;
import org.unkink.answers.progress.ProgressAnswer.WhatHelps;
import org.unkink.catalogue.Texts;
import org.unkink.engine.exercise.Catalogue;
import org.unkink.engine.exercise.ExerciseId;
import org.unkink.engine.help.Factor;
import org.unkink.engine.help.Help;
import org.unkink.engine.help.Helps;
import org.unkink.engine.help.MorningAfter;
import org.unkink.engine.journal.Person;
import org.unkink.engine.trial.Trial;
import org.unkink.engine.trial.Trials;

/** The exercises of which it can be said if they help, the clear ones first. */
final class HelpsAnswer {

    private HelpsAnswer() {}

    /** Nothing is told of an exercise while a trial of it goes on: it might end the trial, or change what is noted. */
    static WhatHelps of(Person person, Catalogue catalogue, Texts texts) {
        Optional<ExerciseId> trial = Trials.running(person).map(Trial::exercise);
        List<Help> known = Helps.of(person).stream()
                .filter(help -> help.verdict() != Help.Verdict.NOT_ENOUGH_YET)
                .filter(help ->
                        trial.filter(help.factor().exercises()::contains).isEmpty())
                .sorted(Comparator.comparing(Help::verdict)
                        .thenComparingDouble(help -> help.difference().middle()))
                .toList();
        return new WhatHelps(
                known.isEmpty() ? Known.NOT_ENOUGH_YET : Known.ENOUGH,
                Helps.FEWEST,
                known.stream().map(help -> help(help, texts)).toList(),
                FindingOutAnswer.of(person, catalogue, texts));
    }

    private static OfHelp help(Help help, Texts texts) {
        Optional<Help.Estimate> difference =
                Optional.of(help.difference()).filter(_ -> help.verdict() != Help.Verdict.NOT_TOLD_FROM_TIME);
        return new OfHelp(
                help.factor().exercises(),
                name(help.factor(), texts),
                factor(help.factor()),
                help.verdict(),
                text(help, texts),
                points(difference.map(Help.Estimate::low)),
                points(difference.map(Help.Estimate::middle)),
                points(difference.map(Help.Estimate::high)),
                mornings(help.with()),
                mornings(help.without()));
    }

    private static OptionalDouble points(Optional<Double> points) {
        return points.map(OptionalDouble::of).orElseGet(OptionalDouble::empty);
    }

    private static String name(Factor factor, Texts texts) {
        return factor.exercises().stream()
                .map(exercise -> texts.phrase("exercise." + exercise + ".name"))
                .collect(Collectors.joining(" + "));
    }

    private static ProgressAnswer.Factor factor(Factor factor) {
        return switch (factor) {
            case Factor.Done _ -> ProgressAnswer.Factor.DONE;
            case Factor.MoreOf _ -> ProgressAnswer.Factor.MORE_OF;
        };
    }

    /** The estimate in words, with what cannot be told apart and why the plain averages say something else. */
    private static String text(Help help, Texts texts) {
        Help.Estimate difference = help.difference();
        List<String> sentences = new ArrayList<>();
        sentences.add(texts.phrase(
                "help." + Words.word(factor(help.factor())) + "." + Words.word(help.verdict()),
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

    /** Points of pain in words, with "less" or "more" for the sign. */
    static String points(double points, Texts texts) {
        return texts.phrase(
                "help.points" + (points < 0 ? "-less" : "-more"), Map.of("points", Decimals.text(Math.abs(points))));
    }

    private static Mornings mornings(List<MorningAfter> mornings) {
        return new Mornings(
                mornings.size(),
                mornings.stream().mapToInt(MorningAfter::change).average().orElse(0));
    }
}
