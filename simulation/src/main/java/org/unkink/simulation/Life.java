package org.unkink.simulation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.unkink.engine.advice.Advice;
import org.unkink.engine.advice.Advices;
import org.unkink.engine.check.Clearance;
import org.unkink.engine.check.Sign;
import org.unkink.engine.exercise.Catalogue;
import org.unkink.engine.journal.Event;
import org.unkink.engine.journal.Event.CheckAnswered.Scope;
import org.unkink.engine.journal.Event.PainNoted.Moment;
import org.unkink.engine.journal.Journal;
import org.unkink.engine.journal.PainScore;
import org.unkink.engine.journal.Person;
import org.unkink.engine.journal.PersonFold;
import org.unkink.engine.journal.SessionId;
import org.unkink.engine.plan.Allowed.Limit;
import org.unkink.engine.plan.Plan;
import org.unkink.engine.plan.Planner;
import org.unkink.engine.plan.Wish;
import org.unkink.engine.programme.Calendar;
import org.unkink.engine.programme.LevelChange;
import org.unkink.engine.programme.LevelPlan;
import org.unkink.engine.programme.TodaysSession;
import org.unkink.engine.question.DueQuestion;

/** The days of somebody with Unkink, from the first visit on. */
public final class Life {

    private static final LocalTime MORNING = LocalTime.of(7, 40);
    private static final LocalTime EVENING = LocalTime.of(18, 10);
    private static final LocalTime LATE = LocalTime.of(22, 30);

    private final Catalogue catalogue;
    private final Planner planner;
    private final Persona persona;
    private final Witness witness;
    private final LocalDate first;
    private final RandomGenerator random;
    private final Diarist diary;
    private final Practice training;
    private int sessions;
    private double strain;

    /**
     * A life that has not begun.
     *
     * @param first the day of the first visit
     */
    public Life(Catalogue catalogue, Persona persona, long seed, LocalDate first, Witness witness) {
        this.catalogue = catalogue;
        this.planner = new Planner(catalogue);
        this.persona = persona;
        this.witness = witness;
        this.first = first;
        this.random = new SplittableRandom(seed);
        this.diary = new Diarist(random, persona.zone());
        this.training = new Practice(catalogue, persona, random, diary);
    }

    /** Lives so many days from the first visit on, and gives the journal. */
    public Journal live(int days) {
        arrive();
        for (int day = 0; day < days; day++) {
            LocalDate date = first.plusDays(day);
            Person person = wake(day, date);
            train(day, date, person);
        }
        return diary.journal();
    }

    /**
     * Lives so many days, to be looked at on the day after: should the check be due on that day, it is answered the
     * evening before.
     */
    public Journal liveUpToADayWithAnOpenCheck(int days) {
        live(days);
        LocalDate last = first.plusDays(days - 1L);
        diary.goTo(last, LATE);
        Instant dayAfter = persona.zone().moment(last.plusDays(2).atStartOfDay());
        if (PersonFold.fold(diary.journal(), dayAfter, persona.zone()).clearance() instanceof Clearance.Due) {
            diary.write(new Event.CheckAnswered(Scope.FULL, Set.of()));
        }
        return diary.journal();
    }

    private void arrive() {
        diary.goTo(first, MORNING.minusMinutes(20));
        diary.write(new Event.CheckAnswered(Scope.FULL, Set.of()));
        diary.write(new Event.SetupStated(persona.setup()));
        diary.write(new Event.SorenessNoted(persona.soreness(), false));
        diary.write(new Event.ProgrammeChosen(
                persona.habits().level(), persona.habits().days()));
    }

