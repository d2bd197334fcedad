package org.unkink.engine.journal;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.unkink.engine.check.Answers;
import org.unkink.engine.check.Clearance;
import org.unkink.engine.check.Level;
import org.unkink.engine.check.Sign;
import org.unkink.engine.exercise.Restriction;

/**
 * Whether planning is possible by the checks of a journal (rules R23 to R26 and R44). A stop goes before a check that is
 * due: it must not be hidden by a question, and it does not wear off.
 */
final class ClearanceFold {

    private static final Duration CHECK_HOLDS = Duration.ofDays(28);
    private static final Duration LONGEST_GAP = Duration.ofDays(14);

    private final Instant now;

    /** The signs that stand ticked, and those of them to which a clinician agreed since they do. */
    private final EnumSet<Sign> ticked = EnumSet.noneOf(Sign.class);

    private final EnumSet<Sign> agreed = EnumSet.noneOf(Sign.class);
    private Optional<Instant> lastFullCheck = Optional.empty();
    private Optional<Instant> lastSession = Optional.empty();
    private boolean somethingNew;

    private ClearanceFold(Instant now) {
        this.now = now;
    }

    static Clearance fold(Journal journal, Instant now) {
        ClearanceFold fold = new ClearanceFold(now);
        for (Entry entry : journal.entries()) {
            if (entry.at().isAfter(now)) {
                fold.addCaution(entry.event());
            } else {
                fold.add(entry);
            }
        }
        return fold.clearance();
    }

    private void add(Entry entry) {
        switch (entry.event()) {
            case Event.CheckAnswered check -> answer(check, entry.at());
            case Event.ClinicianAgreed agreement -> agree(agreement.signs());
            case Event.SessionStarted _ -> lastSession = Optional.of(entry.at());
            case Event.NewSignsAsked _, Event.ExerciseHurt _ -> addCaution(entry.event());
            case Event.SetupStated _,
                    Event.SorenessNoted _,
                    Event.PainNoted _,
                    Event.ExerciseLogged _,
                    Event.SessionFinished _,
                    Event.OfDiary _,
                    Event.Correction _ -> {}
        }
    }

    /** What an event adds to caution, whenever it happened. */
    private void addCaution(Event event) {
        switch (event) {
            case Event.CheckAnswered check -> ticked.addAll(check.signs());
            case Event.NewSignsAsked asked -> somethingNew |= asked.anythingNew();
            case Event.ExerciseHurt hurt -> somethingNew |= hurt.asksForCheck();
            case Event.ClinicianAgreed _,
                    Event.SetupStated _,
                    Event.SorenessNoted _,
                    Event.PainNoted _,
                    Event.SessionStarted _,
                    Event.ExerciseLogged _,
                    Event.SessionFinished _,
                    Event.OfDiary _,
                    Event.Correction _ -> {}
        }
    }

    private void answer(Event.CheckAnswered check, Instant at) {
        switch (check.scope()) {
            case FULL -> {
                ticked.clear();
                lastFullCheck = Optional.of(at);
            }
            case FIRST_EIGHT -> ticked.removeIf(s -> s.question().isAskedAgainDuringUse());
        }
        ticked.addAll(check.signs());
        agreed.retainAll(ticked);
        somethingNew = false;
    }

    private void agree(Set<Sign> signs) {
        for (Sign sign : signs) {
            if (sign.level() == Level.CLINICIAN && ticked.contains(sign)) {
                agreed.add(sign);
            }
        }
    }

    private Clearance clearance() {
        EnumSet<Sign> stopping = EnumSet.copyOf(ticked);
        stopping.removeAll(agreed);
        if (!stopping.isEmpty()) {
            return new Clearance.Stopped(new Answers(ticked).level(), stopping);
        }
        return due().<Clearance>map(Clearance.Due::new).orElseGet(() -> new Clearance.Open(restrictions()));
    }

    /** Those that ask for all twelve questions first: answering these also answers something new. */
    private Optional<Clearance.Due.Reason> due() {
        if (lastFullCheck.isEmpty()) {
            return Optional.of(Clearance.Due.Reason.NEVER_ANSWERED);
        }
        Instant check = lastFullCheck.get();
        if (isLongerAgo(check, CHECK_HOLDS)) {
            return Optional.of(Clearance.Due.Reason.OLDER_THAN_28_DAYS);
        }
        Instant lastSeen = lastSession.filter(check::isBefore).orElse(check);
        if (isLongerAgo(lastSeen, LONGEST_GAP)) {
            return Optional.of(Clearance.Due.Reason.GAP_OF_14_DAYS);
        }
        return somethingNew ? Optional.of(Clearance.Due.Reason.SOMETHING_NEW) : Optional.empty();
    }

    private boolean isLongerAgo(Instant moment, Duration time) {
        return moment.plus(time).isBefore(now);
    }

    private Set<Restriction> restrictions() {
        return agreed.stream().flatMap(s -> s.restriction().stream()).collect(Collectors.toSet());
    }
}
