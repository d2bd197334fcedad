package org.unkink.catalogue.safety;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.unkink.engine.journal.Diary.Noted;
import org.unkink.engine.journal.Event.PainNoted;
import org.unkink.engine.journal.Event.PainNoted.Moment;
import org.unkink.engine.journal.Person;
import org.unkink.engine.journal.Person.PastSession;
import org.unkink.engine.journal.SessionId;
import org.unkink.engine.journal.Zone;

/** What was said of pain around a session, read in the plainest way from docs/adaptation.md. */
final class Pains {

    /** No question is open for longer. */
    private static final Duration LONGEST = Duration.ofDays(5);

    private final Person person;

    /** The sessions of which something was done. */
    private final List<PastSession> done;

    Pains(Person person) {
        this.person = person;
        this.done = person.sessions().stream().filter(s -> !s.done().isEmpty()).toList();
    }

    /** Whether so much or more was said of pain today. */
    static boolean isAtLeast(Person person, int pain) {
        return person.pain().said().filter(said -> said.value() >= pain).isPresent();
    }

    /** Everything but what was said right after a session. */
    private Stream<Noted<PainNoted>> said() {
        return person.diary().pains().stream().filter(n -> n.event().moment() != Moment.AFTER_SESSION);
    }

    /** The level from which a rise is measured; not a number where nothing is known of it. */
    double own(PastSession past) {
        return past.painBefore().map(p -> (double) p.value()).orElseGet(() -> median(past.day()));
    }

    /** Whether pain came back to within 1 of a level after it was noted. */
    boolean isBackSince(Noted<PainNoted> note, double level) {
        return said().anyMatch(
                        n -> n.at().isAfter(note.at()) && n.event().score().value() <= level + 1);
    }

    /** What counts as the answer to one of the two questions about a session. */
    List<Noted<PainNoted>> answers(PastSession past, Moment question) {
        List<Noted<PainNoted>> given = said().filter(n -> n.event().moment() == question && isAbout(n, past))
                .toList();
        boolean inTime = given.stream()
                .anyMatch(n -> n.event().session() == null
                        ? isTimeOf(question, n.at(), past)
                        : !n.at().isBefore(morning(past.lastAt(), past)));
        if (inTime) {
            return given;
        }
        List<Noted<PainNoted>> all = new ArrayList<>(given);
        said().filter(n -> isLikeAnAnswer(n, past, question)).forEach(all::add);
        return all;
    }

    /** Whether it is known how the next morning was: the question was answered, or a number says it. */
    boolean hasNewsOfTheMorning(PastSession past) {
        return said().filter(n -> !n.at().isBefore(morning(past.lastAt(), past)))
                .anyMatch(n -> n.event().moment() == Moment.NEXT_MORNING
                        ? isNamedOrInTime(n, past)
                        : isOtherwiseInTime(n, past, Moment.NEXT_MORNING));
    }

    private boolean isNamedOrInTime(Noted<PainNoted> note, PastSession past) {
        SessionId named = note.event().session();
        return named == null ? isTimeOf(Moment.NEXT_MORNING, note.at(), past) : named.equals(id(past));
    }

    /** The session that an answer names; one that names none is about the last one done before it, of the last three days. */
    private boolean isAbout(Noted<PainNoted> note, PastSession past) {
        SessionId named = note.event().session();
        return named != null
                ? named.equals(id(past))
                : isLastBefore(past, note.at(), done)
                        && !past.day().isBefore(note.day().minusDays(3));
    }

    /** A number noted as of now, or before another session, at the time of the question about the last one done. */
    private boolean isLikeAnAnswer(Noted<PainNoted> note, PastSession past, Moment question) {
        return isOtherwiseInTime(note, past, question)
                && isLastBefore(
                        past,
                        note.at(),
                        done.stream()
                                .filter(s -> !id(s).equals(note.event().session()))
                                .toList());
    }

    private boolean isOtherwiseInTime(Noted<PainNoted> note, PastSession past, Moment question) {
        Moment moment = note.event().moment();
        return (moment == Moment.NOW || moment == Moment.BEFORE_SESSION)
                && !id(past).equals(note.event().session())
                && isTimeOf(question, note.at(), past);
    }

    private static boolean isLastBefore(PastSession past, Instant at, List<PastSession> sessions) {
        return sessions.stream()
                .filter(s -> s.at().isBefore(at))
                .reduce((one, later) -> later)
                .filter(s -> id(s).equals(id(past)))
                .isPresent();
    }

    private boolean isTimeOf(Moment question, Instant at, PastSession past) {
        if (at.isBefore(past.lastAt()) || at.isAfter(past.lastAt().plus(LONGEST))) {
            return false;
        }
        Instant first = morning(past.lastAt(), past);
        Instant second = morning(first, past);
        return question == Moment.NEXT_MORNING
                ? !at.isBefore(first) && at.isBefore(second)
                : !at.isBefore(second) && at.isBefore(morning(second, past));
    }

    private static SessionId id(PastSession past) {
        return past.started().session();
    }

    /** Four in the morning and at least six hours later, where it began or where the person is now: the later one. */
    Instant morning(Instant at, PastSession past) {
        Instant there = morning(at, past.zone());
        Instant here = morning(at, person.zone());
        return there.isAfter(here) ? there : here;
    }

    private static Instant morning(Instant at, Zone zone) {
        LocalDate day = zone.day(at);
        Instant four = zone.moment(day.atTime(4, 0));
        if (!four.isAfter(at)) {
            four = zone.moment(day.plusDays(1).atTime(4, 0));
        }
        Instant slept = at.plus(Duration.ofHours(6));
        return four.isBefore(slept) ? slept : four;
    }

    /** The middle one of the middle values of seven days; not a number with fewer than three of them. */
    double median(LocalDate last) {
        List<Double> days = new ArrayList<>();
        for (LocalDate day = last.minusDays(6); !day.isAfter(last); day = day.plusDays(1)) {
            LocalDate of = day;
            List<Double> scores = said().filter(n -> n.day().equals(of))
                    .map(n -> (double) n.event().score().value())
                    .toList();
            if (!scores.isEmpty()) {
                days.add(middle(scores));
            }
        }
        return days.size() < 3 ? Double.NaN : middle(days);
    }

    private static double middle(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int count = sorted.size();
        return (sorted.get((count - 1) / 2) + sorted.get(count / 2)) / 2;
    }
}
