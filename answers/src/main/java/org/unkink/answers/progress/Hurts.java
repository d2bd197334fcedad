package org.unkink.answers.progress;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.unkink.answers.catalogue.VariantTexts;
import org.unkink.answers.progress.ProgressAnswer.Hurt;
import org.unkink.catalogue.Texts;
import org.unkink.engine.adapt.Adaptation;
import org.unkink.engine.adapt.Adjustment;
import org.unkink.engine.exercise.Catalogue;
import org.unkink.engine.exercise.VariantId;
import org.unkink.engine.journal.Event;
import org.unkink.engine.journal.Person;
import org.unkink.engine.journal.Person.PastSession;

/** The movements that hurt, the last one first. */
final class Hurts {

    private final Catalogue catalogue;
    private final Person person;
    private final Adaptation adaptation;
    private final Texts texts;

    Hurts(Catalogue catalogue, Person person, Adaptation adaptation, Texts texts) {
        this.catalogue = catalogue;
        this.person = person;
        this.adaptation = adaptation;
        this.texts = texts;
    }

    List<Hurt> all() {
        List<Hurt> list = new ArrayList<>();
        Set<VariantId> seen = new HashSet<>();
        for (PastSession session : person.sessions().reversed()) {
            for (Event.ExerciseHurt hurt : session.hurts()) {
                boolean isLast = seen.add(hurt.variant());
                list.add(new Hurt(
                        session.day(),
                        hurt.variant(),
                        VariantTexts.name(hurt.variant(), texts),
                        hurt.side(),
                        hurt.region(),
                        hurt.kind(),
                        hurt.score(),
                        isLast ? next(hurt.variant()) : Optional.empty()));
            }
        }
        return list;
    }

    /** The sentence about how it comes back, said of the last time it hurt. */
    private Optional<String> next(VariantId variant) {
        return adaptation.adjustments().stream()
                .filter(adjustment -> isAbout(adjustment, variant))
                .map(new AdaptationTexts(catalogue, texts)::sentence)
                .findFirst();
    }

    private static boolean isAbout(Adjustment adjustment, VariantId variant) {
        return switch (adjustment) {
            case Adjustment.ComesBackEasier a -> a.variant().equals(variant);
            case Adjustment.ComesBackLater a -> a.variant().equals(variant);
            case Adjustment.StaysOut a -> a.variant().equals(variant);
            case Adjustment.StrengthRests _, Adjustment.MobilityOnly _, Adjustment.NoSession _ -> false;
        };
    }
}
