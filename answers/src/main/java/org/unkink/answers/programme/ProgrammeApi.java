package org.unkink.answers.programme;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.unkink.answers.call.Call;
import org.unkink.answers.catalogue.RuleRef;
import org.unkink.answers.json.Decimals;
import org.unkink.answers.json.Words;
import org.unkink.answers.person.Persons;
import org.unkink.answers.programme.ProgrammeAnswer.OfDay;
import org.unkink.answers.programme.ProgrammeAnswer.OfLevel;
import org.unkink.answers.programme.ProgrammeAnswer.OfWeek;
import org.unkink.answers.programme.ProgrammeAnswer.Suggestion;
import org.unkink.catalogue.CatalogueContent;
import org.unkink.catalogue.Texts;
import org.unkink.engine.journal.Person;
import org.unkink.engine.journal.ProgrammeLevel;
import org.unkink.engine.programme.Calendar;
import org.unkink.engine.programme.LevelChange;
import org.unkink.engine.programme.LevelPlan;
import org.unkink.engine.programme.Moves;
import org.unkink.engine.programme.ProgrammeDay;

/** The weeks, the levels to choose from, and when to change. */
public final class ProgrammeApi {

    private final CatalogueContent content;
    private final Persons persons;

    public ProgrammeApi(CatalogueContent content, Persons persons) {
        this.content = content;
        this.persons = persons;
    }

    public ProgrammeAnswer programme(Call call) {
        Person person = persons.fold(call);
        Texts texts = content.texts(call.language());
        Calendar calendar = Calendar.of(content.catalogue(), person);
        Moves moves = new Moves(calendar, person);
        return new ProgrammeAnswer(
                person.today(),
                calendar.programme().level(),
                calendar.programme().chosen(),
                calendar.programme().days(),
                calendar.weeks().stream().map(week -> week(week, moves)).toList(),
                Arrays.stream(ProgrammeLevel.values())
                        .map(level -> level(level, texts))
                        .toList(),
                LevelChange.of(calendar, person).map(change -> suggestion(change, texts)));
    }

    private static OfWeek week(List<ProgrammeDay> week, Moves moves) {
        return new OfWeek(
                week.getFirst().date(),
                week.stream().map(day -> day(day, moves)).toList());
    }

    private static OfDay day(ProgrammeDay day, Moves moves) {
        return new OfDay(
                day.date(),
                day.kind(),
                day.state(),
                day.minutes(),
                moves.targets(day),
                day.strengthFrom(),
                day.movedFrom(),
                day.movedTo());
    }

    private static OfLevel level(ProgrammeLevel level, Texts texts) {
        LevelPlan plan = LevelPlan.of(level);
        String key = "level." + Words.word(level);
        return new OfLevel(
                level, texts.phrase(key + ".name"), plan.minutes(), plan.daysAWeek(), texts.phrase(key + ".what"));
    }

    private static Suggestion suggestion(LevelChange change, Texts texts) {
        String text = texts.phrase(
                "level-change." + Words.word(change.reason()),
                Map.of(
                        "sessions", String.valueOf(change.sessions()),
                        "asked", String.valueOf(change.asked()),
                        "pain", number(change.pain()),
                        "painBefore", number(change.painBefore())));
        return new Suggestion(change.to(), text, RuleRef.of(change.reason().rule(), texts));
    }

    private static String number(OptionalDouble value) {
        return value.isPresent() ? Decimals.text(value.getAsDouble()) : "–";
    }
}
