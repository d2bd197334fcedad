package org.unkink.engine.adapt;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import org.unkink.engine.exercise.Dose;
import org.unkink.engine.exercise.Ladder;
import org.unkink.engine.exercise.Variant;
import org.unkink.engine.journal.SessionId;
import org.unkink.engine.rule.Rule;

/** One lane on its way through the journal: up by two sessions that went well, down by everything that did not. */
final class Progression {

    private static final int GOOD_IN_A_ROW = 2;
    private static final int TO_SPARE = 2;
    private static final int RECENT_DAYS = 28;

    private final Lane lane;
    private final Ladder ladder;
    private final boolean hasLoad;
    private final Deque<Fact> facts = new ArrayDeque<>();
    private final Map<SessionId, Integer> stepsTaken = new HashMap<>();
    private int rung;
    private int load;
    private int rungShown;
    private int rungDone = -1;
    private int loadShown;
    private LocalDate since;
    private Optional<LocalDate> lastChange = Optional.empty();
    private Optional<DoseChange> why = Optional.empty();

    /**
     * The part of it that a session had.
     *
     * @param wentWell whether the session as a whole did
     * @param complete whether all that was planned was done
     * @param rung of the dose planned, -1 if the ladder does not have it
     * @param spare repetitions done beyond those planned
     */
    record Fact(LocalDate day, boolean wentWell, boolean complete, int rung, int spare) {

        /** Both together, where an exercise came twice in a session. */
        Fact and(Fact other) {
            return new Fact(
                    day,
                    wentWell && other.wentWell,
                    complete && other.complete,
                    Math.min(rung, other.rung),
                    Math.min(spare, other.spare));
        }
    }

    /** @param lower how many steps below the newcomer's dose it begins */
    Progression(Lane lane, Variant variant, LocalDate day, int lower) {
        this.lane = lane;
        this.ladder = variant.ladder();
        this.hasLoad = variant.usesTrainingGear();
        this.rung = Math.max(0, ladder.start() - lower);
        this.rungShown = rung;
        this.since = day;
    }

    Lane lane() {
        return lane;
    }

    Optional<LocalDate> lastChange() {
        return lastChange;
    }

    Standing standing() {
        return new Standing(lane, rung, load, since, why);
    }

    /**
     * Makes a step that was earned but never done wait: while nothing may rise, the dose stays at what a session really
     * had.
     */
    void hold() {
        int had = Math.max(rungDone, ladder.start());
        if (load > loadShown) {
            load = loadShown;
            rung = had;
        }
        rung = Math.min(rung, had);
    }

    /** The last change, until a session has had it. */
    Optional<DoseChange> news() {
        return rung == rungShown && load == loadShown ? Optional.empty() : why;
    }

    /** A dose that a session really had for the first time counts as a change on that day (rule R14). */
    void add(Fact fact) {
        if (fact.rung() > rungDone) {
            lastChange = rungDone < 0 ? lastChange : Optional.of(fact.day());
            rungDone = fact.rung();
        }
        facts.addLast(fact);
        rungShown = rung;
        loadShown = load;
    }

    /**
     * A step up, if the last two sessions with it went well at its dose, both within four weeks. Repetitions, holds and
     * sets come first, in the order of the ladder; at its top the load follows, after two sessions with two repetitions
     * to spare.
     */
    void stepUp(LocalDate day) {
        Iterator<Fact> latest = facts.descendingIterator();
        int good = 0;
        boolean spare = true;
        while (good < GOOD_IN_A_ROW) {
            if (!latest.hasNext()) {
                return;
            }
            Fact fact = latest.next();
            if (!fact.wentWell() || fact.day().isBefore(day.minusDays(RECENT_DAYS))) {
                return;
            }
            if (fact.rung() >= rung) {
                if (!fact.complete()) {
                    return;
                }
                good++;
                spare &= fact.spare() >= TO_SPARE;
            }
        }
        more(day, spare);
    }

    private void more(LocalDate day, boolean spare) {
        Dose from = ladder.dose(rungShown);
        if (rung < ladder.top()) {
            rung++;
            changed(day, new DoseChange.MoreOfIt(Rule.R14, day, lane, from, ladder.dose(rung)));
        } else if (hasLoad && spare) {
            load++;
            rung = ladder.start();
            changed(day, new DoseChange.MoreLoad(Rule.R14, day, lane, ladder.dose(rung), load));
        }
    }

    /**
     * Steps down as far as a signal asks; all signals of one session together ask for no more than the worst of them.
     */
    void stepDown(Signal signal, SessionId session) {
        int taken = stepsTaken.getOrDefault(session, 0);
        int steps = signal.effect().steps();
        stepsTaken.put(session, Math.max(taken, steps));
        int loadBefore = load;
        int rungBefore = rung;
        for (int step = taken; step < steps; step++) {
            oneDown(0);
        }
        LocalDate day = signal.day();
        if (load != loadBefore) {
            changed(day, new DoseChange.LessLoad(signal.rule(), day, lane, ladder.dose(rung), load, signal));
        } else if (rung != rungBefore) {
            Dose from = ladder.dose(Math.max(rungShown, rungBefore));
            changed(day, new DoseChange.LessOfIt(signal.rule(), day, lane, from, ladder.dose(rung), signal));
        }
        facts.clear();
        lastChange = Optional.of(day);
    }

    /** One step down for now; it is back when the signal is gone. */
    void ease(Signal signal) {
        if (rung > 0) {
            Dose from = ladder.dose(rung--);
            why = Optional.of(
                    new DoseChange.LessOfIt(signal.rule(), signal.day(), lane, from, ladder.dose(rung), signal));
            since = signal.day();
        }
    }

    /** After more than 14 days without a session one step, after 28 two, after 56 back to where newcomers begin. */
    void comeBack(LocalDate day, int daysAway) {
        int steps = daysAway > 56 ? ladder.rungs().size() * (load + 1) : daysAway > 28 ? 2 : 1;
        int rungBefore = rung;
        int loadBefore = load;
        for (int step = 0; step < steps; step++) {
            oneDown(Math.min(rung, ladder.start()));
        }
        if (rung != rungBefore || load != loadBefore) {
            Dose from = ladder.dose(rungBefore);
            changed(day, new DoseChange.LessAfterBreak(Rule.R44, day, lane, from, ladder.dose(rung), daysAway));
        }
        facts.clear();
        lastChange = Optional.of(day);
    }

    private void oneDown(int lowest) {
        if (load > 0 && rung <= ladder.start()) {
            load--;
        } else if (rung > lowest) {
            rung--;
        }
    }

    private void changed(LocalDate day, DoseChange adjustment) {
        why = Optional.of(adjustment);
        since = day;
        lastChange = Optional.of(day);
        facts.clear();
    }
}
