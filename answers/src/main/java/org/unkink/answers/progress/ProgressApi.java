package org.unkink.answers.progress;

import java.util.List;
import java.util.OptionalDouble;
import org.unkink.answers.call.Call;
import org.unkink.answers.catalogue.RuleRef;
import org.unkink.answers.person.Persons;
import org.unkink.answers.progress.ProgressAnswer.DaySeconds;
import org.unkink.answers.progress.ProgressAnswer.DayState;
import org.unkink.answers.progress.ProgressAnswer.Kept;
import org.unkink.answers.progress.ProgressAnswer.KeptDay;
import org.unkink.answers.progress.ProgressAnswer.KeptWeek;
import org.unkink.answers.progress.ProgressAnswer.OfWeek;
import org.unkink.answers.progress.ProgressAnswer.SignalText;
import org.unkink.catalogue.CatalogueContent;
import org.unkink.catalogue.Texts;
import org.unkink.engine.adapt.Adaptation;
import org.unkink.engine.advice.Advices;
import org.unkink.engine.journal.Journal;
import org.unkink.engine.journal.Person;
import org.unkink.engine.programme.Calendar;
import org.unkink.engine.progress.Adherence;
import org.unkink.engine.progress.Training;
import org.unkink.engine.progress.Week;

/** Answers with everything that the past says. */
public final class ProgressApi {

    private final CatalogueContent content;
    private final Persons persons;

    public ProgressApi(CatalogueContent content, Persons persons) {
        this.content = content;
        this.persons = persons;
    }

    public ProgressAnswer progress(Call call) {
        Journal all = persons.journal();
        Person person = persons.fold(all, call);
        Texts texts = content.texts(call.language());
        Adaptation adaptation = Adaptation.of(content.catalogue(), person);
        Adherence adherence =
                Adherence.of(person, Calendar.of(content.catalogue(), person).asked());
        Measures measures = new Measures(person, texts);
        return new ProgressAnswer(
                person.today(),
                person.diary().firstDay(),
                measures.pain(persons.asOfNow(all)),
                Training.secondsByDay(person).entrySet().stream()
                        .map(day -> new DaySeconds(day.getKey(), day.getValue()))
                        .toList(),
                measures.soreness(),
                measures.function(),
                kept(adherence),
                Doses.of(person, content.catalogue(), texts),
                new Hurts(content.catalogue(), person, adaptation, texts).all(),
                signals(adaptation, texts),
                AdviceText.all(Advices.of(person, adaptation).all().reversed(), texts),
                HelpsAnswer.of(person, content.catalogue(), texts),
                Week.of(person, adherence).reversed().stream()
                        .map(ProgressApi::week)
                        .toList());
    }

    private static Kept kept(Adherence adherence) {
        return new Kept(
                adherence.days().stream()
                        .map(day -> new KeptDay(day.date(), state(day.kept())))
                        .toList(),
                adherence.weeks().stream()
                        .map(week -> new KeptWeek(week.monday(), week.sessionDays(), week.keptDays(), week.days()))
                        .toList());
    }

    private static DayState state(Adherence.Kept kept) {
        return switch (kept) {
            case SESSION -> DayState.SESSION;
            case PARTLY -> DayState.PARTLY;
            case REST -> DayState.REST;
            case NO_SESSION -> DayState.MISSED;
            case OPEN -> DayState.OPEN;
        };
    }

    private List<SignalText> signals(Adaptation adaptation, Texts texts) {
        AdaptationTexts sentences = new AdaptationTexts(content.catalogue(), texts);
        return adaptation.signals().reversed().stream()
                .map(signal -> new SignalText(
                        signal.day(),
                        signal.light(),
                        sentences.sentence(signal) + " " + sentences.effect(signal),
                        RuleRef.of(signal.rule(), texts)))
                .toList();
    }

    private static OfWeek week(Week week) {
        return new OfWeek(
                week.monday(),
                week.kept().sessionDays(),
                week.kept().seconds(),
                week.hurts(),
                week.pain(),
                week.peg().map(OptionalDouble::of).orElseGet(OptionalDouble::empty));
    }
}
