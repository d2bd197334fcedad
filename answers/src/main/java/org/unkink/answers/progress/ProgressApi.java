package org.unkink.answers.progress;

import java.util.List;
import org.unkink.answers.call.Answer;
import org.unkink.answers.call.Call;
import org.unkink.answers.call.Route;
import org.unkink.answers.person.Persons;
import org.unkink.catalogue.CatalogueContent;
import org.unkink.engine.journal.Journal;
import org.unkink.engine.journal.Person;

/** What the past says, all of it at once. */
public final class ProgressApi {

    private final CatalogueContent content;
    private final Persons persons;

    public ProgressApi(CatalogueContent content, Persons persons) {
        this.content = content;
        this.persons = persons;
    }

    public List<Route> routes() {
        return List.of(Route.get("/api/v1/progress", this::progress));
    }

    private Answer progress(Call call) {
        Journal journal = persons.journal();
        Person person = persons.fold(journal, call);
        return Answer.json(
                new ProgressJson(content, content.texts(call.language()), person).progress(persons.asOfNow(journal)));
    }
}
