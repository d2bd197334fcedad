package org.unkink.simulation;

import java.util.List;
import java.util.random.RandomGenerator;
import org.unkink.engine.journal.Event;
import org.unkink.engine.journal.Event.ActivitiesRated.Activity;
import org.unkink.engine.journal.PainScore;
import org.unkink.engine.journal.SessionId;
import org.unkink.engine.question.DueQuestion;

/** Replies a question as somebody does whose pain is what it is. */
record Replies(Diarist diary, RandomGenerator random, PainScore pain) {

    private static final int SCALE = 10;

    void to(DueQuestion question, int day) {
        switch (question.kind()) {
            case NEXT_MORNING -> {
                diary.write(new Event.PainNoted(Event.PainNoted.Moment.NEXT_MORNING, pain, session(question)));
                diary.write(new Event.MuscleSorenessNoted(session(question), random.nextInt(4)));
            }
            case AFTER_TWO_DAYS ->
                diary.write(new Event.PainNoted(Event.PainNoted.Moment.AFTER_TWO_DAYS, pain, session(question)));
            case PEG -> diary.write(new Event.PegAnswered(pain, near(pain.value()), near(pain.value())));
            case ACTIVITIES ->
                diary.write(new Event.ActivitiesRated(List.of(
                        new Activity("Look over my shoulder", near(SCALE - pain.value())),
                        new Activity("Work at the screen for an hour", near(SCALE - 1 - pain.value())),
                        new Activity("Carry the shopping", near(SCALE - pain.value())))));
            case CHANGE -> diary.write(new Event.ChangeRated(Math.clamp(day / 28, 1, 4) - (pain.value() >= 4 ? 2 : 0)));
        }
    }

    private static SessionId session(DueQuestion question) {
        return question.session().orElseThrow();
    }

    private int near(int value) {
        return Math.clamp(value + random.nextInt(3) - 1, 0, SCALE);
    }
}
