package org.unkink.engine.journal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.unkink.engine.journal.Event.ExerciseLogged.Outcome;

/** The corrections of a journal: per entry the last one holds. */
final class Corrections {

    private final Map<EntryId, Event.Correction> last = new HashMap<>();

    private Corrections(List<Entry> entries) {
        for (Entry entry : entries) {
            if (entry.event() instanceof Event.Correction correction) {
                last.put(correction.entry(), correction);
            }
        }
    }

    /** The entries as they hold, in the same order, without the corrections themselves. */
    static List<Entry> applied(List<Entry> entries) {
        Corrections corrections = new Corrections(entries);
        return entries.stream()
                .filter(entry -> !(entry.event() instanceof Event.Correction))
                .flatMap(corrections::apply)
                .toList();
    }

    private Stream<Entry> apply(Entry entry) {
        Event.Correction correction = last.get(entry.id());
        if (correction == null || !fits(entry.event(), correction)) {
            return Stream.of(entry);
        }
        return switch (correction) {
            case Event.EntryWithdrawn _ -> Stream.empty();
            case Event.EntryCorrected corrected ->
                Stream.of(new Entry(entry.id(), entry.at(), entry.zone(), corrected.event()));
        };
    }

    /** Whether a correction changes anything of an event. */
    static boolean fits(Event event, Event.Correction correction) {
        return event instanceof Event.Correctable original
                && !isHurt(original)
                && switch (correction) {
                    case Event.EntryWithdrawn _ -> true;
                    case Event.EntryCorrected corrected -> isAbout(original, corrected.event());
                };
    }

    /** A movement that was logged as stopped because it hurt stays so: a hurt cannot be corrected away. */
    private static boolean isHurt(Event.Correctable event) {
        return event instanceof Event.ExerciseLogged logged && logged.outcome() == Outcome.STOPPED_HURT;
    }

    /** Whether a correction is about the same thing: of the same kind, in the same session, on the same occasion. */
    private static boolean isAbout(Event.Correctable original, Event.Correctable corrected) {
        return original.getClass().equals(corrected.getClass())
                && session(original).equals(session(corrected))
                && occasion(original).equals(occasion(corrected));
    }

    private static Optional<SessionId> session(Event.Correctable event) {
        return switch (event) {
            case Event.PainNoted e -> Optional.ofNullable(e.session());
            case Event.MuscleSorenessNoted e -> Optional.of(e.session());
            case Event.ExerciseLogged e -> Optional.of(e.session());
            case Event.SessionFinished e -> Optional.of(e.session());
            case Event.PegAnswered _, Event.ActivitiesRated _, Event.ChangeRated _ -> Optional.empty();
        };
    }

    private static String occasion(Event.Correctable event) {
        return switch (event) {
            case Event.PainNoted e -> e.moment().name();
            case Event.ExerciseLogged e -> e.item() + " " + e.variant() + " " + Objects.toString(e.side(), "");
            case Event.MuscleSorenessNoted _,
                    Event.SessionFinished _,
                    Event.PegAnswered _,
                    Event.ActivitiesRated _,
                    Event.ChangeRated _ -> "";
        };
    }
}
