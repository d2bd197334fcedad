package org.unkink.answers.today;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.unkink.answers.call.Answer;
import org.unkink.answers.call.Call;
import org.unkink.answers.call.Route;
import org.unkink.answers.check.ClearanceJson;
import org.unkink.answers.codec.SetupCodec;
import org.unkink.answers.contract.Json;
import org.unkink.answers.journal.PastSessionJson;
import org.unkink.answers.person.Persons;
import org.unkink.catalogue.CatalogueContent;
import org.unkink.engine.check.Clearance;
import org.unkink.engine.journal.Checked;
import org.unkink.engine.journal.Journal;
import org.unkink.engine.journal.Person;
import org.unkink.engine.plan.TakingUp;
import org.unkink.engine.timeline.ExerciseWords;

/** What the journal says of the person. */
public final class PersonApi {

    private final CatalogueContent content;
    private final Persons persons;

    public PersonApi(CatalogueContent content, Persons persons) {
        this.content = content;
        this.persons = persons;
    }

    public List<Route> routes() {
        return List.of(Route.get("/api/v1/person", this::person));
    }

    private Answer person(Call call) {
        Journal journal = persons.journal();
        Person person = persons.fold(journal, call);
        ObjectNode answer = Json.object().put("today", person.today().toString());
        answer.set("clearance", clearance(person.clearance(), call.language()));
        answer.set("check", ClearanceJson.of(Checked.of(journal, person.now(), person.zone())));
        answer.set("setup", SetupCodec.setup(person.setup()));
        answer.put("setupStated", person.setupStated());
        answer.set("soreness", SetupCodec.spots(person.soreness()));
        answer.put("sorenessStated", person.sorenessStated()).put("painIsNew", person.painIsNew());
        person.pain().said().ifPresent(pain -> answer.put("pain", pain.value()));
        answer.put(
                "emergencyNumber",
                content.emergencyNumbers().number(person.setup().country()));
        answer.put("sessionsDone", (int) person.sessions().stream()
                .filter(session -> !session.done().isEmpty())
                .count());
        TakingUp.open(person).ifPresent(session -> answer.set("openSession", PastSessionJson.of(session)));
        return Answer.json(answer);
    }

    private ObjectNode clearance(Clearance clearance, String language) {
        ObjectNode node = ClearanceJson.of(clearance);
        if (clearance instanceof Clearance.Open open) {
            node.put("effort", new ExerciseWords(content.texts(language)).effort(open.effortCeiling()));
        }
        return node;
    }
}
