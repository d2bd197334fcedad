package org.unkink.engine.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.unkink.engine.exercise.Catalogue;
import org.unkink.engine.exercise.Dose;
import org.unkink.engine.exercise.Equipment;
import org.unkink.engine.exercise.Exercise;
import org.unkink.engine.exercise.Phase;
import org.unkink.engine.exercise.Region;
import org.unkink.engine.exercise.Sides;
import org.unkink.engine.exercise.Variant;
import org.unkink.engine.journal.Person;
import org.unkink.engine.journal.SoreSpot;
import org.unkink.engine.timeline.Tempo;

/**
 * The planner's second opinion: tries every choice in every order with every length of warm-up, and counts each session
 * from the text of the objective. It shares only data types with the planner and knows only people without blocks,
 * hurts or pain, and catalogues with one warm-up block.
 */
final class BruteForce {

    /** Something done in a session. */
    record Done(Exercise exercise, Variant variant, int below, Dose dose) {}

    private static final int[][] COUNTS = {
        // up to minutes; warm-up; dynamic; strength; static; longest hold
        {4, 0, 0, 1, 3, 0, 1, 0, 1, 15},
        {9, 60, 180, 1, 3, 0, 1, 0, 2, 20},
        {14, 300, 600, 1, 2, 0, 2, 1, 2, 60},
        {24, 300, 600, 2, 4, 1, 3, 1, 3, 60},
        {39, 300, 600, 3, 5, 2, 4, 2, 4, 60},
        {60, 300, 600, 3, 5, 2, 5, 2, 5, 60}
    };

    private final Catalogue catalogue;
    private final Person person;
    private final Wish wish;
    private final int[] row;
    private final Variant march;
    private long best = Long.MIN_VALUE;

    BruteForce(Catalogue catalogue, Person person, Wish wish) {
        this.catalogue = catalogue;
        this.person = person;
        this.wish = wish;
        int[] found = COUNTS[0];
        for (int[] candidate : COUNTS) {
            found = wish.minutes() > found[0] ? candidate : found;
        }
        this.row = found;
        this.march = catalogue
                .inPhase(Phase.WARM_UP)
                .findFirst()
                .orElseThrow()
                .variants()
                .getFirst();
    }

    /** The worth of the best session; the least long there is if nothing fits. */
    long best() {
        choose(0, new ArrayList<>());
        return best;
    }

    private void choose(int next, List<Done> chosen) {
        if (next == catalogue.exercises().size()) {
            orders(new ArrayList<>(), chosen, this::tryWarmUps);
            return;
        }
        choose(next + 1, chosen);
        Exercise exercise = catalogue.exercises().get(next);
        if (exercise.phase() == Phase.WARM_UP || count(chosen, exercise.phase()) == most(exercise.phase())) {
            return;
        }
        for (Done option : options(exercise)) {
            chosen.add(option);
            choose(next + 1, chosen);
            chosen.removeLast();
        }
    }

    private void tryWarmUps(List<Done> ordered) {
        for (int warmUp = row[1]; warmUp <= row[2]; warmUp += 30) {
            if (isAllowed(warmUp, ordered)) {
                best = Math.max(best, worth(warmUp, ordered));
            }
        }
    }

    private static void orders(List<Done> ordered, List<Done> rest, Consumer<List<Done>> each) {
        if (rest.isEmpty()) {
            each.accept(ordered);
            return;
        }
        for (Done next : rest) {
            boolean inOrder = rest.stream()
                    .noneMatch(
                            o -> o.exercise().phase().compareTo(next.exercise().phase()) < 0);
            if (inOrder) {
                List<Done> longer = new ArrayList<>(ordered);
                longer.add(next);
                List<Done> left = new ArrayList<>(rest);
                left.remove(next);
                orders(longer, left, each);
            }
        }
    }

    /** The seconds of a session with these in their quickest order. */
    int quickest(int warmUp, List<Done> done) {
        int[] least = {Integer.MAX_VALUE};
        orders(List.of(), done, order -> least[0] = Math.min(least[0], seconds(warmUp, order)));
        return least[0];
    }

