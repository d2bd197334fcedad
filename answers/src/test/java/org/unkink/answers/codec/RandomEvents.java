package org.unkink.answers.codec;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unkink.engine.check.Age;
import org.unkink.engine.check.Answers;
import org.unkink.engine.check.Sign;
import org.unkink.engine.exercise.Catalogue;
import org.unkink.engine.exercise.Dose;
import org.unkink.engine.exercise.Equipment;
import org.unkink.engine.exercise.ExerciseId;
import org.unkink.engine.exercise.Phase;
import org.unkink.engine.exercise.Position;
import org.unkink.engine.exercise.Region;
import org.unkink.engine.exercise.Restriction;
import org.unkink.engine.exercise.Side;
import org.unkink.engine.exercise.VariantId;
import org.unkink.engine.journal.AdviceKind;
import org.unkink.engine.journal.Effort;
import org.unkink.engine.journal.Entry;
import org.unkink.engine.journal.EntryId;
import org.unkink.engine.journal.Event;
import org.unkink.engine.journal.Event.ClinicianAgreed.Clinician;
import org.unkink.engine.journal.Lifts;
import org.unkink.engine.journal.PainScore;
import org.unkink.engine.journal.ProgrammeLevel;
import org.unkink.engine.journal.QuestionKind;
import org.unkink.engine.journal.SessionId;
import org.unkink.engine.journal.Setup;
import org.unkink.engine.journal.SoreSpot;
import org.unkink.engine.journal.SystemZones;

/** Entries of every kind from a seed, within what the API lets in. */
public final class RandomEvents {

    /** Some that version 1 had, too. */
    private static final List<Sign> VERSION_1 = Stream.concat(
                    Stream.of(Sign.values()).filter(sign -> !sign.isAsked()),
                    Stream.of(Sign.PREGNANCY, Sign.INJURY_FALL, Sign.VISION_CHANGE))
            .toList();

    /** How many kinds of events there are. */
    public static final int KINDS = 24;

    private static final List<String> ZONES =
            List.of("UTC", "Europe/Vienna", "America/St_Johns", "Asia/Kathmandu", "+05:30", "Pacific/Apia");

    /** Those kinds that can be put right. */
    private static final List<Integer> CORRECTABLE = List.of(4, 5, 7, 9, 10, 11, 12, 13);

    private final Random random;
    private final List<ExerciseId> exercises;
    private final List<ExerciseId> tried;
    private final List<VariantId> variants;

    public RandomEvents(Catalogue catalogue, long seed) {
        random = new Random(seed);
        exercises = catalogue.exercises().stream().map(e -> e.id()).toList();
        tried = catalogue.exercises().stream()
                .filter(e -> e.phase() != Phase.WARM_UP)
                .map(e -> e.id())
                .toList();
        variants = catalogue.exercises().stream()
                .flatMap(e -> e.variants().stream())
                .map(v -> v.id())
                .toList();
    }

