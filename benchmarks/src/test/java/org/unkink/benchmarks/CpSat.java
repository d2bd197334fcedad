package org.unkink.benchmarks;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CircuitConstraint;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.unkink.engine.exercise.Equipment;
import org.unkink.engine.exercise.Exercise;
import org.unkink.engine.exercise.Phase;
import org.unkink.engine.exercise.Region;
import org.unkink.engine.exercise.Station;
import org.unkink.engine.exercise.Variant;
import org.unkink.engine.timeline.Tempo;

/**
 * A session as a model for OR-Tools CP-SAT: one yes or no for each offer, one for each length of warm-up, and one for
 * each way between places. Inside a phase what is done at one place stays together, since leaving and coming back never
 * takes less time.
 */
final class CpSat {

    /** Seconds of getting ready that every exercise has. */
    private static final int NEAREST = 8;

    /** The solver's answer; the best worth is only known where it is proven. */
    record Answer(boolean isProven, boolean isPossible, int best) {}

    private record Place(Phase phase, Station station, Set<Equipment> held) {}

    /** A place of a phase, something that is done there, and whether anything is. */
    private record Stop(Place place, Variant example, BoolVar used, List<BoolVar> offers) {}

    private final CpModel model = new CpModel();
    private final LinearExprBuilder worth = LinearExpr.newBuilder();
    private final LinearExprBuilder seconds = LinearExpr.newBuilder();
    private final Map<Offer, BoolVar> chosen = new LinkedHashMap<>();
    private final Map<Place, Stop> stops = new LinkedHashMap<>();
    private final Visit visit;

    private CpSat(Visit visit) {
        this.visit = visit;
    }

    /** @param warmUps lengths after which the way to each place is the same */
    static Answer solve(Visit visit, List<WarmUpLength> warmUps, double atMostSeconds) {
        CpSat made = new CpSat(visit);
        made.choose();
        made.warmUp(warmUps);
        made.order(warmUps.getFirst().last());
        made.count();
        made.model.addLessOrEqual(made.seconds, visit.wish().minutes() * 60L);
        made.model.maximize(made.worth);
        CpSolver solver = new CpSolver();
        solver.getParameters().setMaxTimeInSeconds(atMostSeconds).setNumWorkers(1);
        CpSolverStatus status = solver.solve(made.model);
        return switch (status) {
            case OPTIMAL -> new Answer(true, true, (int) Math.round(solver.objectiveValue()));
            case INFEASIBLE -> new Answer(true, false, 0);
            case FEASIBLE, UNKNOWN -> new Answer(false, false, 0);
            case MODEL_INVALID, UNRECOGNIZED -> throw new IllegalStateException(made.model.validate());
        };
    }

    private void choose() {
        Value value = new Value(visit);
        for (Phase phase : Visit.PHASES) {
            LinearExprBuilder inPhase = LinearExpr.newBuilder();
            int open = 0;
            for (Exercise exercise : visit.catalogue().inPhase(phase).toList()) {
                List<BoolVar> ways = new ArrayList<>();
                for (Offer offer : visit.offers(exercise)) {
                    BoolVar in = model.newBoolVar(offer.variant().id() + " " + offer.below());
                    ways.add(in);
                    chosen.put(offer, in);
                    stop(offer, in);
                    worth.addTerm(in, value.points(offer) - NEAREST * Value.SECOND_OF_READY);
                    seconds.addTerm(in, offer.workSeconds() + NEAREST);
                    inPhase.add(in);
                }
                boolean isLocked = visit.wish().locked().stream()
                        .anyMatch(l -> l.exercise().equals(exercise.id()));
                model.addLinearConstraint(sum(ways), isLocked ? 1 : 0, 1);
                open += ways.isEmpty() ? 0 : 1;
            }
            model.addLessOrEqual(inPhase, visit.most(phase));
            IntVar missing = model.newIntVar(0, 7, "missing " + phase);
            model.addGreaterOrEqual(inPhase.add(missing), Math.min(open, visit.least(phase)));
            worth.addTerm(missing, -Value.MISSING);
        }
        model.addAtLeastOne(chosen.values().toArray(new Literal[0]));
        company();
    }

    /** Strength on request is never the only strength (rule R20). */
    private void company() {
        List<Literal> others = new ArrayList<>();
        chosen.forEach((offer, in) -> {
            if (offer.exercise().phase() == Phase.STRENGTH && !offer.variant().optIn()) {
                others.add(in);
            }
        });
        chosen.forEach((offer, in) -> {
            if (offer.exercise().phase() == Phase.STRENGTH && offer.variant().optIn()) {
                model.addBoolOr(others).onlyEnforceIf(in);
            }
        });
    }

