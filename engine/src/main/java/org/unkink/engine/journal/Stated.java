package org.unkink.engine.journal;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.unkink.engine.exercise.Restriction;

/**
 * The things that a person states whole, so that the last statement holds: the setup and the map. Of several that may
 * be the last ({@link Ahead}), every restriction, every sore spot and "it began lately" hold.
 */
final class Stated {

    /**
     * The time for which pain that began "within the last two weeks" counts as new, from when it was first said (rule
     * R30).
     */
    private static final Duration NEW_PAIN = Duration.ofDays(14);

    private final Ahead ahead;
    private final List<Entry> setups;
    private final List<Entry> maps;

    /** @param journal {@link Journal#asOf} now */
    Stated(Journal journal, Ahead ahead) {
        this.ahead = ahead;
        this.setups = of(journal, Event.SetupStated.class);
        this.maps = of(journal, Event.SorenessNoted.class);
    }

    private static List<Entry> of(Journal journal, Class<? extends Event> kind) {
        return journal.entries().stream()
                .filter(entry -> kind.isInstance(entry.event()))
                .toList();
    }

    Optional<Setup> setup() {
        Set<Restriction> restrictions = EnumSet.noneOf(Restriction.class);
        Optional<Setup> last = Optional.empty();
        for (Entry entry : ahead.latest(setups)) {
            Setup setup = ((Event.SetupStated) entry.event()).setup();
            restrictions.addAll(setup.restrictions());
            last = Optional.of(setup);
        }
        return last.map(setup -> setup.with(restrictions));
    }

    /** The sore spots, on each as much as the sorest says; empty if that was never said. */
    Optional<List<SoreSpot>> soreness() {
        List<Entry> latest = ahead.latest(maps);
        List<SoreSpot> spots = latest.stream()
                .flatMap(entry -> ((Event.SorenessNoted) entry.event()).spots().stream())
                .toList();
        return latest.isEmpty() ? Optional.empty() : Optional.of(latest.size() == 1 ? spots : sorest(spots));
    }

    private static List<SoreSpot> sorest(List<SoreSpot> spots) {
        return spots.stream()
                .filter(spot -> spots.stream()
                        .noneMatch(other -> isSamePlace(spot, other) && other.intensity() > spot.intensity()))
                .distinct()
                .toList();
    }

    private static boolean isSamePlace(SoreSpot one, SoreSpot other) {
        return one.region() == other.region() && one.side() == other.side();
    }

    /** From the first of the notes in a row that say so; saying it again while it counts does not begin it anew. */
    Optional<Instant> newPainUntil(Instant now) {
        Optional<Entry> first = Optional.empty();
        for (Entry entry : maps) {
            Event.SorenessNoted note = (Event.SorenessNoted) entry.event();
            boolean goesOn = first.filter(f -> !isOver(f, entry.at())).isPresent();
            if (note.startedRecently()) {
                first = goesOn ? first : Optional.of(entry);
            } else if (!ahead.has(entry)) {
                first = Optional.empty();
            }
        }
        return first.filter(f -> !isOver(f, now)).map(Stated::end);
    }

    private static boolean isOver(Entry first, Instant at) {
        return end(first).isBefore(at);
    }

    private static Instant end(Entry first) {
        return first.at().plus(NEW_PAIN);
    }
}
