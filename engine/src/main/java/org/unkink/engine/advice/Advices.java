package org.unkink.engine.advice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.unkink.engine.adapt.Adaptation;
import org.unkink.engine.advice.Advice.Stops;
import org.unkink.engine.journal.AdviceKind;
import org.unkink.engine.journal.Person;

/**
 * Every piece of advice that a journal has led to, in the order of their days.
 *
 * @param today by which it is new or not
 */
public record Advices(LocalDate today, List<Advice> all) {

    private static final int NEW_DAYS = 7;

    public Advices {
        all = all.stream().sorted(Comparator.comparing(Advice::since)).toList();
    }

    /** The advice of a journal up to now, by what the adaptation made of it. */
    public static Advices of(Person person, Adaptation adaptation) {
        List<Advice> all = new ArrayList<>();
        all.addAll(AfterSignals.of(adaptation));
        all.addAll(SevereDays.of(person));
        all.addAll(Marks.of(person));
        all.addAll(SixWeeks.of(person));
        all.addAll(WarningSigns.of(person));
        all.addAll(goodNews(person, all));
        all.replaceAll(advice -> isRead(advice, person) ? advice.asRead() : advice);
        return new Advices(person.today(), all);
    }

    /** Better and worse never hold at once: advice to see a clinician about how things go comes first. */
    private static List<Advice> goodNews(Person person, List<Advice> others) {
        boolean isWorse = others.stream().filter(Advice::holds).anyMatch(a -> switch (a.kind()) {
            case WORSENING, WORSE_AFTER_TWO_WEEKS, WORSE_AFTER_FOUR_WEEKS -> true;
            case NO_CHANGE_AFTER_TWO_WEEKS, NO_CLEAR_CHANGE_AFTER_FOUR_WEEKS -> true;
            case SEVERE_PAIN, FLARE_UP_NEXT_MORNING, FLARE_UP_AFTER_TWO_DAYS -> false;
            case UNASSESSED_AFTER_SIX_WEEKS, NEW_WARNING_SIGN, IMPROVEMENT -> false;
        });
        boolean isOpposed = isWorse || GoodNews.isOpposed(person);
        return GoodNews.of(person).stream()
                .map(news -> isOpposed ? news.with(false) : news)
                .toList();
    }

    private static boolean isRead(Advice advice, Person person) {
        return person.diary().adviceRead().stream()
                .anyMatch(read -> read.event().kind() == advice.kind()
                        && read.event().since().equals(advice.since()));
    }

    /**
     * The advice that has not been read and still holds or came within the last seven days, the most urgent first; good
     * news only while it holds.
     */
    public List<Advice> unread() {
        return all.stream()
                .filter(a -> !a.read() && (a.holds() || isNew(a)))
                .sorted(Comparator.comparing(Advice::level)
                        .thenComparing(Advice::since)
                        .reversed())
                .toList();
    }

    private boolean isNew(Advice advice) {
        return advice.kind() != AdviceKind.IMPROVEMENT && advice.since().isAfter(today.minusDays(NEW_DAYS));
    }

    /** The advice that holds, read or not. */
    public List<Advice> holding() {
        return all.stream().filter(Advice::holds).toList();
    }

    /**
     * The advice that stops every plan until a clinician has agreed. Pain of today and warning signs stop plans too,
     * and say so by themselves.
     */
    public static Optional<Advice> planStop(Person person) {
        return Marks.of(person).stream()
                .filter(a -> a.stops() == Stops.PLAN && a.holds())
                .findFirst();
    }
}