    /**
     * Replies the check where it is due and the question of the day, and notes how the pain is.
     *
     * @return what the journal said on waking
     */
    private Person wake(int day, LocalDate date) {
        diary.goTo(date, MORNING.plusMinutes(random.nextInt(40)));
        Person person = diary.person();
        witness.woke(person);
        if (person.clearance() instanceof Clearance.Due) {
            diary.write(new Event.CheckAnswered(Scope.FULL, signs(day)));
        }
        seeClinician(person);
        Optional<DueQuestion> question = DueQuestion.due(person);
        if (question.isPresent() && random.nextDouble() < persona.habits().answers()) {
            new Replies(diary, random, told(day)).to(question.get(), day);
        } else if (question.isPresent() && random.nextBoolean()) {
            diary.write(new Event.QuestionSkipped(
                    question.get().kind(), question.get().session().orElse(null)));
        }
        if (random.nextDouble() < persona.habits().notes()) {
            diary.write(new Event.PainNoted(Moment.NOW, told(day), null));
        }
        strain = 0;
        return person;
    }

    /** Sees somebody some days after an advice that stops the plan, if they are one of those who do. */
    private void seeClinician(Person person) {
        Optional<Integer> after = persona.habits().seesClinician();
        Optional<Advice> stop = after.isPresent() ? Advices.planStop(person) : Optional.empty();
        if (stop.isPresent()) {
            LocalDate seen = stop.get().since().plusDays(after.orElseThrow());
            if (!person.today().isBefore(seen)) {
                diary.write(new Event.ClinicianSeen(true));
            }
        }
    }

    /** The signs that are told; who understates tells none. */
    private Set<Sign> signs(int day) {
        return persona.sign()
                .filter(sign -> day >= sign.day() && persona.habits().understates() == 0)
                .map(sign -> (Set<Sign>) EnumSet.of(sign.sign()))
                .orElse(Set.of());
    }

    /** Comes for the session that the morning had for the day, if there is one and they do come. */
    private void train(int day, LocalDate date, Person morning) {
        diary.goTo(date, EVENING.plusMinutes(random.nextInt(60)));
        Optional<Wish> wish = wish(morning);
        if (wish.isEmpty() || random.nextDouble() >= persona.habits().comes()) {
            return;
        }
        PainScore before = told(day);
        SessionId session = diary.session();
        diary.write(new Event.PainNoted(Moment.BEFORE_SESSION, before, session));
        askForNewSigns(day);
        Person now = diary.person();
        Plan plan = planner.plan(now, wish.get());
        witness.planned(now, wish.get(), plan);
        if (plan instanceof Plan.Planned planned) {
            training.run(session, planned.session(), before.value());
            sessions++;
            tire();
            diary.write(new Event.PainNoted(Moment.AFTER_SESSION, told(day), session));
        }
    }

    /** A session as the programme asks for it; a level that is suggested is taken first. */
    private Optional<Wish> wish(Person person) {
        if (persona.habits().eager()) {
            return Optional.of(Wish.of(60));
        }
        Calendar calendar = Calendar.of(catalogue, person);
        LevelChange.of(calendar, person)
                .ifPresent(change -> diary.write(
                        new Event.ProgrammeChosen(change.to(), persona.habits().days())));
        TodaysSession today = TodaysSession.of(calendar);
        if (today.optional()) {
            return Optional.empty();
        }
        // People ask for all of it on days that take something away, too.
        return calendar.limit() == Limit.NONE
                ? today.wish()
                : Optional.of(Wish.of(LevelPlan.of(today.day().level()).minutes()));
    }

    private void askForNewSigns(int day) {
        boolean isNew = !signs(day).isEmpty();
        diary.write(new Event.NewSignsAsked(isNew));
        if (isNew) {
            diary.write(new Event.CheckAnswered(Scope.FULL, signs(day)));
        }
    }

    /** Draws the strain that the session leaves in the next morning. */
    private void tire() {
        boolean worse = random.nextDouble() < persona.strain().morning();
        strain = worse ? persona.strain().points() : 0;
    }

    private PainScore told(int day) {
        double felt = persona.course().pain(day, sessions) + strain + noise();
        return new PainScore(Math.clamp(Math.round(felt - persona.habits().understates()), 0, 10));
    }

    private double noise() {
        double sum = 0;
        for (int i = 0; i < 6; i++) {
            sum += random.nextDouble() - 0.5;
        }
        return sum * Math.sqrt(2) * persona.strain().noise();
    }
}