    /** What a session has after its warm-up, in its order. */
    List<Done> done(Session session) {
        List<Done> done = new ArrayList<>();
        for (Session.Item item : session.items()) {
            if (item.phase() != Phase.WARM_UP) {
                Exercise exercise =
                        catalogue.exercise(item.variant().exercise()).orElseThrow();
                done.add(options(exercise).stream()
                        .filter(o -> o.variant().id().equals(item.variant())
                                && o.dose().equals(item.dose()))
                        .findFirst()
                        .orElseThrow());
            }
        }
        return done;
    }

    List<Done> options(Exercise exercise) {
        List<Done> options = new ArrayList<>();
        if (exercise.phase() == Phase.WARM_UP
                || wish.removed().contains(exercise.id())
                || person.setup().refused().contains(exercise.id())) {
            return options;
        }
        for (Variant variant : exercise.variants()) {
            int level = variant.ladder().start();
            while (level >= 0 && !suits(exercise, variant.ladder().dose(level))) {
                level--;
            }
            for (int below = 0; below <= 2 && below <= level && has(exercise, variant); below++) {
                options.add(new Done(exercise, variant, below, variant.ladder().dose(level - below)));
            }
        }
        return options;
    }

    private boolean suits(Exercise exercise, Dose dose) {
        if (exercise.phase() == Phase.STATIC) {
            return dose.holdSeconds() <= row[9];
        }
        if (exercise.phase() == Phase.STRENGTH) {
            for (Map.Entry<Region, Integer> region : exercise.regions().entrySet()) {
                if (region.getValue() * dose.sets() > cap(soreness(region.getKey()))) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean has(Exercise exercise, Variant variant) {
        Set<Equipment> missing = new HashSet<>(variant.equipment());
        missing.removeAll(person.setup().equipment());
        if (!missing.isEmpty()) {
            return false;
        }
        if (exercise.phase() == Phase.STRENGTH) {
            for (Map.Entry<Region, Integer> region : exercise.regions().entrySet()) {
                if (region.getValue() == 3 && soreness(region.getKey()) >= 7) {
                    return false;
                }
            }
            if (wish.minutes() <= 4) {
                return variant.equipment().isEmpty();
            }
            return wish.minutes() >= 10 || !variant.usesTrainingGear();
        }
        return true;
    }

    int soreness(Region region) {
        int most = 0;
        for (SoreSpot spot : person.soreness()) {
            most = spot.region() == region ? Math.max(most, spot.intensity()) : most;
        }
        return most;
    }

    private int need(Region region) {
        boolean nothingSore = person.soreness().isEmpty();
        if (nothingSore && (region == Region.NECK || region == Region.UPPER_BACK)) {
            return 3;
        }
        return nothingSore && region == Region.SHOULDERS ? 2 : soreness(region);
    }

    private static int cap(int soreness) {
        if (soreness >= 7) {
            return 3;
        }
        return soreness >= 4 ? 8 : 18;
    }

    boolean isAllowed(int warmUp, List<Done> done) {
        if (seconds(warmUp, done) > wish.minutes() * 60 || done.isEmpty()) {
            return false;
        }
        for (Phase phase : List.of(Phase.DYNAMIC, Phase.STRENGTH, Phase.STATIC)) {
            if (count(done, phase) > most(phase)) {
                return false;
            }
        }
        return isBearable(done)
                && done.stream().map(Done::variant).map(Variant::id).toList().containsAll(wish.locked());
    }

    /** True if no region gets more strength than its soreness allows. */
    boolean isBearable(List<Done> done) {
        for (Region region : Region.values()) {
            if (units(done, region) > cap(soreness(region))) {
                return false;
            }
        }
        return true;
    }

    int least(Phase phase) {
        return row[column(phase)];
    }

    int most(Phase phase) {
        return row[column(phase) + 1];
    }

    private static int column(Phase phase) {
        return switch (phase) {
            case WARM_UP -> 1;
            case DYNAMIC -> 3;
            case STRENGTH -> 5;
            case STATIC -> 7;
        };
    }

    static int count(List<Done> done, Phase phase) {
        return (int) done.stream().filter(d -> d.exercise().phase() == phase).count();
    }

    static int weight(Done done, Region region) {
        return done.exercise().regions().getOrDefault(region, 0);
    }

    int seconds(int warmUp, List<Done> done) {
        return getReady(warmUp, done)
                + warmUp
                + done.stream()
                        .mapToInt(d -> Tempo.workSeconds(d.variant(), d.dose()))
                        .sum();
    }

    int getReady(int warmUp, List<Done> done) {
        @Nullable Variant before = warmUp > 0 ? march : null;
        int seconds = warmUp > 0 ? Tempo.transition(null, march).seconds() : 0;
        for (Done d : done) {
            seconds += Tempo.transition(before, d.variant()).seconds();
            before = d.variant();
        }
        return seconds;
    }

    long worth(int warmUp, List<Done> done) {
        long worth = -3L * getReady(warmUp, done);
        worth += slopes(warmUp / 30, 4, 25, 6, 12, 12, 5) - Math.max(0, warmUp - 420);
        for (Region region : Region.values()) {
            for (Phase phase : List.of(Phase.DYNAMIC, Phase.STRENGTH, Phase.STATIC)) {
                worth += worth(done, phase, region);
            }
        }
        worth += balance(done);
        for (Done d : done) {
            worth += -10 + (d.below() == 0 ? 20 : d.below() == 1 ? 0 : -20) + preference(d.exercise());
        }
        return worth - missing(done);
    }

    /** What the exercises of one phase are worth to a region. */
    long worth(List<Done> done, Phase phase, Region region) {
        int sore = need(region);
        return phase == Phase.STRENGTH
                ? (3L + Math.min(sore, 5)) * slopes(units(done, region), 4, 20, 8, 10, 14, 3)
                : (2L + sore) * slopes(secondsFor(done, phase, region) / 10, 8, 6, 20, 3, 40, 1);
    }

    private static int units(List<Done> done, Region region) {
        int units = 0;
        for (Done d : done) {
            units += d.exercise().phase() == Phase.STRENGTH ? d.dose().sets() * weight(d, region) : 0;
        }
        return units;
    }

    private static int secondsFor(List<Done> done, Phase phase, Region region) {
        int seconds = 0;
        for (Done d : done) {
            if (d.exercise().phase() == phase) {
                int oneSide = d.variant().movement().seconds(d.dose())
                        * d.dose().sets()
                        * d.dose().repetitions();
                int sides = d.variant().sides() == Sides.TOGETHER ? 1 : 2;
                seconds += oneSide * sides * weight(d, region);
            }
        }
        return seconds;
    }

    private long balance(List<Done> done) {
        Set<Equipment> owned = person.setup().equipment();
        if (!owned.contains(Equipment.BAND)
                && !owned.contains(Equipment.DUMBBELL)
                && !owned.contains(Equipment.TWO_DUMBBELLS)) {
            return 0;
        }
        int gear = 0;
        int body = 0;
        for (Done d : done) {
            if (d.exercise().phase() == Phase.STRENGTH) {
                gear += d.variant().usesTrainingGear() ? d.dose().sets() : 0;
                body += d.variant().usesTrainingGear() ? 0 : d.dose().sets();
            }
        }
        long both = gear > 0 && body > 0 && row[5] > 0 ? 2_000 : 0;
        return both + slopes(gear, 4, 25, 8, 10, 8, 0) + slopes(body, 4, 25, 8, 10, 8, 0);
    }

    private long preference(Exercise exercise) {
        long points = person.setup().liked().contains(exercise.id()) ? 30 : 0;
        points -= wish.shown().contains(exercise.id()) ? 60 : 0;
        List<Integer> cost = List.of(60, 25, 10);
        boolean tried = false;
        int ago = 0;
        for (Person.PastSession session : person.sessions().reversed()) {
            if (session.done().contains(exercise.id())) {
                points -= !tried && ago < 3 ? cost.get(ago) : 0;
                tried = true;
            }
            ago++;
        }
        return tried ? points : points + 15;
    }

    private long missing(List<Done> done) {
        long missing = 0;
        for (Phase phase : List.of(Phase.DYNAMIC, Phase.STRENGTH, Phase.STATIC)) {
            int available = (int)
                    catalogue.inPhase(phase).filter(e -> !options(e).isEmpty()).count();
            missing += Math.max(0, Math.min(least(phase), available) - count(done, phase));
        }
        return missing * 1_000_000;
    }

    private static long slopes(int x, int a, int sa, int b, int sb, int c, int sc) {
        long worth = 0;
        for (int unit = 1; unit <= x; unit++) {
            worth += unit <= a ? sa : unit <= b ? sb : unit <= c ? sc : 0;
        }
        return worth;
    }
}
