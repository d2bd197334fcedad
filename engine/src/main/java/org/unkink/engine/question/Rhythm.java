package org.unkink.engine.question;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.stream.Stream;
import org.unkink.engine.journal.Diary;
import org.unkink.engine.journal.Diary.Noted;
import org.unkink.engine.journal.Person;
import org.unkink.engine.journal.QuestionKind;
import org.unkink.engine.progress.PainSeries;
import org.unkink.engine.progress.Stretch;
import org.unkink.engine.progress.Training;
import org.unkink.engine.rule.LongBreak;

/**
 * A question that comes back: so many days after its last answer or skip, for some days, and again a period later. The
 * first time it comes in the days after the first session, or a period after it. At most one of them is asked a day.
 *
 * @param period days from one time to the next
 * @param window days on which it is asked
 * @param atOnce whether it is asked in the days after the first session already
 */
record Rhythm(QuestionKind kind, int period, int window, boolean atOnce) {

    private static final int WEEK = 7;
    private static final int FOUR_WEEKS = 28;

    /** The days after the last session on which something is asked. */
    private static final int IN_USE_DAYS = LongBreak.DAYS;

    /** In the order in which they are asked. */
    private static final List<Rhythm> ALL = List.of(
            new Rhythm(QuestionKind.PEG, WEEK, 3, true),
            new Rhythm(QuestionKind.ACTIVITIES, FOUR_WEEKS, WEEK, true),
            new Rhythm(QuestionKind.CHANGE, FOUR_WEEKS, WEEK, false));

    static Optional<Question> due(Person person) {
        if (!isNeeded(person) || ALL.stream().anyMatch(r -> r.isDoneOn(person.today(), person))) {
            return Optional.empty();
        }
        return Stretch.current(person)
                .flatMap(stretch -> ALL.stream()
                        .flatMap(r -> r.dueIn(stretch, person).stream())
                        .findFirst());
    }

    /** Only while sessions are done, and not where a week of notes says that nothing hurts. */
    private static boolean isNeeded(Person person) {
        LocalDate today = person.today();
        NavigableMap<LocalDate, Integer> sessions = Training.secondsByDay(person);
        boolean inUse = !sessions.isEmpty() && ChronoUnit.DAYS.between(sessions.lastKey(), today) <= IN_USE_DAYS;
        NavigableMap<LocalDate, Double> week =
                PainSeries.of(person).since(today.minusDays(WEEK - 1)).days();
        return inUse && (week.isEmpty() || week.values().stream().anyMatch(pain -> pain > 0));
    }

    private Optional<Question> dueIn(Stretch stretch, Person person) {
        LocalDate today = person.today();
        Optional<LocalDate> handled =
                handled(person).filter(day -> !day.isBefore(stretch.start())).reduce((first, last) -> last);
        return handled.or(() -> firstSession(stretch, person))
                .flatMap(base -> lastDay(ChronoUnit.DAYS.between(base, today), handled.isEmpty() && atOnce)
                        .map(day -> new Question(kind, Optional.empty(), base.plusDays(day))));
    }

    private static Optional<LocalDate> firstSession(Stretch stretch, Person person) {
        return Optional.ofNullable(Training.secondsByDay(person).ceilingKey(stretch.start()));
    }

    /** The last day of the window that a day lies in, both counted from the base; empty outside. */
    private Optional<Long> lastDay(long day, boolean first) {
        if (first && day >= 1 && day < WEEK) {
            return Optional.of(WEEK - 1L);
        }
        return day >= period && day % period < window ? Optional.of(day - day % period + window - 1) : Optional.empty();
    }

    private boolean isDoneOn(LocalDate day, Person person) {
        return handled(person).anyMatch(day::equals);
    }

    /** The days of its answers and skips, in order. */
    private Stream<LocalDate> handled(Person person) {
        Diary diary = person.diary();
        Stream<? extends Noted<?>> answers = switch (kind) {
            case PEG -> diary.pegs().stream();
            case ACTIVITIES -> diary.activities().stream();
            case CHANGE -> diary.changes().stream();
            case NEXT_MORNING, AFTER_TWO_DAYS -> Stream.empty();
        };
        Stream<? extends Noted<?>> skips =
                diary.skipped().stream().filter(s -> s.event().kind() == kind);
        return Stream.concat(answers, skips).map(Noted::day).sorted();
    }
}
