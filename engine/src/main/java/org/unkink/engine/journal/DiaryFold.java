package org.unkink.engine.journal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unkink.engine.journal.Diary.Noted;

/** Sorts the entries of a journal into a diary. */
final class DiaryFold {

    private final List<Noted<Event.PainNoted>> pains = new ArrayList<>();
    private final List<Noted<Event.MuscleSorenessNoted>> muscleSoreness = new ArrayList<>();
    private final List<Noted<Event.PegAnswered>> pegs = new ArrayList<>();
    private final List<Noted<Event.ActivitiesRated>> activities = new ArrayList<>();
    private final List<Noted<Event.ChangeRated>> changes = new ArrayList<>();
    private final List<Noted<Event.QuestionSkipped>> skipped = new ArrayList<>();
    private final List<Noted<Event.ClinicianSeen>> clinicianSeen = new ArrayList<>();
    private final List<Noted<Event.ProgrammeChosen>> programmes = new ArrayList<>();
    private final List<Noted<Event.SessionDayMoved>> movedDays = new ArrayList<>();
    private final List<Noted<Event.AdviceRead>> adviceRead = new ArrayList<>();
    private final List<Noted<Event.CheckAnswered>> checks = new ArrayList<>();
    private final List<Noted<Event.TrialStarted>> trials = new ArrayList<>();
    private final List<Noted<Event.TrialEnded>> endedTrials = new ArrayList<>();
    private Optional<LocalDate> firstDay = Optional.empty();

    private DiaryFold() {}

    static Diary fold(Journal journal) {
        DiaryFold fold = new DiaryFold();
        journal.entries().forEach(fold::add);
        return fold.diary();
    }

    private void add(Entry entry) {
        if (firstDay.isEmpty()) {
            firstDay = Optional.of(entry.day());
        }
        switch (entry.event()) {
            case Event.PainNoted e -> pains.add(noted(entry, e));
            case Event.OfDiary e -> add(entry, e);
            case Event.CheckAnswered e -> checks.add(noted(entry, e));
            case Event.ClinicianAgreed _,
                    Event.NewSignsAsked _,
                    Event.SeverePainAsked _,
                    Event.SetupStated _,
                    Event.SorenessNoted _,
                    Event.SessionStarted _,
                    Event.ExerciseLogged _,
                    Event.ExerciseHurt _,
                    Event.SessionFinished _,
                    Event.Correction _ -> {}
        }
    }

    private void add(Entry entry, Event.OfDiary event) {
        switch (event) {
            case Event.MuscleSorenessNoted e -> muscleSoreness.add(noted(entry, e));
            case Event.PegAnswered e -> pegs.add(noted(entry, e));
            case Event.ActivitiesRated e -> activities.add(noted(entry, e));
            case Event.ChangeRated e -> changes.add(noted(entry, e));
            case Event.QuestionSkipped e -> skipped.add(noted(entry, e));
            case Event.ClinicianSeen e -> clinicianSeen.add(noted(entry, e));
            case Event.ProgrammeChosen e -> programmes.add(noted(entry, e));
            case Event.SessionDayMoved e -> movedDays.add(noted(entry, e));
            case Event.AdviceRead e -> adviceRead.add(noted(entry, e));
            case Event.TrialStarted e -> trials.add(noted(entry, e));
            case Event.TrialEnded e -> endedTrials.add(noted(entry, e));
        }
    }

    private static <E extends Event> Noted<E> noted(Entry entry, E event) {
        return new Noted<>(entry.id(), entry.at(), entry.day(), event);
    }

    private Diary diary() {
        return new Diary(
                pains,
                muscleSoreness,
                pegs,
                activities,
                changes,
                skipped,
                clinicianSeen,
                programmes,
                movedDays,
                adviceRead,
                checks,
                trials,
                endedTrials,
                firstDay);
    }
}
