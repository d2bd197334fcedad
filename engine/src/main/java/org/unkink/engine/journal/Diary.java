package org.unkink.engine.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The entries of the journal on how things are going, as they hold after corrections, each list in the order of time
 * and only up to now.
 *
 * @param checks every answered check
 * @param firstDay of the journal, empty while it has no entry up to now
 */
public record Diary(
        List<Noted<Event.PainNoted>> pains,
        List<Noted<Event.MuscleSorenessNoted>> muscleSoreness,
        List<Noted<Event.PegAnswered>> pegs,
        List<Noted<Event.ActivitiesRated>> activities,
        List<Noted<Event.ChangeRated>> changes,
        List<Noted<Event.QuestionSkipped>> skipped,
        List<Noted<Event.ClinicianSeen>> clinicianSeen,
        List<Noted<Event.ProgrammeChosen>> programmes,
        List<Noted<Event.SessionDayMoved>> movedDays,
        List<Noted<Event.AdviceRead>> adviceRead,
        List<Noted<Event.CheckAnswered>> checks,
        List<Noted<Event.TrialStarted>> trials,
        List<Noted<Event.TrialEnded>> endedTrials,
        Optional<LocalDate> firstDay) {

    /** That of an empty journal. */
    public static final Diary EMPTY = new Diary(
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty());

    public Diary {
        pains = List.copyOf(pains);
        muscleSoreness = List.copyOf(muscleSoreness);
        pegs = List.copyOf(pegs);
        activities = List.copyOf(activities);
        changes = List.copyOf(changes);
        skipped = List.copyOf(skipped);
        clinicianSeen = List.copyOf(clinicianSeen);
        programmes = List.copyOf(programmes);
        movedDays = List.copyOf(movedDays);
        adviceRead = List.copyOf(adviceRead);
        checks = List.copyOf(checks);
        trials = List.copyOf(trials);
        endedTrials = List.copyOf(endedTrials);
    }

    /**
     * An event of the diary.
     *
     * @param entry the id by which it can be corrected
     * @param day in the place where it was noted
     */
    public record Noted<E extends Event>(EntryId entry, Instant at, LocalDate day, E event) {}
}
