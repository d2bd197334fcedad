package org.unkink.engine.adapt;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unkink.engine.exercise.Catalogue;
import org.unkink.engine.exercise.Exercise;
import org.unkink.engine.exercise.ExerciseId;
import org.unkink.engine.exercise.Phase;
import org.unkink.engine.exercise.Variant;
import org.unkink.engine.exercise.VariantId;
import org.unkink.engine.journal.Event.ExerciseLogged;
import org.unkink.engine.journal.Event.SessionStarted.PlannedItem;
import org.unkink.engine.journal.PainScore;
import org.unkink.engine.journal.Person;
import org.unkink.engine.journal.Person.PastSession;
import org.unkink.engine.journal.SessionId;
import org.unkink.engine.rule.LongBreak;

/**
 * Walks through sessions and signals in the order of time and takes every lane up or down with them. A dose rises when
 * it is next planned, never in between, so that the days between two steps are days between two sessions.
 */
final class Progressions {

    private final Catalogue catalogue;
    private final Person person;
    private final Gates gates;
    private final Set<ExerciseId> strength;
    private final Map<Lane, Progression> progressions = new TreeMap<>();
    private final Map<VariantId, Optional<Variant>> trained = new HashMap<>();
    private final Map<SessionId, PastSession> sessions = new HashMap<>();
    private LocalDate firstDay = LocalDate.MAX;
    private Optional<LocalDate> lastDay = Optional.empty();
    private Optional<LocalDate> secondLastDay = Optional.empty();
    private Optional<LocalDate> lastTrouble = Optional.empty();

    /** The steps by which strength that was never done begins lower, since a session was too much. */
    private int strengthLowered;

    private Optional<PainScore> lastPain = Optional.empty();
    private Optional<PainScore> secondLastPain = Optional.empty();

    private Progressions(Catalogue catalogue, Person person, Gates gates) {
        this.catalogue = catalogue;
        this.person = person;
        this.gates = gates;
        this.strength = catalogue.inPhase(Phase.STRENGTH).map(Exercise::id).collect(Collectors.toSet());
        person.sessions().forEach(s -> sessions.put(s.started().session(), s));
    }

    static Progressions of(Catalogue catalogue, Person person, Gates gates, List<Signal> signals) {
        Progressions progressions = new Progressions(catalogue, person, gates);
        int next = 0;
        for (PastSession session : person.sessions()) {
            while (next < signals.size() && signals.get(next).at().isBefore(session.at())) {
                progressions.add(signals.get(next++));
            }
            progressions.add(session);
        }
        signals.subList(next, signals.size()).forEach(progressions::add);
        progressions.today();
        return progressions;
    }

    /** Every lane that was ever done. */
    Collection<Progression> all() {
        return progressions.values();
    }

    Standings standings() {
        return Standings.of(catalogue, all().stream().map(Progression::standing).toList(), strength, strengthLowered);
    }

    private void add(PastSession session) {
        Map<Lane, Progression.Fact> facts = facts(session);
        if (facts.isEmpty()) {
            return;
        }
        LocalDate day = session.day();
        comeBack(day);
        firstDay = firstDay.equals(LocalDate.MAX) ? day : firstDay;
        facts.keySet().stream().map(progressions::get).filter(Objects::nonNull).forEach(t -> stepUp(t, day));
        secondLastDay = lastDay;
        lastDay = Optional.of(day);
        secondLastPain = lastPain;
        lastPain = session.painBefore();
        strengthLowered = isCalm() ? 0 : strengthLowered;
        facts.forEach((lane, fact) -> progression(lane, day).ifPresent(t -> t.add(fact)));
    }

    private void add(Signal signal) {
        PastSession session = signal.session().map(sessions::get).orElse(null);
        if (session == null || signal.moment() == Moment.BEFORE) {
            return;
        }
        lastTrouble = Optional.of(signal.day());
        if (NoNews.isTooMuch(signal)) {
            strengthLowered = Math.max(strengthLowered, signal.effect().steps());
        }
        if (signal.effect().steps() > 0) {
            signal.lane()
                    .filter(l -> progressions.keySet().stream().noneMatch(l::isIn))
                    .ifPresent(l -> progression(l, signal.day()));
            concerned(signal, session)
                    .forEach(t -> t.stepDown(signal, session.started().session()));
        }
    }

