package org.unkink.safetycheck;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.unkink.catalogue.safety.Broken;
import org.unkink.catalogue.safety.ProgrammeTruth;
import org.unkink.catalogue.safety.ReasonTruth;
import org.unkink.catalogue.safety.TodayTruth;
import org.unkink.engine.adapt.Adaptation;
import org.unkink.engine.adapt.Adjustment;
import org.unkink.engine.exercise.Catalogue;
import org.unkink.engine.journal.Person;
import org.unkink.engine.plan.Plan;
import org.unkink.engine.plan.Planner;
import org.unkink.engine.plan.Wish;
import org.unkink.engine.programme.Calendar;
import org.unkink.simulation.Witness;

/** Holds every sentence that a life hears about its plans, and its programme, against the plan, the wish and the journal. */
final class WordsWitness implements Witness {

    private final Catalogue catalogue;
    private final Planner planner;
    private final List<String> untrue = new ArrayList<>();
    private final Map<String, Integer> said = new TreeMap<>();

    WordsWitness(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.planner = new Planner(catalogue);
    }

    List<String> untrue() {
        return untrue;
    }

    /** How often each kind of sentence was said. */
    Map<String, Integer> said() {
        return said;
    }

    @Override
    public void planned(Person person, Wish wish, Plan plan) {
        List<Adjustment> today = Adaptation.of(catalogue, person).adjustments();
        today.forEach(this::count);
        TodayTruth.contradictions(person, today, plan).forEach(this::add);
        Calendar calendar = Calendar.of(catalogue, person);
        new ProgrammeTruth(planner, person, calendar, today, plan)
                .contradictions()
                .forEach(this::add);
        if (plan instanceof Plan.Planned planned) {
            ReasonTruth truth = new ReasonTruth(catalogue, person, wish, planned.session());
            truth.claims().forEach(this::count);
            truth.untrue().forEach(this::add);
        }
    }

    private void count(Object sentence) {
        said.merge(sentence.getClass().getSimpleName(), 1, Integer::sum);
    }

    private void add(Broken broken) {
        untrue.add(broken.toString());
    }
}
