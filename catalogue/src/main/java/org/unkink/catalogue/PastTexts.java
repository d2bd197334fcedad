package org.unkink.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.unkink.catalogue.yaml.Names;
import org.unkink.engine.adapt.Adjustment;
import org.unkink.engine.adapt.CorrectionEffect.Changed;
import org.unkink.engine.adapt.Moment;
import org.unkink.engine.adapt.Signal;
import org.unkink.engine.advice.Basis;
import org.unkink.engine.help.Factor;
import org.unkink.engine.help.Help;
import org.unkink.engine.journal.AdviceKind;
import org.unkink.engine.journal.ProgrammeLevel;
import org.unkink.engine.journal.QuestionKind;
import org.unkink.engine.programme.LevelChange;
import org.unkink.engine.progress.Improvement.Wording;
import org.unkink.engine.progress.Measure;
import org.unkink.engine.rule.Rule;

/** The sentences that everything the engine says about the past has to have, every rule too, and their files. */
final class PastTexts {

    /** The file of each group of keys that this owns. */
    private static final Map<String, String> FILES = Map.ofEntries(
            Map.entry("advice", "advice.yaml"),
            Map.entry("adjustment", "progress.yaml"),
            Map.entry("signal", "progress.yaml"),
            Map.entry("effect", "progress.yaml"),
            Map.entry("correction", "progress.yaml"),
            Map.entry("question", "past.yaml"),
            Map.entry("level", "past.yaml"),
            Map.entry("level-change", "past.yaml"),
            Map.entry("help", "past.yaml"),
            Map.entry("improvement", "past.yaml"),
            Map.entry("rule", "rules.yaml"));

    private final List<TextNeed> needs = new ArrayList<>();

    private PastTexts() {}

    /** The file in which a key of these groups stands. */
    static Optional<String> file(String key) {
        return Optional.ofNullable(FILES.get(key.split("\\.", 2)[0]));
    }

    static List<TextNeed> needs() {
        PastTexts texts = new PastTexts();
        texts.advice();
        texts.adaptation();
        texts.corrections();
        texts.weeks();
        texts.progress();
        texts.rules();
        return texts.needs;
    }

    private void advice() {
        need("advice.plan-stopped");
        for (AdviceKind kind : AdviceKind.values()) {
            need("advice.kind." + Names.of(kind) + ".title");
            need("advice.kind." + Names.of(kind) + ".text");
        }
        Names.all(Basis.class).forEach(basis -> need("advice.numbers." + basis));
    }

    private void adaptation() {
        kinds(Adjustment.class).forEach(kind -> need("adjustment." + kind));
        need("adjustment.strength-rests-until");
        need("adjustment.strength-rests-until-news");
        Names.all(Moment.class).forEach(moment -> need("signal." + moment));
        need("signal.during-without-number");
        need("signal.after-without-before");
        Names.all(Signal.Effect.class).forEach(effect -> need("effect." + effect));
    }

    /** A change that can go up or down, or come and go, has a sentence for each way. */
    private void corrections() {
        need("correction.nothing");
        kinds(Changed.class).forEach(kind -> {
            switch (kind) {
                case "of-load" -> List.of("-up", "-down").forEach(way -> need("correction.of-load" + way));
                case "of-return" -> List.of("", "-new", "-gone").forEach(way -> need("correction.of-return" + way));
                default -> need("correction." + kind);
            }
        });
    }

    private void weeks() {
        Names.all(QuestionKind.class).forEach(kind -> need("question." + kind));
        for (ProgrammeLevel level : ProgrammeLevel.values()) {
            need("level." + Names.of(level) + ".name");
            need("level." + Names.of(level) + ".what");
        }
        Names.all(LevelChange.Reason.class).forEach(reason -> need("level-change." + reason));
    }

    private void progress() {
        Stream.of(Help.Verdict.values())
                .filter(verdict -> verdict != Help.Verdict.NOT_ENOUGH_YET)
                .map(Names::of)
                .forEach(verdict -> kinds(Factor.class).forEach(kind -> need("help." + kind + "." + verdict)));
        List.of("points-less", "points-more", "together").forEach(key -> need("help." + key));
        Stream.of(Help.Detour.values())
                .filter(detour -> detour != Help.Detour.NONE)
                .forEach(detour -> need("help.detour." + Names.of(detour)));
        List.of("1", "2", "3").forEach(weeks -> need("improvement.weeks." + weeks));
        for (Measure measure : Measure.values()) {
            Stream.of(Wording.values())
                    .filter(wording -> wording != (measure == Measure.PAIN ? Wording.BETTER_ONCE : Wording.HIGHER))
                    .forEach(wording -> need("improvement." + Names.of(measure) + "." + Names.of(wording)));
        }
    }

    private void rules() {
        for (Rule rule : Rule.values()) {
            need("rule." + rule + ".says");
            need("rule." + rule + ".from");
        }
    }

    private void need(String key) {
        needs.add(TextNeed.sentence(key));
    }

    /** The records of a sealed interface, as keys: {@code more-of-it}. */
    private static Stream<String> kinds(Class<?> type) {
        return type.isInterface()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(PastTexts::kinds)
                : Stream.of(type.getSimpleName()
                        .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                        .toLowerCase(Locale.ROOT));
    }
}
