package org.unkink.answers.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unkink.answers.catalogue.RuleRef;
import org.unkink.answers.catalogue.VariantTexts;
import org.unkink.answers.session.SessionAnswer.Item;
import org.unkink.catalogue.Texts;
import org.unkink.engine.exercise.Catalogue;
import org.unkink.engine.exercise.Exercise;
import org.unkink.engine.exercise.Ladder;
import org.unkink.engine.exercise.Phase;
import org.unkink.engine.exercise.Variant;
import org.unkink.engine.exercise.VariantId;
import org.unkink.engine.journal.Event.SessionStarted.PlannedItem;
import org.unkink.engine.journal.Person;
import org.unkink.engine.plan.Playable;
import org.unkink.engine.plan.Reason;
import org.unkink.engine.plan.Session;
import org.unkink.engine.rule.Rule;
import org.unkink.engine.timeline.ExerciseWords;
import org.unkink.engine.timeline.Segment;
import org.unkink.engine.timeline.Timeline;

/** The items of a session as a person sees them, with their place in the timeline. */
final class SessionItems {

    private final Catalogue catalogue;
    private final Texts texts;
    private final Person person;

    SessionItems(Catalogue catalogue, Texts texts, Person person) {
        this.catalogue = catalogue;
        this.texts = texts;
        this.person = person;
    }

    /** Those of a plan, one after the other. */
    List<Item> of(Session session) {
        List<Item> list = new ArrayList<>();
        int start = 0;
        for (Session.Item item : session.items()) {
            PlannedItem planned = new PlannedItem(item.variant(), item.dose(), item.sides());
            list.add(item(planned, item.easier(), start, start + item.seconds(), item.reasons()));
            start += item.seconds();
        }
        return list;
    }

    /** Those that are played, as their timeline has them. */
    List<Item> of(Playable playable, Timeline timeline) {
        List<Item> list = new ArrayList<>();
        List<Playable.Item> items = playable.items();
        for (int i = 0; i < items.size(); i++) {
            int end = i + 1 < items.size() ? start(timeline, i + 1) : timeline.seconds();
            Playable.Item item = items.get(i);
            list.add(item(item.planned(), item.easier(), start(timeline, i), end, List.of()));
        }
        return list;
    }

    private Item item(PlannedItem item, Optional<VariantId> easier, int start, int end, List<Reason.In> reasons) {
        Exercise exercise = catalogue.exercise(item.variant().exercise()).orElseThrow();
        Variant variant = catalogue.variant(item.variant()).orElseThrow();
        ExerciseWords words = new ExerciseWords(texts);
        PlanTexts sentences = new PlanTexts(texts);
        return new Item(
                item.variant(),
                exercise.id(),
                VariantTexts.name(item.variant(), texts),
                exercise.phase(),
                item.dose(),
                doseSource(exercise, item).map(rule -> RuleRef.of(rule, texts)),
                words.dose(variant, exercise.phase(), item.dose()),
                words.caution(item.variant()),
                exercise.phase() == Phase.STRENGTH
                        ? Optional.of(words.effort(person.effortCeiling()))
                        : Optional.empty(),
                item.sides(),
                end - start,
                start,
                VariantTexts.steps(item.variant(), texts),
                easier,
                reasons.stream().map(sentences::reason).toList());
    }

    /** The rule that a dose comes from where it is not the article's own (rule R08). */
    private Optional<Rule> doseSource(Exercise exercise, PlannedItem item) {
        if (exercise.phase() == Phase.WARM_UP) {
            return Optional.empty();
        }
        Ladder ladder = catalogue.variant(item.variant()).orElseThrow().ladder();
        int rung = ladder.indexOf(item.dose());
        Rule source = rung < 0 ? Rule.R43 : ladder.rungs().get(rung).source();
        return source == Rule.R08 ? Optional.empty() : Optional.of(source);
    }

    /** The second at which an item begins: that of its first get-ready. */
    private static int start(Timeline timeline, int item) {
        return timeline.segments().stream()
                .filter(segment -> segment instanceof Segment.GetReady ready && ready.item() == item)
                .mapToInt(Segment::start)
                .findFirst()
                .orElseThrow();
    }
}
