package org.unkink.engine.journal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unkink.engine.check.Age;
import org.unkink.engine.check.Answers;
import org.unkink.engine.check.Clearance;
import org.unkink.engine.check.Level;
import org.unkink.engine.check.Sign;
import org.unkink.engine.exercise.Restriction;
import org.unkink.engine.journal.Checked.Agreement;
import org.unkink.engine.journal.Checked.Ticked;
import org.unkink.engine.journal.Event.CheckAnswered.Scope;
import org.unkink.engine.rule.LongBreak;

/**
 * Decides by the checks of a journal if planning is possible (rules R23, R44). A stop goes before a check that is
 * due: it must not be hidden by a question, and it does not wear off. It ends with an answer that names the entry which
 * made it ({@link Lifts}), so that every device folds the same, whatever the order of arrival and the clocks.
 */
final class ClearanceFold {

    private static final Duration CHECK_HOLDS = Duration.ofDays(28);

    /** The most by which two clocks can differ: one is a day ahead, the other a day behind. */
    private static final Duration CLOCKS_DIFFER = Duration.ofDays(2);

    private final Instant now;
    private final Zone zone;
    private final Ahead ahead;
    private final Set<Restriction> setup;

    /** The moment of the first entry that only version 2 writes; empty if there is none. */
    private final Optional<Instant> version2;

    /** Everything that can stop, by the entry that said it, in the order of the journal. */
    private final Map<EntryId, Said> said = new LinkedHashMap<>();

    private Optional<Age> age = Optional.empty();
    private boolean severePainAnswered;
    private Optional<Instant> lastFullCheck = Optional.empty();
    private Optional<Instant> lastSession = Optional.empty();

    private ClearanceFold(Journal journal, Ahead ahead, Instant now, Zone zone) {
        this.now = now;
        this.zone = zone;
        this.ahead = ahead;
        this.setup = new Stated(journal, ahead).setup().map(Setup::restrictions).orElse(Set.of());
        this.version2 = journal.entries().stream()
                .filter(entry -> isOfVersion2(entry.event()))
                .map(Entry::at)
                .findFirst();
    }

    /** Folds a journal {@link Journal#asOf} now. */
    static Checked fold(Journal journal, Ahead ahead, Instant now, Zone zone) {
        ClearanceFold fold = new ClearanceFold(journal, ahead, now, zone);
        journal.entries().forEach(fold::add);
        // Once more for what is named, but comes later by the clocks.
        journal.entries().forEach(fold::lift);
        return fold.checked();
    }

    /** An entry that ticked signs or said that something is new, and what still stands of it. */
    private static final class Said {

        private final Entry entry;
        private final Set<Sign> ticked;
        private final EnumSet<Sign> standing;

        /** Those that a later answer no longer had: an agreement to them does not pass on. */
        private final EnumSet<Sign> gone = EnumSet.noneOf(Sign.class);

        private final Map<Sign, Agreement> agreed = new EnumMap<>(Sign.class);
        private final Set<Said> before = new HashSet<>();
        private boolean somethingNew;

        private Said(Entry entry, Set<Sign> ticked, boolean somethingNew) {
            this.entry = entry;
            this.ticked = ticked;
            this.standing = EnumSet.noneOf(Sign.class);
            this.standing.addAll(ticked);
            this.somethingNew = somethingNew;
        }

        private boolean stands() {
            return somethingNew || !standing.isEmpty();
        }

        private void liftedBy(Event.CheckAnswered check) {
            somethingNew = false;
            Scope scope = check.scope();
            standing.removeIf(scope::asks);
            for (Sign sign : ticked) {
                if (scope.asks(sign) && !check.signs().contains(sign)) {
                    gone.add(sign);
                }
            }
        }
    }

    private void add(Entry entry) {
        switch (entry.event()) {
            case Event.CheckAnswered check -> answer(entry, check);
            case Event.ClinicianAgreed agreement -> agree(entry, agreement, seen(entry, agreement.lifts()));
            case Event.SeverePainAsked asked -> {
                severePainAnswered |= Morning.isSameDay(entry, now, zone);
                if (asked.cannotSleepWashOrDress()) {
                    put(entry, EnumSet.of(Sign.CANNOT_SLEEP_WASH_OR_DRESS), false);
                }
            }
            case Event.NewSignsAsked asked -> put(entry, Set.of(), asked.anythingNew());
            case Event.ExerciseHurt hurt -> put(entry, Set.of(), hurt.asksForCheck());
            case Event.SessionStarted _ -> lastSession = Optional.of(entry.at());
            case Event.SetupStated _,
                    Event.SorenessNoted _,
                    Event.PainNoted _,
                    Event.ExerciseLogged _,
                    Event.SessionFinished _,
                    Event.OfDiary _,
                    Event.Correction _ -> {}
        }
    }

