package org.unkink.benchmarks;

import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.unkink.engine.exercise.ExerciseId;
import org.unkink.engine.exercise.Phase;
import org.unkink.engine.exercise.Region;
import org.unkink.engine.exercise.Variant;
import org.unkink.engine.journal.Person;
import org.unkink.engine.plan.Session;
import org.unkink.engine.timeline.Tempo;

/** What a finished session is worth in points, counted from the text of the objective. */
record Value(Visit visit) {

    static final int SECOND_OF_READY = 3;
    static final int MISSING = 1_000_000;
    static final int MIXED = 2_000;

    int of(Session session) {
        int worth = 0;
        int moving = 0;
        @Nullable Variant before = null;
        for (Session.Item item : session.items()) {
            Variant variant = visit.catalogue().variant(item.variant()).orElseThrow();
            worth -= SECOND_OF_READY * Tempo.transition(before, variant).seconds();
            moving += item.phase() == Phase.WARM_UP ? Tempo.workSeconds(variant, item.dose()) : 0;
            before = variant;
        }
        List<Offer> done = session.items().stream()
                .filter(i -> i.phase() != Phase.WARM_UP)
                .map(this::offer)
                .toList();
        worth += warmUp(moving);
        for (Region region : Region.values()) {
            for (Phase phase : List.of(Phase.DYNAMIC, Phase.STATIC)) {
                int seconds = sum(done, phase, o -> o.activeSeconds() * o.weight(region));
                worth += (2 + visit.need(region)) * Slope.worth(Slope.MOBILITY, seconds / 10);
            }
            int units = sum(done, Phase.STRENGTH, o -> o.dose().sets() * o.weight(region));
            worth += (3 + Math.min(5, visit.need(region))) * Slope.worth(Slope.STRENGTH, units);
        }
        for (boolean gear : visit.hasGear() ? new boolean[] {true, false} : new boolean[0]) {
            int sets = sum(
                    done,
                    Phase.STRENGTH,
                    o -> o.variant().usesTrainingGear() == gear ? o.dose().sets() : 0);
            worth += Slope.worth(Slope.BALANCE, sets);
        }
        boolean gear = done.stream().anyMatch(o -> isStrength(o) && o.variant().usesTrainingGear());
        boolean body = done.stream().anyMatch(o -> isStrength(o) && !o.variant().usesTrainingGear());
        worth += visit.mixes() && gear && body ? MIXED : 0;
        return worth + done.stream().mapToInt(this::points).sum() - MISSING * missing(done);
    }

    private static boolean isStrength(Offer offer) {
        return offer.exercise().phase() == Phase.STRENGTH;
    }

    private Offer offer(Session.Item item) {
        return visit
                .offers(visit.catalogue().exercise(item.variant().exercise()).orElseThrow())
                .stream()
                .filter(o -> o.variant().id().equals(item.variant()) && o.dose().equals(item.dose()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("not to be offered: " + item));
    }

    private static int sum(List<Offer> done, Phase phase, ToIntFunction<Offer> amount) {
        return done.stream()
                .filter(o -> o.exercise().phase() == phase)
                .mapToInt(amount)
                .sum();
    }

    private int missing(List<Offer> done) {
        int missing = 0;
        for (Phase phase : Visit.PHASES) {
            int open = (int) visit.catalogue()
                    .inPhase(phase)
                    .filter(e -> !visit.offers(e).isEmpty())
                    .count();
            missing += Math.max(0, Math.min(open, visit.least(phase)) - sum(done, phase, o -> 1));
        }
        return missing;
    }

    static int warmUp(int moving) {
        return Slope.worth(Slope.WARM_UP, moving / 30) - Math.max(0, moving - 7 * 60);
    }

    /** For being in: fewer are better, what was done lately waits, what is new or liked comes first. */
    int points(Offer offer) {
        ExerciseId id = offer.exercise().id();
        int points = 10 - 20 * offer.below() + (visit.isWholeRoutine() ? 200 : 0);
        points += visit.person().setup().liked().contains(id) ? 30 : 0;
        points -= visit.wish().shown().contains(id) ? 60 : 0;
        List<Integer> recent = List.of(60, 25, 10);
        List<Person.PastSession> past = visit.person().sessions().reversed();
        for (int ago = 0; ago < past.size(); ago++) {
            if (past.get(ago).done().contains(id)) {
                return points - (ago < recent.size() ? recent.get(ago) : 0);
            }
        }
        return points + 15;
    }
}
