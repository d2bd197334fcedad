package org.unkink.answers.journal;

import java.util.List;
import org.unkink.answers.Clock;
import org.unkink.answers.call.Call;
import org.unkink.answers.call.Problem;
import org.unkink.answers.call.ProblemException;
import org.unkink.answers.codec.Entries;
import org.unkink.answers.contract.Fault;
import org.unkink.answers.json.JsonValue.Obj;
import org.unkink.answers.person.Persons;
import org.unkink.answers.progress.AdaptationTexts;
import org.unkink.catalogue.CatalogueContent;
import org.unkink.engine.adapt.CorrectionEffect;
import org.unkink.engine.journal.Event;
import org.unkink.engine.journal.Journal;

/** Previews a correction: the changes that it would make. Nothing is stored. */
public final class CorrectionApi {

    private final CatalogueContent content;
    private final Persons persons;
    private final Clock clock;

    public CorrectionApi(CatalogueContent content, Persons persons, Clock clock) {
        this.content = content;
        this.persons = persons;
        this.clock = clock;
    }

    public JournalAnswer.Effect preview(Call call) {
        Event.Correction correction = correction(call.body());
        Journal journal = persons.journal();
        journal.entries().stream()
                .filter(entry -> entry.id().equals(correction.entry()))
                .findFirst()
                .flatMap(entry -> CorrectionCheck.fault(correction, entry.event(), "/body/entry"))
                .ifPresent(fault -> {
                    throw new ProblemException(Problem.invalid(List.of(fault)));
                });
        CorrectionEffect effect = CorrectionEffect.of(
                content.catalogue(), journal, correction, clock.instant(), persons.zone(journal, call));
        AdaptationTexts sentences = new AdaptationTexts(content.catalogue(), content.texts(call.language()));
        // Both sides of an exercise say the same.
        return new JournalAnswer.Effect(
                effect.changes().stream().map(sentences::sentence).distinct().toList());
    }

    private static Event.Correction correction(Obj correction) {
        try {
            return (Event.Correction) Entries.event(correction.text("type"), correction.object("body"));
        } catch (IllegalArgumentException e) {
            throw new ProblemException(Problem.invalid(List.of(
                    Fault.at("/body", "contradiction", "This does not fit together: " + e.getMessage() + "."))));
        }
    }
}
