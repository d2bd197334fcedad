package org.unkink.server.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.unkink.catalogue.CatalogueContent;
import org.unkink.catalogue.Texts;
import org.unkink.engine.adapt.Adaptation;
import org.unkink.engine.journal.Entry;
import org.unkink.engine.journal.EntryId;
import org.unkink.engine.journal.Event;
import org.unkink.engine.journal.Journal;
import org.unkink.engine.journal.Person;
import org.unkink.server.codec.JournalCodec;
import org.unkink.server.contract.Fault;
import org.unkink.server.contract.Json;

/** What a correction would change. Nothing is stored. */
final class CorrectionApi {

    /** After every id that a device makes, so that the correction is the last one. */
    private static final EntryId LAST = EntryId.parse("ffffffff-ffff-7fff-bfff-ffffffffffff");

    private final CatalogueContent content;
    private final PersonApi persons;
    private final InstantSource clock;

    CorrectionApi(CatalogueContent content, PersonApi persons, InstantSource clock) {
        this.content = content;
        this.persons = persons;
        this.clock = clock;
    }

    List<Route> routes() {
        return List.of(Route.post("/api/v1/corrections/preview", this::preview));
    }

    private Answer preview(Call call) {
        Journal journal = persons.journal();
        List<Entry> entries = new ArrayList<>(journal.entries());
        entries.add(new Entry(LAST, clock.instant(), call.zone(), event(call.body())));
        Texts texts = content.texts(call.language());
        Set<String> before = said(persons.fold(journal, call.zone()), texts);
        Set<String> after = said(persons.fold(new Journal(entries), call.zone()), texts);
        ObjectNode node = Json.object();
        var changes = node.putArray("changes");
        after.stream().filter(sentence -> !before.contains(sentence)).forEach(changes::add);
        before.stream()
                .filter(sentence -> !after.contains(sentence))
                .forEach(sentence -> changes.add(texts.phrase("correction.no-longer", Map.of("sentence", sentence))));
        return Answer.json(node);
    }

    private static Event event(JsonNode correction) {
        try {
            return JournalCodec.event(correction.get("type").textValue(), correction.get("body"));
        } catch (IllegalArgumentException e) {
            throw new ProblemException(Problem.invalid(List.of(
                    Fault.at("/body", "contradiction", "This does not fit together: " + e.getMessage() + "."))));
        }
    }

    private Set<String> said(Person person, Texts texts) {
        AdaptationTexts sentences = new AdaptationTexts(texts);
        return Adaptation.of(content.catalogue(), person).adjustments().stream()
                .map(sentences::sentence)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