    /** As many entries, every kind in turn. */
    public List<Entry> entries(int count) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            entries.add(entry(i % KINDS));
        }
        return entries;
    }

    public Entry entry(int kind) {
        Instant at = Instant.ofEpochMilli(1_700_000_000_000L + random.nextInt(1_000_000_000));
        return new Entry(new EntryId(uuid()), at, SystemZones.zone(one(ZONES)), event(kind));
    }

    private Event event(int kind) {
        return switch (kind) {
            case 0 -> check();
            case 1 ->
                random.nextBoolean()
                        ? new Event.ClinicianAgreed(
                                some(List.of(Sign.values())), lifts(), maybe(one(List.of(Clinician.values()))))
                        : new Event.ClinicianAgreed(some(VERSION_1));
            case 2 -> new Event.NewSignsAsked(random.nextBoolean());
            case 3 -> new Event.SetupStated(setup());
            case 4 -> new Event.SorenessNoted(List.of(spot(), spot()), random.nextBoolean());
            case 5 ->
                new Event.PainNoted(
                        one(List.of(Event.PainNoted.Moment.values())),
                        new PainScore(number(0, 10)),
                        random.nextBoolean() ? session() : null);
            case 6 ->
                new Event.SessionStarted(
                        session(),
                        number(2, 60),
                        number(0, 3600),
                        List.of(item(), item(), item()),
                        maybe(new EntryId(uuid())));
            case 7 ->
                new Event.ExerciseLogged(
                        session(),
                        number(0, 39),
                        one(variants),
                        side(),
                        number(0, 600),
                        number(0, 600),
                        number(0, 30),
                        number(0, 30),
                        one(List.of(Event.ExerciseLogged.Outcome.values())));
            case 8 ->
                new Event.ExerciseHurt(
                        session(),
                        one(variants),
                        side(),
                        maybe(one(List.of(Region.values()))),
                        one(List.of(Event.ExerciseHurt.Kind.values())),
                        maybe(new PainScore(number(0, 10))));
            case 9 ->
                new Event.SessionFinished(
                        session(), random.nextBoolean(), number(0, 5000), maybe(new Effort(number(0, 10))));
            case 19 -> new Event.EntryCorrected(new EntryId(uuid()), (Event.Correctable) event(one(CORRECTABLE)));
            case 20 -> new Event.EntryWithdrawn(new EntryId(uuid()));
            case 21 -> new Event.SeverePainAsked(random.nextBoolean());
            default -> ofDiary(kind);
        };
    }

    private Event ofDiary(int kind) {
        return switch (kind) {
            case 10 -> new Event.MuscleSorenessNoted(session(), number(0, 10));
            case 11 -> new Event.PegAnswered(new PainScore(number(0, 10)), number(0, 10), number(0, 10));
            case 12 -> new Event.ActivitiesRated(List.of(activity(), activity()));
            case 13 -> new Event.ChangeRated(number(-5, 5));
            case 14 ->
                new Event.QuestionSkipped(one(List.of(QuestionKind.values())), random.nextBoolean() ? session() : null);
            case 15 -> new Event.ClinicianSeen(random.nextBoolean());
            case 16 -> {
                Set<DayOfWeek> days = some(List.of(DayOfWeek.values()));
                yield new Event.ProgrammeChosen(
                        one(List.of(ProgrammeLevel.values())), days.isEmpty() ? Set.of(DayOfWeek.MONDAY) : days);
            }
            case 17 -> new Event.SessionDayMoved(day(), day());
            case 22 -> new Event.TrialStarted(one(tried), 2 * number(6, 20));
            case 23 -> new Event.TrialEnded(new EntryId(uuid()));
            default -> new Event.AdviceRead(one(List.of(AdviceKind.values())), day());
        };
    }

    private Event.ActivitiesRated.Activity activity() {
        return new Event.ActivitiesRated.Activity(
                one(List.of("Schulterblick", "Reading", "\u00c4 x \ud83d\ude00")), number(0, 10));
    }

    private LocalDate day() {
        return LocalDate.of(2023, 1, 1).plusDays(number(0, 1000));
    }

    private Event check() {
        Event.CheckAnswered.Scope scope = one(List.of(Event.CheckAnswered.Scope.values()));
        if (random.nextBoolean()) {
            return new Event.CheckAnswered(
                    scope, some(VERSION_1.stream().filter(scope::asks).toList()));
        }
        List<Sign> asked = Stream.of(Sign.values())
                .filter(Sign::isAsked)
                .filter(scope::asks)
                .toList();
        Answers answers = new Answers(Optional.of(one(List.of(Age.values()))), some(asked));
        return new Event.CheckAnswered(scope, answers, lifts());
    }

    private Lifts lifts() {
        EntryId one = new EntryId(uuid());
        EntryId other = new EntryId(uuid());
        return new Lifts.Named(some(List.of(one, other)));
    }

    private Setup setup() {
        Set<Position> positions = some(List.of(Position.values()));
        return new Setup(
                some(List.of(Equipment.values())),
                positions.isEmpty() ? Set.of(Position.SEATED) : positions,
                some(List.of(Restriction.values())),
                some(exercises),
                some(exercises),
                some(variants),
                one(List.of("", "AT", "GB")));
    }

    private SoreSpot spot() {
        return new SoreSpot(one(List.of(Region.values())), side(), number(1, 10));
    }

    private Event.SessionStarted.PlannedItem item() {
        List<Side> sides = random.nextBoolean() ? List.of() : List.of(Side.RIGHT, Side.LEFT);
        return new Event.SessionStarted.PlannedItem(
                one(variants), new Dose(number(1, 10), number(1, 600), number(0, 60), number(0, 180)), sides);
    }

    private @Nullable Side side() {
        return random.nextInt(3) == 0 ? null : one(List.of(Side.values()));
    }

    private SessionId session() {
        return new SessionId(uuid());
    }

    private String uuid() {
        long high = (random.nextLong() & 0xFFFFFFFF_FFFF0FFFL) | 0x7000L;
        long low = (random.nextLong() & 0x3FFFFFFF_FFFFFFFFL) | 0x80000000_00000000L;
        return new UUID(high, low).toString();
    }

    private int number(int from, int to) {
        return random.nextInt(from, to + 1);
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private <T> Optional<T> maybe(T value) {
        return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }

    private <T> Set<T> some(List<T> list) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, random);
        return Set.copyOf(shuffled.subList(0, random.nextInt(Math.min(5, list.size()))));
    }
}