    private void stop(Offer offer, BoolVar in) {
        Set<Equipment> held = new HashSet<>(offer.variant().equipment());
        held.removeIf(e -> !e.isHandheld() && !e.isAnchor());
        Place place = new Place(offer.exercise().phase(), offer.variant().station(), held);
        stops.computeIfAbsent(place, p -> new Stop(p, offer.variant(), model.newBoolVar("at " + p), new ArrayList<>()))
                .offers()
                .add(in);
    }

    private void warmUp(List<WarmUpLength> lengths) {
        List<Literal> one = new ArrayList<>();
        for (WarmUpLength length : lengths) {
            BoolVar is = model.newBoolVar("warm-up " + length.moving());
            worth.addTerm(is, Value.warmUp(length.moving()) - Value.SECOND_OF_READY * length.ready());
            seconds.addTerm(is, length.moving() + length.ready());
            one.add(is);
        }
        model.addExactlyOne(one);
    }

    /** A round trip from the end of the warm-up through the places that are used, the phases in their order. */
    private void order(@Nullable Variant start) {
        CircuitConstraint circuit = model.addCircuit();
        List<Stop> all = List.copyOf(stops.values());
        for (int to = 0; to < all.size(); to++) {
            Stop next = all.get(to);
            model.addMaxEquality(next.used(), next.offers().toArray(new BoolVar[0]));
            circuit.addArc(to + 1, to + 1, next.used().not());
            circuit.addArc(0, to + 1, way(start, next));
            circuit.addArc(to + 1, 0, model.newBoolVar("end"));
            for (int from = 0; from < all.size(); from++) {
                Stop before = all.get(from);
                if (from != to && before.place().phase().compareTo(next.place().phase()) <= 0) {
                    circuit.addArc(from + 1, to + 1, way(before.example(), next));
                }
            }
        }
    }

    private BoolVar way(@Nullable Variant from, Stop to) {
        BoolVar taken = model.newBoolVar("way");
        int extra = Tempo.transition(from, to.example()).seconds() - NEAREST;
        worth.addTerm(taken, -Value.SECOND_OF_READY * extra);
        seconds.addTerm(taken, extra);
        return taken;
    }

    private void count() {
        for (Region region : Region.values()) {
            int need = visit.need(region);
            for (Phase phase : List.of(Phase.DYNAMIC, Phase.STATIC)) {
                LinearExpr moved = total(phase, o -> o.activeSeconds() * o.weight(region));
                curve(Slope.MOBILITY, 10, moved, 2 + need);
            }
            LinearExpr units = total(Phase.STRENGTH, o -> o.dose().sets() * o.weight(region));
            model.addLessOrEqual(units, visit.cap(region));
            curve(Slope.STRENGTH, 1, units, 3 + Math.min(5, need));
        }
        if (visit.hasGear()) {
            for (boolean gear : new boolean[] {true, false}) {
                LinearExpr sets = total(
                        Phase.STRENGTH,
                        o -> o.variant().usesTrainingGear() == gear ? o.dose().sets() : 0);
                curve(Slope.BALANCE, 1, sets, 1);
            }
        }
        if (visit.mixes()) {
            BoolVar mixed = model.newBoolVar("mixed");
            for (boolean gear : new boolean[] {true, false}) {
                model.addGreaterOrEqual(
                        total(Phase.STRENGTH, o -> o.variant().usesTrainingGear() == gear ? 1 : 0), mixed);
            }
            worth.addTerm(mixed, Value.MIXED);
        }
    }

    /** The steeper parts fill first by themselves, since the worth is maximised. */
    private void curve(List<Slope> slopes, int perUnit, LinearExpr amount, int factor) {
        LinearExprBuilder filled = LinearExpr.newBuilder();
        for (Slope slope : slopes) {
            IntVar units = model.newIntVar(0, slope.units(), "units");
            filled.addTerm(units, perUnit);
            worth.addTerm(units, (long) factor * slope.worth());
        }
        model.addLessOrEqual(filled, amount);
    }

    private LinearExpr total(Phase phase, ToIntFunction<Offer> amount) {
        LinearExprBuilder total = LinearExpr.newBuilder();
        chosen.forEach((offer, in) -> {
            if (offer.exercise().phase() == phase) {
                total.addTerm(in, amount.applyAsInt(offer));
            }
        });
        return total.build();
    }

    private static LinearExpr sum(List<BoolVar> ways) {
        return LinearExpr.sum(ways.toArray(new BoolVar[0]));
    }
}