    /**
     * The lane that it names; else everything that was done in its session. After a session that was too much also all
     * strength, done in it or not; if only the effort was too high, strength alone.
     */
    private Stream<Progression> concerned(Signal signal, PastSession session) {
        if (NoNews.isTooMuch(signal)) {
            Set<Lane> done = signal.moment() == Moment.EFFORT ? Set.of() : lanesOf(session);
            return progressions.values().stream().filter(t -> isStrength(t.lane()) || done.contains(t.lane()));
        }
        if (signal.lane().isPresent()) {
            return progressions.values().stream()
                    .filter(t -> t.lane().isIn(signal.lane().get()));
        }
        return lanesOf(session).stream().map(progressions::get).filter(Objects::nonNull);
    }

    private static Set<Lane> lanesOf(PastSession session) {
        return session.logged().stream()
                .filter(l -> l.doneSeconds() > 0)
                .map(l -> new Lane(l.variant(), l.side()))
                .collect(Collectors.toSet());
    }

    private boolean isStrength(Lane lane) {
        return strength.contains(lane.variant().exercise());
    }

    /** The change that is due now: less after a break, else what has earned more. */
    private void today() {
        LocalDate today = person.today();
        if (!comeBack(today)) {
            progressions.values().forEach(t -> stepUp(t, today));
        }
        if (!mayRise() || !gates.isOpen(today, firstDay, Optional.empty())) {
            progressions.values().forEach(Progression::hold);
        }
        gates.easier().ifPresent(signal -> progressions.values().forEach(t -> t.ease(signal)));
    }

    private boolean comeBack(LocalDate day) {
        if (lastDay.filter(last -> LongBreak.isBetween(last, day)).isEmpty()) {
            return false;
        }
        long away = ChronoUnit.DAYS.between(lastDay.orElseThrow(), day);
        firstDay = day;
        progressions.values().forEach(t -> t.comeBack(day, Math.toIntExact(away)));
        return true;
    }

    private void stepUp(Progression progression, LocalDate day) {
        if (mayRise() && gates.isOpen(day, firstDay, progression.lastChange())) {
            progression.stepUp(day);
        }
    }

    /** The last two sessions, of whatever kind, had no trouble either, and no pain above 3 before them (rule R15). */
    private boolean mayRise() {
        return isCalm() && Gates.isLow(lastPain) && Gates.isLow(secondLastPain);
    }

    private boolean isCalm() {
        return lastTrouble.isEmpty()
                || secondLastDay.filter(d -> lastTrouble.get().isBefore(d)).isPresent();
    }

    private Optional<Progression> progression(Lane lane, LocalDate day) {
        int lower = isStrength(lane) ? strengthLowered : 0;
        return trained(lane.variant())
                .map(v -> progressions.computeIfAbsent(lane, l -> new Progression(l, v, day, lower)));
    }

    /** A variant of the catalogue that is not a warm-up. */
    private Optional<Variant> trained(VariantId id) {
        return trained.computeIfAbsent(
                id,
                _ -> catalogue
                        .exercise(id.exercise())
                        .filter(e -> e.phase() != Phase.WARM_UP)
                        .flatMap(_ -> catalogue.variant(id)));
    }

    private Map<Lane, Progression.Fact> facts(PastSession session) {
        Map<Lane, Progression.Fact> facts = new LinkedHashMap<>();
        boolean wentWell = gates.wentWell(session);
        for (ExerciseLogged log : session.logged()) {
            Optional<Variant> variant = trained(log.variant());
            if (log.doneSeconds() > 0 && variant.isPresent()) {
                facts.merge(
                        new Lane(log.variant(), log.side()),
                        fact(session, log, variant.get(), wentWell),
                        Progression.Fact::and);
            }
        }
        return facts;
    }

    private static Progression.Fact fact(PastSession session, ExerciseLogged log, Variant variant, boolean wentWell) {
        boolean complete =
                log.outcome() == ExerciseLogged.Outcome.DONE && log.doneRepetitions() >= log.plannedRepetitions();
        return new Progression.Fact(
                session.day(),
                wentWell,
                complete,
                rung(session, log, variant),
                log.doneRepetitions() - log.plannedRepetitions());
    }

    /** The lowest rung at which the session had it. */
    private static int rung(PastSession session, ExerciseLogged log, Variant variant) {
        int lowest = Integer.MAX_VALUE;
        for (PlannedItem item : session.started().items()) {
            if (item.variant().equals(log.variant())) {
                lowest = Math.min(lowest, variant.ladder().indexOf(item.dose()));
            }
        }
        return lowest == Integer.MAX_VALUE ? -1 : lowest;
    }
}
