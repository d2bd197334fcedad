package org.unkink.answers.today;

import java.util.Optional;
import org.unkink.answers.call.Call;
import org.unkink.answers.check.CheckedAnswer;
import org.unkink.answers.journal.PastSessionAnswer;
import org.unkink.answers.person.Persons;
import org.unkink.catalogue.CatalogueContent;
import org.unkink.engine.check.Clearance;
import org.unkink.engine.journal.Checked;
import org.unkink.engine.journal.Journal;
import org.unkink.engine.journal.Person;
import org.unkink.engine.plan.TakingUp;
import org.unkink.engine.timeline.ExerciseWords;

/** Answers with the person as the journal has them. */
public final class PersonApi {

    private final CatalogueContent content;
    private final Persons persons;

    public PersonApi(CatalogueContent content, Persons persons) {
        this.content = content;
        this.persons = persons;
    }

    public PersonAnswer person(Call call) {
        Journal journal = persons.journal();
        Person person = persons.fold(journal, call);
        long sessionsDone = person.sessions().stream()
                .filter(session -> !session.done().isEmpty())
                .count();
        return new PersonAnswer(
                person.today(),
                person.clearance(),
                effort(person.clearance(), call.language()),
                CheckedAnswer.of(Checked.of(journal, person.now(), person.zone())),
                person.setup(),
                person.setupStated(),
                person.soreness(),
                person.sorenessStated(),
                person.painIsNew(),
                person.pain().said(),
                content.emergencyNumbers().number(person.setup().country()),
                (int) sessionsDone,
                TakingUp.open(person).map(PastSessionAnswer::of));
    }

    private Optional<String> effort(Clearance clearance, String language) {
        return switch (clearance) {
            case Clearance.Open open ->
                Optional.of(new ExerciseWords(content.texts(language)).effort(open.effortCeiling()));
            case Clearance.Due _, Clearance.Stopped _ -> Optional.empty();
        };
    }
}
