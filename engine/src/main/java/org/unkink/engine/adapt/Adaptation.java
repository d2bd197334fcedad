package org.unkink.engine.adapt;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.unkink.engine.adapt.Limits.StrengthRests;
import org.unkink.engine.adapt.Signal.Effect;
import org.unkink.engine.exercise.Catalogue;
import org.unkink.engine.journal.PainScore;
import org.unkink.engine.journal.Person;
import org.unkink.engine.rule.Rule;

/**
 * The changes to the next session that follow from a person's past, computed from the journal each time.
 *
 * @param standings of every lane that was ever done, in their order
 * @param limits what may not come now
 * @param returning how what hurt comes back
 * @param signals everything that was not green, in the order of time
 * @param adjustments what may not come in the next session, or comes in another way
 * @param news the last change of each lane's dose, where no session has had it yet
 */
public record Adaptation(
        Standings standings,
        Limits limits,
        List<Returning> returning,
        List<Signal> signals,
        List<Adjustment> adjustments,
        List<DoseChange> news) {

    /** 48 hours, whatever the clocks are set to. */
    private static final Duration REST = Duration.ofDays(2);

    private static final int LONGEST_UNSETTLED_DAYS = 14;

    public Adaptation {
        returning = List.copyOf(returning);
        signals = List.copyOf(signals);
        adjustments = List.copyOf(adjustments);
        news = List.copyOf(news);
    }

    /** Reads the journal by the rules; without a past there is nothing to adapt. */
    public static Adaptation of(Catalogue catalogue, Person person) {
        Levels levels = new Levels(person);
        Weeks weeks = Weeks.of(person, levels.series());
        List<Signal> ofSessions = Signals.of(person, levels);
        Progressions progressions = Progressions.of(catalogue, person, new Gates(person, levels, weeks), ofSessions);
        List<Signal> signals = new ArrayList<>(ofSessions);
        signals.addAll(weeks.signals());
        signals.sort(Comparator.comparing(Signal::at));
        Limits limits = new Limits(pain(person), strengthRests(person, levels, weeks, ofSessions));
        List<Returning> returning = Returns.of(catalogue, person);
        return new Adaptation(
                progressions.standings(),
                limits,
                returning,
                signals,
                Adjustments.of(person.today(), limits, returning),
                progressions.all().stream()
                        .map(Progression::news)
                        .flatMap(Optional::stream)
                        .toList());
    }

    private static Optional<Signal> pain(Person person) {
        return person.pain()
                .said()
                .map(PainScore::value)
                .filter(pain -> TrafficLight.before(pain) != Light.GREEN)
                .map(pain -> new Signal(
                        Moment.BEFORE,
                        TrafficLight.before(pain),
                        Rule.R27,
                        person.now(),
                        person.today(),
                        Optional.empty(),
                        Optional.empty(),
                        OptionalDouble.empty(),
                        OptionalDouble.of(pain),
                        TrafficLight.before(pain) == Light.RED ? Effect.NO_SESSION : Effect.MOBILITY_ONLY));
    }

    private static List<StrengthRests> strengthRests(Person person, Levels levels, Weeks weeks, List<Signal> signals) {
        List<StrengthRests> rests = new ArrayList<>();
        signals.stream()
                .filter(s -> s.moment() == Moment.AFTER_TWO_DAYS)
                .filter(s -> person.today().isBefore(s.day().plusDays(LONGEST_UNSETTLED_DAYS)))
                .filter(s -> !levels.isBackAfter(s.at(), s.own().orElseThrow()))
                .max(Comparator.comparing(Signal::light))
                .ifPresent(s -> rests.add(new StrengthRests(s, Optional.empty())));
        weeks.pause().ifPresent(s -> rests.add(new StrengthRests(s, Optional.empty())));
        signals.stream()
                .filter(s -> s.moment() == Moment.NEXT_MORNING && s.light() == Light.RED)
                .filter(s -> person.now().isBefore(s.at().plus(REST)))
                .reduce((first, second) -> second)
                .ifPresent(s ->
                        rests.add(new StrengthRests(s, Optional.of(person.zone().time(s.at().plus(REST))))));
        new NoNews(person, levels).rest(signals).ifPresent(s -> rests.add(new StrengthRests(s, Optional.empty())));
        return rests;
    }
}
