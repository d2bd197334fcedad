package org.unkink.engine.programme;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.unkink.engine.journal.Event.SessionFinished;
import org.unkink.engine.journal.Person;
import org.unkink.engine.journal.ProgrammeLevel;
import org.unkink.engine.plan.Allowed.Limit;
import org.unkink.engine.programme.ProgrammeDay.Kind;
import org.unkink.engine.programme.ProgrammeDay.State;
import org.unkink.engine.progress.PainStatus;
import org.unkink.engine.progress.PainStatus.Trend;
import org.unkink.engine.progress.PainTrend;
import org.unkink.engine.progress.Value;
import org.unkink.engine.rule.Rule;
import org.unkink.engine.rule.Severity;

/**
 * A suggestion to change the level, with the numbers behind it; the person decides. It looks at the two weeks before
 * today, and comes only after two weeks with the level as it is.
 *
 * @param sessions of which most was done in these two weeks, of those {@code asked} for
 * @param pain the mean of the last days, and {@code painBefore} of the weeks that they are held against
 */
public record LevelChange(
        ProgrammeLevel from,
        ProgrammeLevel to,
        Reason reason,
        int sessions,
        int asked,
        OptionalDouble pain,
        OptionalDouble painBefore) {

    /** Why, and the rule behind it. */
    public enum Reason {
        /** Most sessions were done, and pain is low and not rising (rule R15). */
        READY_FOR_MORE(Rule.R15),
        /** Most sessions were not done; less that is done is worth more (rule R43). */
        LESS_IS_FINE(Rule.R43),
        /** Pain is clearly higher than usual (rule R29). */
        PAIN_ROSE(Rule.R29);

        private final Rule rule;

        Reason(Rule rule) {
            this.rule = rule;
        }

        public Rule rule() {
            return rule;
        }
    }

    private static final int DAYS = 14;
    private static final int FEWEST_SESSIONS = 4;

    /** The one that fits now, empty if none does; more is never suggested while anything is limited. */
    public static Optional<LevelChange> of(Calendar calendar, Person person) {
        Programme programme = calendar.programme();
        long days = ChronoUnit.DAYS.between(programme.since(), calendar.today());
        if (!programme.chosen() || days < DAYS) {
            return Optional.empty();
        }
        LocalDate today = calendar.today();
        PainStatus pain = PainTrend.of(person).on(today);
        List<ProgrammeDay> past = calendar.days().stream()
                .filter(d -> d.date().isBefore(today) && !d.date().isBefore(today.minusDays(DAYS)))
                .toList();
        List<ProgrammeDay> asked = past.stream()
                .filter(d -> d.state() == State.MISSED
                        || d.state() == State.PARTLY
                        || (d.state() == State.DONE && d.kind() != Kind.REST))
                .toList();
        int sessions = (int) asked.stream().filter(d -> d.state() == State.DONE).count();
        LevelChange same = new LevelChange(
                programme.level(),
                programme.level(),
                Reason.LESS_IS_FINE,
                sessions,
                asked.size(),
                number(pain.now()),
                number(pain.usual()));
        return same.down(pain).or(() -> calendar.limit() == Limit.NONE ? same.up(person, pain) : Optional.empty());
    }

    private static OptionalDouble number(Optional<Value> value) {
        return value.map(v -> OptionalDouble.of(v.value())).orElseGet(OptionalDouble::empty);
    }

    private Optional<LevelChange> down(PainStatus status) {
        Optional<ProgrammeLevel> below = LevelPlan.below(from);
        if (status.trend() == Trend.WORSE) {
            return below.map(level -> with(level, Reason.PAIN_ROSE));
        }
        boolean fewDone = asked >= FEWEST_SESSIONS && 2 * sessions < asked;
        return fewDone ? below.map(level -> with(level, Reason.LESS_IS_FINE)) : Optional.empty();
    }

    private Optional<LevelChange> up(Person person, PainStatus status) {
        boolean mostDone = sessions >= FEWEST_SESSIONS && 5 * sessions >= 4 * asked;
        boolean quiet = pain.isPresent() && Severity.isLow(pain.getAsDouble()) && status.isKnownNotToRise();
        return mostDone && quiet && !hurtLately(person) && !wasTooHard(person)
                ? LevelPlan.above(from).map(level -> with(level, Reason.READY_FOR_MORE))
                : Optional.empty();
    }

    private static boolean hurtLately(Person person) {
        return person.hurts().values().stream().anyMatch(day -> ChronoUnit.DAYS.between(day, person.today()) <= DAYS);
    }

    /** True if one of the last two sessions was above the effort that is not exceeded. */
    private static boolean wasTooHard(Person person) {
        return person.sessions().reversed().stream()
                .limit(2)
                .flatMap(s -> s.finished().flatMap(SessionFinished::effort).stream())
                .anyMatch(effort -> effort.value() > person.effortCeiling());
    }

    private LevelChange with(ProgrammeLevel level, Reason why) {
        return new LevelChange(from, level, why, sessions, asked, pain, painBefore);
    }
}
