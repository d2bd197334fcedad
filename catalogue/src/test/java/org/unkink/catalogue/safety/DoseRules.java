package org.unkink.catalogue.safety;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.unkink.engine.exercise.Dose;
import org.unkink.engine.exercise.Phase;
import org.unkink.engine.exercise.Side;
import org.unkink.engine.exercise.Variant;
import org.unkink.engine.plan.Session;
import org.unkink.engine.timeline.Tempo;

/** Order, doses, holds, sides: what holds whoever the person is (R01, R02, R04-R08, R10, R12). */
final class DoseRules {

    private final Variants variants;
    private final boolean gentle;
    private final Session session;
    private final List<Broken> broken = new ArrayList<>();

    DoseRules(Variants variants, boolean gentle, Session session) {
        this.variants = variants;
        this.gentle = gentle;
        this.session = session;
    }

    List<Broken> broken() {
        checkOrder();
        boolean warm = SafetyChecker.warmUpSeconds(variants, session) >= 300;
        for (Session.Item item : session.items()) {
            checkPhase(item);
            Variant variant = variants.of(item);
            if (item.phase() == Phase.WARM_UP) {
                checkBlock(item, variant);
            } else {
                checkDose(item, variant);
            }
            checkHold(item, warm);
            checkSides(item);
        }
        if (session.items().stream().filter(i -> i.phase() == Phase.DYNAMIC).count() > 5) {
            add("R04", "more than five dynamic exercises");
        }
        return broken;
    }

    private void checkOrder() {
        Phase latest = Phase.WARM_UP;
        for (Session.Item item : session.items()) {
            if (item.phase().compareTo(latest) < 0) {
                boolean staticFirst = latest == Phase.STATIC && item.phase() == Phase.STRENGTH;
                add(staticFirst ? "R07" : "R02", item.variant() + " comes after " + latest);
            } else {
                latest = item.phase();
            }
        }
    }

    private void checkPhase(Session.Item item) {
        String id = item.variant().exercise().value();
        Phase registered = Register.isWarmUp(id) ? Phase.WARM_UP : Register.DESCRIBED.get(id);
        if (registered == null) {
            add("R01", id + " is not described");
        } else if (registered != item.phase()) {
            add("R02", id + " does not belong to " + item.phase());
        }
    }

    /** A block of the warm-up lasts any number of half minutes. */
    private void checkBlock(Session.Item item, Variant variant) {
        Dose dose = item.dose();
        if (dose.sets() != 1 || dose.holdSeconds() != 0 || Tempo.workSeconds(variant, dose) % 30 != 0) {
            add("R03", item.variant() + " at " + dose);
        }
    }

    private void checkDose(Session.Item item, Variant variant) {
        Dose dose = item.dose();
        int level =
                variant.ladder().rungs().stream().map(r -> r.dose()).toList().indexOf(dose);
        if (level < 0 && !isHalf(dose, variant.ladder().dose(0))) {
            add("R08", item.variant() + " has no dose " + dose);
        }
        if (item.phase() == Phase.STRENGTH && dose.sets() > 1 && dose.restSeconds() != 60) {
            add("R12", item.variant() + " rests " + dose.restSeconds() + " s");
        }
    }

    /** On a gentle day there may be half of the smallest dose (R43). */
    private boolean isHalf(Dose dose, Dose smallest) {
        return gentle && GentleRules.work(dose) * 2 <= GentleRules.work(smallest);
    }

    private void checkHold(Session.Item item, boolean warm) {
        int hold = item.dose().holdSeconds();
        if (hold > 60) {
            add("R06", item.variant() + " is held " + hold + " s");
        }
        boolean inWarmUp = item.phase() == Phase.WARM_UP || item.phase() == Phase.DYNAMIC;
        if (hold > 20 && (inWarmUp || (item.phase() == Phase.STATIC && !warm))) {
            add("R05", item.variant() + " is held " + hold + " s");
        }
    }

    private void checkSides(Session.Item item) {
        Set<Side> sides = EnumSet.noneOf(Side.class);
        sides.addAll(item.sides());
        boolean both = sides.size() == 2 && item.sides().size() == 2;
        boolean sided = Register.isUnilateral(item.variant());
        if (sided ? !both : !(both || item.sides().isEmpty())) {
            add("R10", item.variant() + " on " + item.sides());
        }
    }

    private void add(String rule, String what) {
        broken.add(new Broken(rule, what));
    }
}
