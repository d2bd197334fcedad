package org.unkink.server.api;

import java.util.List;
import org.unkink.catalogue.CatalogueContent;
import org.unkink.engine.journal.Journal;
import org.unkink.engine.journal.Person;

/** What the past says, all of it at once. */
final class ProgressApi {

    private final CatalogueContent content;
    private final PersonApi persons;

    ProgressApi(CatalogueContent content, PersonApi persons) {
        this.content = content;
        this.persons = persons;
    }

    List<Route> routes() {
        return List.of(Route.get("/api/v1/progress", this::progress));
    }

    private Answer progress(Call call) {
        Journal journal = persons.journal();
        Person person = persons.fold(journal, call);
        return Answer.json(
                new ProgressJson(content, content.texts(call.language()), person).progress(persons.asOfNow(journal)));
    }
}
