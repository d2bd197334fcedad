package org.unkink.answers.session;

import java.util.List;
import java.util.Optional;
import org.unkink.answers.catalogue.RuleRef;
import org.unkink.engine.exercise.Dose;
import org.unkink.engine.exercise.ExerciseId;
import org.unkink.engine.exercise.Phase;
import org.unkink.engine.exercise.Side;
import org.unkink.engine.exercise.VariantId;
import org.unkink.engine.journal.EntryId;
import org.unkink.engine.plan.Wish;
import org.unkink.engine.timeline.Cue;
import org.unkink.engine.timeline.Segment;
import org.unkink.engine.timeline.Timeline;

/** A session, planned or ready to be played. */
public sealed interface SessionAnswer {

    /**
     * A plan.
     *
     * @param trial whose draw it follows
     * @param notYet why it may only be looked at so far
     */
    record Planned(
            Wish wish,
            int seconds,
            List<Item> items,
            List<LeftOut> leftOut,
            List<ReasonText> notes,
            Optional<EntryId> trial,
            Optional<NotYet> notYet)
            implements SessionAnswer {}

    /**
     * A session that may be played now.
     *
     * @param changes what was changed and why, in sentences, where it was eased
     */
    record Ready(
            int seconds, List<Item> items, OfTimeline timeline, Optional<List<String>> changes, Optional<EntryId> trial)
            implements SessionAnswer {}

    /**
     * An exercise as it is planned.
     *
     * @param doseSource the rule that the dose comes from, where it is not the article's own
     * @param effort how hard strength may feel
     * @param seconds its length, and {@code start} where it begins in the timeline
     */
    record Item(
            VariantId variant,
            ExerciseId exercise,
            String name,
            Phase phase,
            Dose dose,
            Optional<RuleRef> doseSource,
            String doseText,
            Optional<String> caution,
            Optional<String> effort,
            List<Side> sides,
            int seconds,
            int start,
            List<String> steps,
            Optional<VariantId> easier,
            List<ReasonText> reasons) {}

    /** A reason with its sentence and its rule. */
    record ReasonText(String code, String text, RuleRef rule) {}

    /** An exercise that is not in. */
    record LeftOut(ExerciseId exercise, String name, ReasonText reason) {}

    /** The kind of the problem that starting it would get, and a sentence. */
    record NotYet(String code, String text) {}

    /** A timeline with its length. */
    record OfTimeline(int seconds, List<Segment> segments, List<Cue> cues) {

        static OfTimeline of(Timeline timeline) {
            return new OfTimeline(timeline.seconds(), timeline.segments(), timeline.cues());
        }
    }
}