    private void answer(Entry entry, Event.CheckAnswered check) {
        List<Said> seen = seen(entry, check.lifts());
        put(entry, check.signs(), false);
        lift(entry, check, seen);
        check.answers().age().ifPresent(stated -> age = Optional.of(stated));
        if (check.scope() == Scope.FULL) {
            lastFullCheck = Optional.of(entry.at());
        }
    }

    private void put(Entry entry, Set<Sign> signs, boolean somethingNew) {
        if (!signs.isEmpty() || somethingNew) {
            said.put(entry.id(), new Said(entry, signs, somethingNew));
        }
    }

    /** Of what came so far: that which is named, or what an answer of version 1 can speak of. */
    private List<Said> seen(Entry answer, Lifts lifts) {
        return switch (lifts) {
            case Lifts.AllBefore _ when ahead.has(answer) -> List.of();
            case Lifts.AllBefore _ ->
                said.values().stream()
                        .filter(one -> one.stands() && !ahead.has(one.entry) && isOfVersion1(one.entry))
                        .toList();
            case Lifts.Named named ->
                named.entries().stream()
                        .filter(said::containsKey)
                        .map(said::get)
                        .toList();
        };
    }

    /**
     * True if an answer of version 1 can have asked for what an entry said: it knows nothing of the signs of version 2,
     * and a device that still has it does not see what the others are told. What hurt near the first entry of version 2
     * may have been said after it, since clocks differ.
     */
    private boolean isOfVersion1(Entry entry) {
        boolean isAsked = entry.event() instanceof Event.NewSignsAsked || entry.event() instanceof Event.ExerciseHurt;
        return isAsked
                ? version2.filter(first -> !entry.at().isBefore(first.minus(CLOCKS_DIFFER)))
                        .isEmpty()
                : !isOfVersion2(entry.event());
    }

    private static boolean isOfVersion2(Event event) {
        return event instanceof Event.SeverePainAsked
                || (event instanceof Event.CheckAnswered check && check.lifts() instanceof Lifts.Named)
                || (event instanceof Event.ClinicianAgreed agreement && agreement.lifts() instanceof Lifts.Named);
    }

    private void lift(Entry entry) {
        if (entry.event() instanceof Event.CheckAnswered check && check.lifts() instanceof Lifts.Named named) {
            lift(entry, check, seen(entry, named));
        } else if (entry.event() instanceof Event.ClinicianAgreed agreement
                && agreement.lifts() instanceof Lifts.Named named) {
            agree(entry, agreement, seen(entry, named));
        }
    }

    private void lift(Entry entry, Event.CheckAnswered check, List<Said> seen) {
        @Nullable Said own = said.get(entry.id());
        for (Said earlier : seen) {
            if (earlier != own) {
                earlier.liftedBy(check);
                if (own != null) {
                    own.before.add(earlier);
                }
            }
        }
    }

    private static void agree(Entry entry, Event.ClinicianAgreed agreement, List<Said> seen) {
        for (Said earlier : seen) {
            for (Sign sign : agreement.signs()) {
                if (earlier.ticked.contains(sign)) {
                    earlier.agreed.put(sign, new Agreement(entry.at(), agreement.by()));
                }
            }
        }
    }

    private Checked checked() {
        List<Said> standing = said.values().stream().filter(Said::stands).toList();
        Map<Sign, Ticked> ticked = new EnumMap<>(Sign.class);
        for (Said one : standing) {
            for (Sign sign : one.standing) {
                ticked.merge(sign, ticked(one, sign), ClearanceFold::both);
            }
        }
        boolean somethingNew = standing.stream().anyMatch(one -> one.somethingNew);
        return new Checked(
                clearance(ticked, somethingNew),
                age,
                Collections.unmodifiableMap(ticked),
                about(standing),
                severePainAnswered,
                standing.stream().map(one -> one.entry.id()).toList());
    }

    private static Set<Sign> about(List<Said> standing) {
        Set<Sign> about = EnumSet.noneOf(Sign.class);
        for (Said one : standing) {
            if (one.somethingNew && one.entry.event() instanceof Event.ExerciseHurt hurt) {
                hurt.kind().sign().ifPresent(about::add);
            }
        }
        return about;
    }

