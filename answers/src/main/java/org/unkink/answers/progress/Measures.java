package org.unkink.answers.progress;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.unkink.answers.catalogue.RuleRef;
import org.unkink.answers.json.Decimals;
import org.unkink.answers.json.Words;
import org.unkink.answers.progress.ProgressAnswer.Between;
import org.unkink.answers.progress.ProgressAnswer.Change;
import org.unkink.answers.progress.ProgressAnswer.DayMedian;
import org.unkink.answers.progress.ProgressAnswer.DayScore;
import org.unkink.answers.progress.ProgressAnswer.Function;
import org.unkink.answers.progress.ProgressAnswer.Pain;
import org.unkink.answers.progress.ProgressAnswer.Peg;
import org.unkink.answers.progress.ProgressAnswer.Rated;
import org.unkink.answers.progress.ProgressAnswer.Rating;
import org.unkink.answers.progress.ProgressAnswer.Score;
import org.unkink.answers.progress.ProgressAnswer.SoreMap;
import org.unkink.catalogue.Texts;
import org.unkink.engine.journal.Diary.Noted;
import org.unkink.engine.journal.Entry;
import org.unkink.engine.journal.Event;
import org.unkink.engine.journal.Event.ActivitiesRated.Activity;
import org.unkink.engine.journal.Journal;
import org.unkink.engine.journal.Person;
import org.unkink.engine.progress.Band;
import org.unkink.engine.progress.FunctionSeries;
import org.unkink.engine.progress.Improvement;
import org.unkink.engine.progress.Measure;
import org.unkink.engine.progress.PainSeries;
import org.unkink.engine.progress.PainTrend;
import org.unkink.engine.progress.Value;

/** Pain, soreness and function over time, and what may be said of them. */
final class Measures {

    private final Person person;
    private final PainTrend trend;
    private final Texts texts;

    Measures(Person person, Texts texts) {
        this.person = person;
        this.trend = PainTrend.of(person);
        this.texts = texts;
    }

    /** @param journal as it holds now, with the maps */
    Pain pain(Journal journal) {
        PainSeries series = PainSeries.of(person);
        List<DayScore> days = series.days().entrySet().stream()
                .map(day -> new DayScore(day.getKey(), day.getValue()))
                .toList();
        List<DayMedian> medians = days.isEmpty()
                ? List.of()
                : series.medians(days.getFirst().day(), person.today()).stream()
                        .map(value -> new DayMedian(value.day(), value.value()))
                        .toList();
        List<ProgressAnswer.Noted> alone = person.diary().pains().stream()
                .filter(noted -> noted.event().session() == null)
                .map(noted -> new ProgressAnswer.Noted(
                        noted.day(),
                        noted.entry(),
                        noted.event().moment(),
                        noted.event().score()))
                .toList();
        return new Pain(
                days,
                medians,
                alone,
                journal.entries().stream().flatMap(Measures::map).toList(),
                trend.on(person.today())
                        .usual()
                        .map(usual -> Band.around(usual.value()))
                        .map(band -> new Between(band.low(), band.high())),
                change(Measure.PAIN));
    }

    private static Stream<SoreMap> map(Entry entry) {
        return entry.event() instanceof Event.SorenessNoted map
                ? Stream.of(new SoreMap(entry.day(), entry.id(), map.spots(), map.startedRecently()))
                : Stream.empty();
    }

    List<Score> soreness() {
        return person.diary().muscleSoreness().stream()
                .map(noted ->
                        new Score(noted.day(), noted.entry(), noted.event().score()))
                .toList();
    }

    Function function() {
        // One activity has one name, however it was spelled: the last one.
        Map<String, String> names = new HashMap<>();
        person.diary()
                .activities()
                .forEach(noted -> noted.event().activities().forEach(one -> names.put(one.key(), one.name())));
        return new Function(
                person.diary().pegs().stream().map(Measures::peg).toList(),
                person.diary().activities().stream()
                        .map(noted -> rated(noted, names))
                        .toList(),
                person.diary().changes().stream()
                        .map(noted -> new Rating(
                                noted.day(), noted.entry(), noted.event().change()))
                        .toList(),
                change(Measure.PEG),
                change(Measure.ACTIVITIES));
    }

    private static Peg peg(Noted<Event.PegAnswered> noted) {
        Event.PegAnswered peg = noted.event();
        return new Peg(
                noted.day(), noted.entry(), peg.pain(), peg.enjoyment(), peg.activity(), FunctionSeries.mean(peg));
    }

    private static Rated rated(Noted<Event.ActivitiesRated> noted, Map<String, String> names) {
        List<Activity> distinct = noted.event().distinct();
        return new Rated(
                noted.day(),
                noted.entry(),
                distinct.stream()
                        .map(one -> new Activity(names.getOrDefault(one.key(), one.name()), one.ability()))
                        .toList(),
                new FunctionSeries.Rated(noted.day(), distinct).mean());
    }

    /** Nothing is said of what was never noted. */
    private Optional<Change> change(Measure measure) {
        return Improvement.of(person).stream()
                .filter(one -> one.measure() == measure && isNoted(measure))
                .findFirst()
                .map(this::change);
    }

    private boolean isNoted(Measure measure) {
        return switch (measure) {
            case PAIN -> !person.diary().pains().isEmpty();
            case PEG -> !person.diary().pegs().isEmpty();
            case ACTIVITIES -> !person.diary().activities().isEmpty();
        };
    }

    private Change change(Improvement improvement) {
        Map<String, String> values = improvement.from().isEmpty()
                ? Map.of("time", texts.phrase("improvement.weeks." + trend.weeksToGo()))
                : Map.of(
                        "from",
                        Decimals.text(improvement.from().orElseThrow().value()),
                        "to",
                        Decimals.text(improvement.to().orElseThrow().value()));
        String key = "improvement." + Words.word(improvement.measure()) + "." + Words.word(improvement.wording());
        return new Change(
                improvement.wording(),
                texts.phrase(key, values),
                RuleRef.of(Improvement.RULE, texts),
                value(improvement.from()),
                value(improvement.to()));
    }

    private static OptionalDouble value(Optional<Value> value) {
        return value.map(known -> OptionalDouble.of(known.value())).orElseGet(OptionalDouble::empty);
    }
}
