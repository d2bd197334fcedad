package org.unkink.engine.advice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.unkink.engine.advice.Advice.Stops;
import org.unkink.engine.check.Clearance;
import org.unkink.engine.check.Level;
import org.unkink.engine.check.Sign;
import org.unkink.engine.journal.AdviceKind;
import org.unkink.engine.journal.Event.CheckAnswered;
import org.unkink.engine.journal.Person;
import org.unkink.engine.rule.Rule;

/** Warning signs that were not ticked before (rule R23); they stop the plan for as long as the check does. */
final class WarningSigns {

    private final EnumSet<Sign> ticked = EnumSet.noneOf(Sign.class);
    private final List<Advice> advice = new ArrayList<>();

    private WarningSigns() {}

    static List<Advice> of(Person person) {
        WarningSigns signs = new WarningSigns();
        person.diary().checks().forEach(check -> signs.add(check.day(), check.event()));
        if (person.clearance() instanceof Clearance.Stopped && !signs.advice.isEmpty()) {
            signs.advice.add(signs.advice.removeLast().with(true));
        }
        return signs.advice;
    }

    private void add(LocalDate day, CheckAnswered check) {
        EnumSet<Sign> anew = EnumSet.noneOf(Sign.class);
        anew.addAll(check.answers().stopping());
        anew.removeAll(ticked);
        ticked.removeIf(check.scope()::asks);
        ticked.addAll(check.signs());
        if (!anew.isEmpty()) {
            advice.add(new Advice(
                    AdviceKind.NEW_WARNING_SIGN,
                    anew.stream().map(check.answers()::level).reduce(Level.PROCEED, Level::or),
                    Rule.R23,
                    day,
                    Basis.SIGNS,
                    Map.of("signs", (double) anew.size()),
                    Stops.PLAN,
                    false,
                    false));
        }
    }
}
