package org.unkink.engine.progress;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.unkink.engine.journal.Person;
import org.unkink.engine.rule.Rule;

/**
 * The verdict on a measure since the beginning of the current {@link Stretch}: a change only where it is more than
 * the usual variation (rule R32), and nothing where there are too few values. Of single answers the last two have to be
 * better, and one is enough for worse. Pain that has risen is held against the weeks before instead of the beginning.
 *
 * @param from empty if there are too few values, and so is {@code to}
 */
public record Improvement(Measure measure, Wording wording, Optional<Value> from, Optional<Value> to) {

    /** The sentence that is said. */
    public enum Wording {
        BETTER,
        /** The last answer is better, and the one before it is not: it may be chance. */
        BETTER_ONCE,
        WORSE,
        /** Pain is above its usual level for some days, which may be chance. */
        HIGHER,
        NO_CLEAR_CHANGE,
        /** It changed clearly, and something else went the other way: neither is called better or worse. */
        MIXED,
        NOT_ENOUGH_YET
    }

    /** The rule behind every sentence. */
    public static final Rule RULE = Rule.R32;

    /** Of each measure, as things stand today. */
    public static List<Improvement> of(Person person) {
        Optional<Outcomes> outcomes = Stretch.current(person).map(stretch -> Outcomes.of(person, stretch));
        return together(Stream.of(Measure.values())
                .map(m -> outcomes.map(c -> c.improvement(m, person.today())).orElseGet(() -> notEnough(m)))
                .toList());
    }

    /** Better and worse are never said at once; pain that is clearly worse decides alone. */
    private static List<Improvement> together(List<Improvement> all) {
        boolean better = all.stream().anyMatch(Improvement::isBetter);
        boolean worse = all.stream().anyMatch(one -> one.wording == Wording.WORSE);
        if (!better || !worse) {
            return all;
        }
        boolean painDecides = all.stream().anyMatch(one -> one.measure == Measure.PAIN && one.wording == Wording.WORSE);
        return all.stream()
                .map(one -> one.isBetter() || (one.wording == Wording.WORSE && !painDecides) ? one.mixed() : one)
                .toList();
    }

    private boolean isBetter() {
        return wording == Wording.BETTER || wording == Wording.BETTER_ONCE;
    }

    private Improvement mixed() {
        return new Improvement(measure, Wording.MIXED, from, to);
    }

    /** The verdict on pain, which is judged by its own ups and downs. */
    static Improvement of(PainStatus pain) {
        return switch (pain.trend()) {
            case BETTER -> of(Wording.BETTER, pain.start(), pain.now());
            case HIGHER -> of(Wording.HIGHER, pain.usual(), pain.now());
            case WORSE -> of(Wording.WORSE, pain.usual(), pain.now());
            case USUAL -> of(Wording.NO_CLEAR_CHANGE, pain.start(), pain.now());
            case UNKNOWN -> notEnough(Measure.PAIN);
        };
    }

    private static Improvement of(Wording wording, Optional<Value> from, Optional<Value> to) {
        return from.isPresent() && to.isPresent()
                ? new Improvement(Measure.PAIN, wording, from, to)
                : notEnough(Measure.PAIN);
    }

    /** The verdict on two means of answers. */
    public static Improvement between(Measure measure, Value from, Value to) {
        double gain = measure.gain(from.value(), to.value());
        Wording wording = gain >= measure.clear()
                ? Wording.BETTER
                : gain <= -measure.clear() ? Wording.WORSE : Wording.NO_CLEAR_CHANGE;
        return new Improvement(measure, wording, Optional.of(from), Optional.of(to));
    }

    /** The same, unless it is better and the answer before it was not: then it is only better once. */
    Improvement confirmedBy(Optional<Improvement> before) {
        boolean isConfirmed = before.filter(b -> b.wording() == Wording.BETTER).isPresent();
        return wording == Wording.BETTER && !isConfirmed
                ? new Improvement(measure, Wording.BETTER_ONCE, from, to)
                : this;
    }

    static Improvement notEnough(Measure measure) {
        return new Improvement(measure, Wording.NOT_ENOUGH_YET, Optional.empty(), Optional.empty());
    }
}
