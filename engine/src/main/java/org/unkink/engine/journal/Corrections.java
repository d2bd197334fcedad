package org.unkink.engine.journal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.unkink.engine.journal.Event.ExerciseLogged.Outcome;

/** The corrections of a journal: per entry the last one holds; of several that may be the last, the most careful. */
final class Corrections {

    private static final int WITHDRAWN = -1;
    private static final int MOST_ABILITY = 30;
    private static final int BEST_CHANGE = 5;

    private final Map<EntryId, List<Entry>> corrections = new HashMap<>();
    private final Ahead ahead;

    private Corrections(List<Entry> entries, Ahead ahead) {
        this.ahead = ahead;
        for (Entry entry : entries) {
            if (entry.event() instanceof Event.Correction correction) {
                corrections
                        .computeIfAbsent(correction.entry(), _ -> new ArrayList<>())
                        .add(entry);
            }
        }
    }

    /** The entries as they hold, in the same order, without the corrections themselves. */
    static List<Entry> applied(List<Entry> entries, Ahead ahead) {
        Corrections corrections = new Corrections(entries, ahead);
        return entries.stream()
                .filter(entry -> !(entry.event() instanceof Event.Correction))
                .flatMap(corrections::apply)
                .toList();
    }

    private Stream<Entry> apply(Entry entry) {
        List<Entry> fitting = corrections.getOrDefault(entry.id(), List.of()).stream()
                .filter(c -> fits(entry.event(), (Event.Correction) c.event()))
                .toList();
        Event.Correction holds = ahead.latest(fitting).stream()
                .map(c -> (Event.Correction) c.event())
                .reduce((one, later) -> weight(one) > weight(later) ? one : later)
                .orElse(null);
        return switch (holds) {
            case null -> Stream.of(entry);
            case Event.EntryWithdrawn _ -> Stream.empty();
            case Event.EntryCorrected corrected ->
                Stream.of(new Entry(entry.id(), entry.at(), entry.zone(), corrected.event()));
        };
    }

    /** The caution that a correction asks for, among those of one entry. */
    private static int weight(Event.Correction correction) {
        return switch (correction) {
            case Event.EntryWithdrawn _ -> WITHDRAWN;
            case Event.EntryCorrected corrected -> weight(corrected.event());
        };
    }

    private static int weight(Event.Correctable event) {
        return switch (event) {
            case Event.PainNoted e -> e.score().value();
            case Event.SorenessNoted e ->
                2 * e.sorest().map(PainScore::value).orElse(0) + (e.startedRecently() ? 1 : 0);
            case Event.MuscleSorenessNoted e -> e.score();
            case Event.ExerciseLogged e -> isHurt(e) ? Integer.MAX_VALUE : e.doneSeconds();
            case Event.SessionFinished e -> e.effort().map(Effort::value).orElse(0);
            case Event.PegAnswered e -> e.pain().value() + e.enjoyment() + e.activity();
            case Event.ActivitiesRated e ->
                MOST_ABILITY
                        - e.activities().stream()
                                .mapToInt(Event.ActivitiesRated.Activity::ability)
                                .sum();
            case Event.ChangeRated e -> BEST_CHANGE - e.change();
        };
    }

    /** True if a correction changes anything of an event. */
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

    /** True if a correction is about the same thing: of the same kind, in the same session, on the same occasion. */
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
            case Event.SorenessNoted _, Event.PegAnswered _, Event.ActivitiesRated _, Event.ChangeRated _ ->
                Optional.empty();
        };
    }

    private static String occasion(Event.Correctable event) {
        return switch (event) {
            case Event.PainNoted e -> e.moment().name();
            case Event.ExerciseLogged e -> e.item() + " " + e.variant() + " " + Objects.toString(e.side(), "");
            case Event.SorenessNoted _,
                    Event.MuscleSorenessNoted _,
                    Event.SessionFinished _,
                    Event.PegAnswered _,
                    Event.ActivitiesRated _,
                    Event.ChangeRated _ -> "";
        };
    }
}
