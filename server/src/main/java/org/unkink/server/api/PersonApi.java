package org.unkink.server.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.unkink.catalogue.CatalogueContent;
import org.unkink.engine.check.Clearance;
import org.unkink.engine.journal.Checked;
import org.unkink.engine.journal.Event;
import org.unkink.engine.journal.Journal;
import org.unkink.engine.journal.Person;
import org.unkink.engine.journal.PersonFold;
import org.unkink.engine.plan.TakingUp;
import org.unkink.engine.timeline.ExerciseWords;
import org.unkink.server.codec.JournalCodec;
import org.unkink.server.codec.SetupCodec;
import org.unkink.server.contract.Json;
import org.unkink.server.store.JournalStore;
import org.unkink.server.store.PersonKey;

/** What the journal says of the person. */
final class PersonApi {

    private final JournalStore store;
    private final CatalogueContent content;
    private final InstantSource clock;
    private final Moments moments;

    PersonApi(JournalStore store, CatalogueContent content, InstantSource clock) {
        this.store = store;
        this.content = content;
        this.clock = clock;
        this.moments = new Moments(clock);
    }

    List<Route> routes() {
        return List.of(Route.get("/api/v1/person", this::person));
    }

    /** The person now, in the place that the request names. */
    Person fold(Call call) {
        return fold(journal(), call);
    }

    /** What such a journal would say now. */
    Person fold(Journal journal, Call call) {
        return PersonFold.fold(journal, clock.instant(), zone(journal, call));
    }

    /** The journal as it holds now. */
    Journal asOfNow(Journal journal) {
        return journal.asOf(clock.instant());
    }

    /** Where the person is now: what the request says, else where they were last. */
    ZoneId zone(Journal journal, Call call) {
        return call.zone().or(() -> journal.lastZone(clock.instant())).orElse(ZoneOffset.UTC);
    }

    /** The person as if something had been entered just now; nothing is kept. */
    Person foldWith(Event event, Call call) {
        Journal journal = journal();
        return fold(journal.with(event, clock.instant(), zone(journal, call)), call);
    }

    /** Everything in it but what an earlier Unkink took from a clock that nobody should go by. */
    Journal journal() {
        return JournalCodec.journal(store.all(PersonKey.LOCAL).stream()
                .filter(row -> moments.isPossible(row.at()))
                .toList());
    }

    private Answer person(Call call) {
        Journal journal = journal();
        Person person = fold(journal, call);
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
