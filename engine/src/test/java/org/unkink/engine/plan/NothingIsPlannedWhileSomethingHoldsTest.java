package org.unkink.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unkink.engine.plan.Planning.CATALOGUE;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.unkink.engine.journal.Hold;
import org.unkink.engine.journal.Person;
import org.unkink.engine.journal.SessionId;

/** What the journal does not count yet may be a stop: the plan, the start and the limits of the day all wait for it. */
final class NothingIsPlannedWhileSomethingHoldsTest {

    private static final SessionId SESSION = new SessionId("01900000-0000-7000-8000-000000000001");

    @ParameterizedTest
    @EnumSource
    void whateverItIs(Hold hold) {
        Person person = People.newcomer().person();
        Person held = person.heldBy(Optional.of(hold));
        Refusal.Held because = new Refusal.Held(hold);
        assertThat(new Planner(CATALOGUE).plan(held, Wish.of(15))).isEqualTo(new Plan.NotNow(because));
        assertThat(new Gate(CATALOGUE).judge(held, List.of())).isEqualTo(new Gate.Verdict.Refused(List.of(because)));
        assertThat(Allowed.of(CATALOGUE, held).limit()).isEqualTo(Allowed.Limit.NO_SESSION);
        assertThat(held.without(SESSION).hold()).contains(hold);
        assertThat(held.heldBy(Optional.empty())).isEqualTo(person);
    }
}
