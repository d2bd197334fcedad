package org.unkink.engine.adapt;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.unkink.engine.adapt.Signal.Effect;
import org.unkink.engine.journal.Diary.Noted;
import org.unkink.engine.journal.Effort;
import org.unkink.engine.journal.Event.ExerciseHurt;
import org.unkink.engine.journal.Event.PainNoted;
import org.unkink.engine.journal.Event.SessionFinished;
import org.unkink.engine.journal.PainScore;
import org.unkink.engine.journal.Person;
import org.unkink.engine.journal.Person.PastSession;
import org.unkink.engine.journal.SessionId;
import org.unkink.engine.rule.Rule;

/**
 * Holds everything that was said around sessions against the traffic light; what is green and does nothing is left out.
 */
final class Signals {

    /** The time after a session for which an answer that names none can be about it. */
    private static final int DAYS_AFTER = 3;

    private static final Set<PainNoted.Moment> FOLLOW_UPS =
            Set.of(PainNoted.Moment.NEXT_MORNING, PainNoted.Moment.AFTER_TWO_DAYS);

    private final Person person;
    private final Levels levels;
    private final int ceiling;
    private final Map<SessionId, PastSession> byId = new HashMap<>();
    private final List<Noted<PainNoted>> answers;
    private final List<Signal> signals = new ArrayList<>();

    private Signals(Person person, Levels levels) {
        this.person = person;
        this.levels = levels;
        this.ceiling = person.effortCeiling();
        person.sessions().forEach(s -> byId.put(s.started().session(), s));
        this.answers = person.diary().pains().stream()
                .filter(n -> FOLLOW_UPS.contains(n.event().moment()))
                .toList();
    }

    /** In the order of time. */
    static List<Signal> of(Person person, Levels levels) {
        Signals all = new Signals(person, levels);
        person.sessions().forEach(all::add);
        person.diary().pains().forEach(all::followUp);
        all.signals.sort(Comparator.comparing(Signal::at));
        return all.signals;
    }

    private void add(PastSession session) {
        session.painBefore().map(PainScore::value).ifPresent(pain -> before(session, pain));
        session.hurts().forEach(hurt -> during(session, hurt));
        session.painAfter().map(PainScore::value).ifPresent(pain -> after(session, pain));
        session.finished().flatMap(SessionFinished::effort).map(Effort::value).ifPresent(e -> effort(session, e));
    }

    private void before(PastSession session, int pain) {
        Light light = TrafficLight.before(pain);
        Effect effect = light == Light.RED ? Effect.NO_SESSION : Effect.MOBILITY_ONLY;
        add(session, Moment.BEFORE, light, Rule.R27, OptionalDouble.empty(), pain, effect);
    }

    private void during(PastSession session, ExerciseHurt hurt) {
        Light light = TrafficLight.during(hurt.kind(), hurt.score(), levels.before(session));
        hurt(session, new Lane(hurt.variant(), hurt.side()), light, hurt.score());
    }

    /** The article's own rule goes further than the table: what hurt at all comes with less (rule R16). */
    private void hurt(PastSession session, Lane lane, Light light, Optional<PainScore> score) {
        signals.add(new Signal(
                Moment.DURING,
                light,
                light == Light.RED ? Rule.R17 : Rule.R16,
                session.at(),
                session.day(),
                Optional.of(session.started().session()),
                Optional.of(lane),
                levels.before(session),
                score.map(pain -> OptionalDouble.of(pain.value())).orElseGet(OptionalDouble::empty),
                light == Light.RED ? Effect.TWO_STEPS_DOWN : Effect.ONE_STEP_DOWN));
    }

    /**
     * A small rise that is gone the next morning only keeps things as they are. Where nothing is known of before, much
     * pain after it is too much.
     */
    private void after(PastSession session, int pain) {
        OptionalDouble own = levels.before(session);
        Light light = own.isPresent() ? TrafficLight.after(pain - own.getAsDouble()) : TrafficLight.afterUnknown(pain);
        Effect amber = levels.hasSettled(session) ? Effect.NO_MORE_YET : Effect.ONE_STEP_DOWN;
        Effect effect = light == Light.RED ? Effect.TWO_STEPS_DOWN : amber;
        add(session, Moment.AFTER, light, Rule.R15, own, pain, effect);
    }

