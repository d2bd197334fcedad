package org.unkink.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.ortools.Loader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.unkink.catalogue.CatalogueContent;
import org.unkink.engine.exercise.Catalogue;
import org.unkink.engine.exercise.Station;
import org.unkink.engine.exercise.Variant;
import org.unkink.engine.exercise.VariantId;
import org.unkink.engine.plan.Gate;
import org.unkink.engine.plan.Plan;
import org.unkink.engine.plan.Planner;
import org.unkink.engine.plan.Session;

/** On the real catalogue the planner's session is worth exactly what a general solver proves to be the most. */
final class PlannerEqualsCpSatTest {

    private static final boolean LONG = Boolean.getBoolean("unkink.long");
    private static final int VISITS = LONG ? 20_000 : 400;
    private static final double SECONDS = LONG ? 60 : 5;

    private final Catalogue catalogue = CatalogueContent.load().catalogue();
    private final Planner planner = new Planner(catalogue);
    private final AtomicInteger proven = new AtomicInteger();
    private final AtomicInteger equal = new AtomicInteger();
    private final AtomicInteger impossible = new AtomicInteger();

    @Test
    void sessionIsWorthWhatTheSolverProves() {
        Loader.loadNativeLibraries();
        long start = System.nanoTime();
        List<String> wrong = IntStream.range(0, VISITS)
                .parallel()
                .mapToObj(this::compare)
                .filter(Objects::nonNull)
                .toList();
        System.out.printf(
                "CP-SAT: %d proven, %d equal, %d impossible to both, %d without a proof, in %.1f s%n",
                proven.get(),
                equal.get(),
                impossible.get(),
                VISITS - proven.get() - impossible.get(),
                (System.nanoTime() - start) / 1e9);
        assertThat(wrong).isEmpty();
        assertThat(equal.get()).isEqualTo(proven.get()).isGreaterThan(VISITS * 6 / 10);
    }

    /** Null where both agree or there is no proof. */
    private @Nullable String compare(int seed) {
        Visit visit = new RandomVisit(catalogue, seed).next();
        CpSat.Answer answer = prove(visit);
        if (!answer.isProven()) {
            return null;
        }
        return switch (planner.plan(visit.person(), visit.wish())) {
            case Plan.Planned(Session session, Gate.Verdict _) -> compare(seed, visit, answer, session);
            case Plan other -> {
                impossible.incrementAndGet();
                yield answer.isPossible() && isLockOpen(visit)
                        ? "visit %d: %s, but the solver has a session of %d".formatted(seed, other, answer.best())
                        : null;
            }
        };
    }

    private @Nullable String compare(int seed, Visit visit, CpSat.Answer answer, Session session) {
        proven.incrementAndGet();
        int worth = new Value(visit).of(session);
        if (answer.isPossible()
                && worth == answer.best()
                && session.seconds() <= visit.wish().minutes() * 60) {
            equal.incrementAndGet();
            return null;
        }
        return "visit %d: %s, but the session is worth %d: %s".formatted(seed, answer, worth, session.items());
    }

    /** The solver's model takes another variant where the locked one is not possible; the planner says so instead. */
    private boolean isLockOpen(Visit visit) {
        return visit.wish().locked().stream()
                .map(VariantId::exercise)
                .flatMap(id -> visit.offers(catalogue.exercise(id).orElseThrow()).stream())
                .map(o -> o.variant().id())
                .toList()
                .containsAll(visit.wish().locked());
    }

    /** The best over the places where a warm-up can end: the model takes one of them for the start. */
    private static CpSat.Answer prove(Visit visit) {
        Map<Object, List<WarmUpLength>> byEnd = new HashMap<>();
        for (WarmUpLength length : WarmUpLength.of(visit)) {
            byEnd.computeIfAbsent(end(length.last()), e -> new ArrayList<>()).add(length);
        }
        CpSat.Answer best = new CpSat.Answer(true, false, 0);
        for (List<WarmUpLength> lengths : byEnd.values()) {
            CpSat.Answer answer = CpSat.solve(visit, lengths, SECONDS);
            boolean isBetter = answer.isPossible() && (!best.isPossible() || answer.best() > best.best());
            best = new CpSat.Answer(
                    best.isProven() && answer.isProven(),
                    best.isPossible() || answer.isPossible(),
                    isBetter ? answer.best() : best.best());
        }
        return best;
    }

    private static Object end(@Nullable Variant last) {
        return last == null
                ? Station.STANDING
                : List.of(
                        last.station(),
                        last.equipment().stream()
                                .filter(e -> e.isHandheld() || e.isAnchor())
                                .toList());
    }
}