    private Clearance clearance(Map<Sign, Ticked> ticked, boolean somethingNew) {
        Answers answers = new Answers(age, ticked.keySet());
        Set<Sign> stopping = EnumSet.noneOf(Sign.class);
        ticked.forEach((sign, how) -> {
            Level level = answers.level(sign);
            boolean opened = level == Level.CLINICIAN && how.agreed().isPresent();
            if (level != Level.PROCEED && !opened) {
                stopping.add(sign);
            }
        });
        if (!stopping.isEmpty()) {
            return new Clearance.Stopped(answers.level(), stopping);
        }
        return due(somethingNew)
                .<Clearance>map(Clearance.Due::new)
                .orElseGet(() -> new Clearance.Open(restrictions(ticked.keySet())));
    }

    private static Ticked ticked(Said one, Sign sign) {
        return new Ticked(
                row(one, sign).stream()
                        .map(said -> said.entry.at())
                        .min(Comparator.naturalOrder())
                        .orElseThrow(),
                agreement(one, sign, new HashSet<>()));
    }

    /** The answer and those before it in which the sign was ticked without a break. */
    private static List<Said> row(Said one, Sign sign) {
        List<Said> row = new ArrayList<>(List.of(one));
        for (int i = 0; i < row.size(); i++) {
            for (Said earlier : row.get(i).before) {
                if (earlier.ticked.contains(sign) && !earlier.gone.contains(sign) && !row.contains(earlier)) {
                    row.add(earlier);
                }
            }
        }
        return row;
    }

    /** The agreement to a sign of an answer: its own, or that to every answer before it, if there is one. */
    private static Optional<Agreement> agreement(Said one, Sign sign, Set<Said> asked) {
        @Nullable Agreement own = one.agreed.get(sign);
        if (own != null) {
            return Optional.of(own);
        }
        Optional<Agreement> last = Optional.empty();
        asked.add(one);
        for (Said earlier : one.before) {
            if (earlier.ticked.contains(sign) && !earlier.gone.contains(sign)) {
                Optional<Agreement> its = asked.contains(earlier) ? Optional.empty() : agreement(earlier, sign, asked);
                if (its.isEmpty()) {
                    return Optional.empty();
                }
                last = later(last, its);
            }
        }
        return last;
    }

    /** The common answer of two devices to the same sign: an agreement only if both have one. */
    private static Ticked both(Ticked one, Ticked other) {
        Instant since = one.since().isBefore(other.since()) ? one.since() : other.since();
        boolean agreed = one.agreed().isPresent() && other.agreed().isPresent();
        return new Ticked(since, agreed ? later(one.agreed(), other.agreed()) : Optional.empty());
    }

    private static Optional<Agreement> later(Optional<Agreement> one, Optional<Agreement> other) {
        return Stream.of(one, other)
                .flatMap(Optional::stream)
                .max(Comparator.comparing(Agreement::at)
                        .thenComparing(made -> made.by().toString()));
    }

    /** Those that ask for all twelve questions first: answering these also answers something new. */
    private Optional<Clearance.Due.Reason> due(boolean somethingNew) {
        if (lastFullCheck.isEmpty()) {
            return Optional.of(Clearance.Due.Reason.NEVER_ANSWERED);
        }
        Instant check = lastFullCheck.get();
        if (isLongerAgo(check, CHECK_HOLDS)) {
            return Optional.of(Clearance.Due.Reason.OLDER_THAN_28_DAYS);
        }
        Instant lastSeen = lastSession.filter(check::isBefore).orElse(check);
        if (LongBreak.isBetween(lastSeen, now)) {
            return Optional.of(Clearance.Due.Reason.GAP_OF_14_DAYS);
        }
        return somethingNew ? Optional.of(Clearance.Due.Reason.SOMETHING_NEW) : Optional.empty();
    }

    private boolean isLongerAgo(Instant moment, Duration time) {
        return moment.plus(time).isBefore(now);
    }

    /** Of what was agreed to, and what the setup states. */
    private Set<Restriction> restrictions(Set<Sign> agreed) {
        Set<Restriction> restrictions = EnumSet.noneOf(Restriction.class);
        restrictions.addAll(setup);
        agreed.forEach(sign -> sign.restriction().ifPresent(restrictions::add));
        return restrictions;
    }
}
