package org.unkink.engine.advice;

import java.util.List;
import java.util.Optional;
import org.unkink.engine.adapt.Adaptation;
import org.unkink.engine.exercise.Catalogue;
import org.unkink.engine.exercise.RealCatalogue;
import org.unkink.engine.journal.AdviceKind;
import org.unkink.engine.journal.Person;
import org.unkink.engine.progress.History;

/** What a history is told. */
final class Told {

    private static final Catalogue CATALOGUE = RealCatalogue.catalogue();

    private Told() {}

    static Advices advices(Person person) {
        return Advices.of(person, Adaptation.of(CATALOGUE, person));
    }

    static List<Advice> on(int day, History history, AdviceKind kind) {
        return advices(history.onDay(day)).all().stream()
                .filter(a -> a.kind() == kind)
                .toList();
    }

    static Optional<Advice> one(int day, History history, AdviceKind kind) {
        List<Advice> all = on(day, history, kind);
        if (all.size() > 1) {
            throw new AssertionError("expected at most one of " + kind + ", not " + all);
        }
        return all.stream().findFirst();
    }
}
