package org.unkink.engine.adapt;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.unkink.engine.journal.Diary.Noted;
import org.unkink.engine.journal.Event.PainNoted;
import org.unkink.engine.journal.Person;
import org.unkink.engine.journal.Person.PastSession;
import org.unkink.engine.journal.Zone;
import org.unkink.engine.progress.PainSeries;

/** A person's own level, against which pain is judged, and whether pain came back to it. */
final class Levels {

    /** Pain that is further than this above the person's own level has not settled. */
    private static final int NEAR = 1;

    private final PainSeries series;

    private final Zone zone;

    /** All values except those right after a session. */
    private final NavigableMap<Instant, List<Noted<PainNoted>>> values = new TreeMap<>();

    Levels(Person person) {
        this.series = PainSeries.of(person);
        this.zone = person.zone();
        person.diary().pains().forEach(this::add);
    }

    private void add(Noted<PainNoted> noted) {
        if (noted.event().moment() != PainNoted.Moment.AFTER_SESSION) {
            values.computeIfAbsent(noted.at(), _ -> new ArrayList<>()).add(noted);
        }
    }

    PainSeries series() {
        return series;
    }

    /** Pain before a session; where none was noted, the middle value of the week up to it. */
    OptionalDouble before(PastSession session) {
        return session.painBefore()
                .map(pain -> OptionalDouble.of(pain.value()))
                .orElseGet(() -> series.median(session.day()));
    }

    /**
     * True if pain is known to have come back by the second day after a session: at least one value says so, and none
     * says otherwise.
     */
    boolean hasSettled(PastSession session) {
        OptionalDouble before = before(session);
        List<Noted<PainNoted>> later =
                values.subMap(session.morning(zone), session.endOfFollowUps(zone)).values().stream()
                        .flatMap(List::stream)
                        .toList();
        return before.isPresent() && !later.isEmpty() && later.stream().allMatch(n -> isNear(n, before.getAsDouble()));
    }

    /** True if a value noted after a moment says that pain is back at a level. */
    boolean isBackAfter(Instant moment, double level) {
        return from(moment).anyMatch(n -> n.at().isAfter(moment) && isNear(n, level));
    }

    /** The values noted from a moment on. */
    Stream<Noted<PainNoted>> from(Instant moment) {
        return values.tailMap(moment, true).values().stream().flatMap(List::stream);
    }

    private static boolean isNear(Noted<PainNoted> noted, double level) {
        return noted.event().score().value() - level <= NEAR;
    }
}
