package org.unkink.catalogue.safety;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.unkink.engine.exercise.Phase;
import org.unkink.engine.exercise.Side;
import org.unkink.engine.exercise.Sides;
import org.unkink.engine.exercise.Variant;
import org.unkink.engine.journal.Effort;
import org.unkink.engine.journal.Event;
import org.unkink.engine.journal.Event.ExerciseHurt.Kind;
import org.unkink.engine.journal.Event.ExerciseLogged.Outcome;
import org.unkink.engine.journal.Event.PainNoted.Moment;
import org.unkink.engine.journal.Event.SessionStarted.PlannedItem;
import org.unkink.engine.journal.PainScore;
import org.unkink.engine.journal.SessionId;

/** Weeks of sessions every other day, for some until a break, with pain before, after, the next morning and after two days; most go well. */
final class RegularTraining {

    private static final Duration SESSION = Duration.ofMinutes(25);

    private final RandomLife life;
    private final RandomGenerator random;
    private final Instant now;
    private final List<Variant> favourites = new ArrayList<>();
    private final int trouble;

    RegularTraining(RandomLife life, RandomGenerator random, Instant now) {
        this.life = life;
        this.random = random;
        this.now = now;
        this.trouble = life.one(List.of(0, 2, 10));
        life.times(2, 5, this::favourite);
    }

    private void favourite() {
        var exercise = life.exercise();
        if (exercise.phase() != Phase.WARM_UP) {
            favourites.add(life.one(exercise.variants()));
        }
    }

    void add() {
        if (life.chance(10)) {
            life.add(now.minus(Duration.ofDays(random.nextInt(20))), new Event.ClinicianSeen(life.chance(50)));
        }
        int away = life.chance(25) ? 15 + random.nextInt(50) : 0;
        int days = away + 10 + random.nextInt(60);
        for (int ago = days; ago > away; ago -= 2 + random.nextInt(2)) {
            session(now.minus(Duration.ofDays(ago)).plusSeconds(random.nextInt(7200)));
        }
    }

    private void session(Instant start) {
        SessionId session = new SessionId(life.uuid(start));
        int before = 1 + random.nextInt(2);
        note(start.minusSeconds(60), session, Moment.BEFORE_SESSION, before);
        List<PlannedItem> items = favourites.stream().map(this::item).toList();
        life.add(start, new Event.SessionStarted(session, 25, 1500, items));
        for (int i = 0; i < items.size(); i++) {
            log(start.plusSeconds(60L + i), session, i, items.get(i));
        }
        Effort effort = new Effort(life.chance(trouble) ? 5 + random.nextInt(5) : 3 + random.nextInt(2));
        life.add(start.plus(SESSION), new Event.SessionFinished(session, true, 1500, Optional.of(effort)));
        note(start.plus(SESSION), session, Moment.AFTER_SESSION, life.chance(trouble) ? before + 2 : before);
        note(start.plus(Duration.ofHours(14)), session, Moment.NEXT_MORNING, later(before));
        note(start.plus(Duration.ofHours(38)), session, Moment.AFTER_TWO_DAYS, later(before));
    }

    private int later(int before) {
        return life.chance(trouble) ? before + random.nextInt(5) : before;
    }

    private PlannedItem item(Variant variant) {
        int rung = life.chance(70)
                ? variant.ladder().top()
                : random.nextInt(variant.ladder().top() + 1);
        List<Side> sides = variant.sides() == Sides.TOGETHER ? List.of() : List.of(Side.LEFT, Side.RIGHT);
        return new PlannedItem(variant.id(), variant.ladder().dose(rung), sides);
    }

    private void log(Instant at, SessionId session, int item, PlannedItem planned) {
        int repetitions = planned.dose().sets() * planned.dose().repetitions();
        for (@Nullable Side side : planned.sides().isEmpty() ? one(null) : planned.sides()) {
            int done = repetitions + (life.chance(30) ? 2 : 0);
            life.add(
                    at,
                    new Event.ExerciseLogged(
                            session, item, planned.variant(), side, 60, 60, repetitions, done, Outcome.DONE));
            if (random.nextInt(300) < trouble) {
                Kind kind = life.one(List.of(Kind.PULLING, Kind.DULL_ACHE));
                Optional<PainScore> score = Optional.of(new PainScore(random.nextInt(8)));
                life.add(at, new Event.ExerciseHurt(session, planned.variant(), side, Optional.empty(), kind, score));
            }
        }
    }

    private static List<@Nullable Side> one(@Nullable Side side) {
        List<@Nullable Side> list = new ArrayList<>();
        list.add(side);
        return list;
    }

    /** Most answers are given, and none before its time. */
    private void note(Instant at, SessionId session, Moment moment, int score) {
        if (!at.isAfter(now) && life.chance(90)) {
            life.add(at, new Event.PainNoted(moment, new PainScore(score), session));
        }
    }
}
