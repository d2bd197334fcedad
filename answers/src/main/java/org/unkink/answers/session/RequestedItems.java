package org.unkink.answers.session;

import java.util.ArrayList;
import java.util.List;
import org.unkink.answers.contract.Format.Complaint;
import org.unkink.engine.exercise.Catalogue;
import org.unkink.engine.exercise.Dose;
import org.unkink.engine.exercise.Exercise;
import org.unkink.engine.exercise.Phase;
import org.unkink.engine.exercise.Sides;
import org.unkink.engine.exercise.Variant;
import org.unkink.engine.journal.Event.SessionStarted.PlannedItem;
import org.unkink.engine.timeline.Tempo;

/** Checks the items of a request, together and each: they have to fit on a timeline at all. */
public final class RequestedItems {

    /** Twice the longest session: whatever is left of one fits. */
    public static final int MOST_MINUTES = 120;

    private final Catalogue catalogue;

    public RequestedItems(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The complaints about them, each with its place in the list. */
    public List<Complaint> complaints(List<PlannedItem> items) {
        List<Complaint> complaints = new ArrayList<>();
        Phase latest = Phase.WARM_UP;
        int seconds = 0;
        for (int i = 0; i < items.size(); i++) {
            PlannedItem item = items.get(i);
            Exercise exercise = catalogue.exercise(item.variant().exercise()).orElseThrow();
            Variant variant = catalogue.variant(item.variant()).orElseThrow();
            if (!hasItsSides(item, variant)) {
                complaints.add(new Complaint(
                        "/" + i + "/sides", "contradiction", "A sided variant has both sides here, any other none."));
            }
            if (exercise.phase().compareTo(latest) < 0) {
                complaints.add(new Complaint(
                        "/" + i + "/variant",
                        "wrong-order",
                        "The phases come in this order: warm-up, dynamic, strength, static."));
            }
            if (exercise.phase() == Phase.WARM_UP && item.dose().holdSeconds() > Dose.LONGEST_HOLD_BEFORE_STRENGTH) {
                complaints.add(new Complaint(
                        "/" + i + "/dose/holdSeconds",
                        "out-of-range",
                        "A hold in the warm-up lasts at most " + Dose.LONGEST_HOLD_BEFORE_STRENGTH + " seconds."));
            }
            latest = exercise.phase().compareTo(latest) < 0 ? latest : exercise.phase();
            seconds += Tempo.workSeconds(variant, item.dose());
        }
        if (seconds > MOST_MINUTES * 60) {
            complaints.add(new Complaint(
                    "too-long", "Together this is at most " + MOST_MINUTES + " minutes, not " + seconds / 60 + "."));
        }
        return complaints;
    }

    private static boolean hasItsSides(PlannedItem item, Variant variant) {
        long distinct = item.sides().stream().distinct().count();
        return item.sides().size() == distinct && distinct == (variant.sides() == Sides.TOGETHER ? 0 : 2);
    }
}
