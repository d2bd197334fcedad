package org.unkink.engine.journal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The pain that was said around a session, as a number or on a map, whether or not it named the session. */
final class PainAround {

    /** The time for which what is said counts as the pain with which a session ended. */
    private static final Duration AFTER = Duration.ofHours(2);

    /** No day of a person is longer, wherever they fly. */
    private static final Duration LONGEST_DAY = Duration.ofDays(3);

    private final NavigableMap<Instant, List<Entry>> said = new TreeMap<>();

    PainAround(Journal journal) {
        for (Entry entry : journal.entries()) {
            if (score(entry).isPresent()) {
                said.computeIfAbsent(entry.at(), _ -> new ArrayList<>()).add(entry);
            }
        }
    }

    /**
     * The last number that was noted for it by its start, or the first one after; else the highest of its day by then.
     */
    Optional<PainScore> before(Entry start, List<Entry> noted) {
        Optional<Entry> last =
                noted.stream().filter(e -> !e.at().isAfter(start.at())).reduce((one, later) -> later);
        return last.or(() -> noted.stream().findFirst())
                .flatMap(PainAround::score)
                .or(() -> highest(between(start.at().minus(LONGEST_DAY), start.at())
                        .filter(e -> Morning.isSameDay(e, start.at(), start.zone()))));
    }

    /**
     * The highest of what was noted for it, and of what was said from its last log until two hours after its end.
     *
     * @param from empty if nothing was done
     */
    Optional<PainScore> after(SessionId session, List<Entry> noted, Optional<Instant> from, Instant end) {
        Stream<Entry> around = from.stream()
                .flatMap(start -> between(start, end.plus(AFTER)))
                .filter(e -> isOfNow(e.event(), session));
        return highest(Stream.concat(noted.stream(), around));
    }

    /** True if it says how it is at its own moment; what is noted before the session is of another moment. */
    private static boolean isOfNow(Event event, SessionId session) {
        if (!(event instanceof Event.PainNoted noted)) {
            return true;
        }
        return switch (noted.moment()) {
            case NOW -> true;
            case BEFORE_SESSION -> !session.equals(noted.session());
            case AFTER_SESSION -> noted.session() == null;
            case NEXT_MORNING, AFTER_TWO_DAYS -> false;
        };
    }

    private Stream<Entry> between(Instant from, Instant to) {
        return said.subMap(from, true, to, true).values().stream().flatMap(List::stream);
    }

    private static Optional<PainScore> highest(Stream<Entry> entries) {
        return entries.flatMap(e -> score(e).stream()).max(Comparator.naturalOrder());
    }

    private static Optional<PainScore> score(Entry entry) {
        if (entry.event() instanceof Event.SorenessNoted map) {
            return map.sorest();
        }
        return entry.event() instanceof Event.PainNoted noted ? Optional.of(noted.score()) : Optional.empty();
    }
}
