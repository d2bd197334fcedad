package org.unkink.answers.today;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.unkink.answers.progress.AdjustmentText;
import org.unkink.answers.progress.AdviceText;
import org.unkink.engine.journal.ProgrammeLevel;
import org.unkink.engine.journal.QuestionKind;
import org.unkink.engine.journal.SessionId;
import org.unkink.engine.plan.Allowed;
import org.unkink.engine.plan.Wish;
import org.unkink.engine.programme.Greeting;
import org.unkink.engine.programme.ProgrammeDay;

/** Everything that matters now. */
public record TodayAnswer(
        LocalDate today,
        Greeting greeting,
        Optional<DueQuestion> question,
        List<AdviceText> advice,
        Optional<DayOfProgramme> programmeDay,
        List<AdjustmentText> adjustments,
        OptionalInt gapDays) {

    /** The one question worth asking, the session that it is about, and the activities that it names. */
    public record DueQuestion(
            QuestionKind kind,
            String text,
            Optional<SessionId> session,
            Optional<LocalDate> day,
            Optional<List<String>> activities) {}

    /** The programme's day, with the session that it asks for. */
    public record DayOfProgramme(
            ProgrammeDay.Kind kind,
            ProgrammeDay.State state,
            ProgrammeLevel level,
            Allowed.Limit limit,
            boolean optional,
            Optional<Asked> wish) {}

    /** Minutes and kind of the session. */
    public record Asked(int minutes, Wish.Kind kind) {}
}