    private void effort(PastSession session, int effort) {
        Light light = TrafficLight.effort(effort, ceiling);
        OptionalDouble own = OptionalDouble.of(ceiling);
        add(session, Moment.EFFORT, light, Rule.R15, own, effort, Effect.ONE_STEP_DOWN);
    }

    private void add(
            PastSession session, Moment moment, Light light, Rule rule, OptionalDouble own, int value, Effect effect) {
        if (light != Light.GREEN) {
            signals.add(new Signal(
                    moment,
                    light,
                    rule,
                    session.at(),
                    session.day(),
                    Optional.of(session.started().session()),
                    Optional.empty(),
                    own,
                    OptionalDouble.of(value),
                    effect));
        }
    }

    private void followUp(Noted<PainNoted> noted) {
        switch (noted.event().moment()) {
            case NEXT_MORNING -> followUp(noted, Moment.NEXT_MORNING, session(noted));
            case AFTER_TWO_DAYS -> followUp(noted, Moment.AFTER_TWO_DAYS, session(noted));
            case NOW, BEFORE_SESSION -> likeAnAnswer(noted);
            case AFTER_SESSION -> {}
        }
    }

    /**
     * A number noted when the question was due counts like an answer to it, if the question itself was not answered.
     */
    private void likeAnAnswer(Noted<PainNoted> noted) {
        SessionId own = noted.event().session();
        person.sessions().reversed().stream()
                .filter(s -> s.at().isBefore(noted.at()) && s.isDone())
                .filter(s -> !s.started().session().equals(own))
                .findFirst()
                .ifPresent(s -> s.followUp(noted.at(), person.zone())
                        .filter(question -> !isAnswered(s, question))
                        .ifPresent(question -> followUp(
                                noted,
                                question == PainNoted.Moment.NEXT_MORNING ? Moment.NEXT_MORNING : Moment.AFTER_TWO_DAYS,
                                Optional.of(s))));
    }

    /** True if the question itself was answered. */
    private boolean isAnswered(PastSession session, PainNoted.Moment question) {
        Instant morning = session.morning(person.zone());
        return answers.stream()
                .anyMatch(n -> n.event().moment() == question
                        && !n.at().isBefore(morning)
                        && session.isAnsweredBy(n, question, person.zone()));
    }

    private void followUp(Noted<PainNoted> noted, Moment moment, Optional<PastSession> session) {
        OptionalDouble own = session.map(levels::before).orElseGet(OptionalDouble::empty);
        int value = noted.event().score().value();
        Light light = own.isPresent() ? TrafficLight.followUp(value - own.getAsDouble()) : Light.GREEN;
        if (light != Light.GREEN) {
            signals.add(new Signal(
                    moment,
                    light,
                    Rule.R18,
                    noted.at(),
                    noted.day(),
                    session.map(s -> s.started().session()),
                    Optional.empty(),
                    own,
                    OptionalDouble.of(value),
                    effect(moment, light)));
        }
    }

    private static Effect effect(Moment moment, Light light) {
        if (moment == Moment.NEXT_MORNING) {
            return light == Light.RED ? Effect.STRENGTH_RESTS_TWO_DAYS : Effect.ONE_STEP_DOWN;
        }
        return light == Light.RED ? Effect.STRENGTH_RESTS_TWO_DOWN : Effect.STRENGTH_RESTS_ONE_DOWN;
    }

    /** The one that it names, else the last one before it of which something was done. */
    private Optional<PastSession> session(Noted<PainNoted> noted) {
        SessionId id = noted.event().session();
        if (id != null) {
            return Optional.ofNullable(byId.get(id));
        }
        LocalDate earliest = noted.day().minusDays(DAYS_AFTER);
        return person.sessions().reversed().stream()
                .filter(s -> s.at().isBefore(noted.at()) && s.isDone())
                .findFirst()
                .filter(s -> !s.day().isBefore(earliest));
    }
}
