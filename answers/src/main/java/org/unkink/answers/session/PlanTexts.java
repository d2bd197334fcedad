package org.unkink.answers.session;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.unkink.answers.catalogue.Dates;
import org.unkink.answers.catalogue.RuleRef;
import org.unkink.answers.catalogue.VariantTexts;
import org.unkink.answers.json.Decimals;
import org.unkink.answers.session.SessionAnswer.ReasonText;
import org.unkink.catalogue.Texts;
import org.unkink.engine.exercise.Equipment;
import org.unkink.engine.exercise.ExerciseId;
import org.unkink.engine.exercise.Phase;
import org.unkink.engine.exercise.Position;
import org.unkink.engine.exercise.Region;
import org.unkink.engine.exercise.Restriction;
import org.unkink.engine.exercise.Side;
import org.unkink.engine.exercise.VariantId;
import org.unkink.engine.plan.Change;
import org.unkink.engine.plan.Plan.Obstacle;
import org.unkink.engine.plan.Reason;

/** The sentences of a plan: why something is in or out, what stands in the way, what was changed. */
public final class PlanTexts {

    private final Texts texts;

    public PlanTexts(Texts texts) {
        this.texts = texts;
    }

    public ReasonText reason(Reason reason) {
        return new ReasonText(code(reason), sentence(reason), RuleRef.of(reason.rule(), texts));
    }

    public String sentence(Reason reason) {
        return texts.phrase(
                key(reason),
                switch (reason) {
                    case Reason.ServesSoreRegion r -> Map.of("region", word(r.region()));
                    case Reason.ServesRegion r -> Map.of("region", word(r.region()));
                    case Reason.CompletesPhase r -> Map.of("phase", word(r.phase()));
                    case Reason.EasierSinceItHurt r -> Map.of("hurt", name(r.hurt()), "hurtOn", day(r.hurtOn()));
                    case Reason.Blocked r -> Map.of("restriction", word(r.restriction()));
                    case Reason.HurtLately r -> Map.of("hurt", name(r.hurt()), "hurtOn", day(r.hurtOn()));
                    case Reason.EquipmentMissing r -> Map.of("missing", words(r.missing()));
                    case Reason.PositionNotPossible r -> Map.of("position", word(r.position()));
                    case Reason.NotAStrengthDay r -> Map.of("lastStrengthDay", day(r.lastStrengthDay()));
                    case Reason.SharpPainToday r -> Map.of("hurt", name(r.hurt()));
                    case Reason.RegionTooSore r ->
                        Map.of("region", word(r.region()), "soreness", String.valueOf(r.soreness()));
                    case Reason.PainToday r -> Map.of("pain", String.valueOf(r.pain()));
                    case Reason.MoreThanBefore r -> side(r.side(), Map.of());
                    case Reason.LessThanBefore r -> side(r.side(), Map.of("since", day(r.since())));
                    case Reason.LessAfterBreak r -> side(r.side(), Map.of("days", String.valueOf(r.days())));
                    case Reason.SlowerSide r -> Map.of("side", word(r.side()));
                    case Reason.FlareUp r -> Map.of("day", day(r.day()), "until", moment(r.until()));
                    case Reason.NotSettled r -> Map.of("since", day(r.since()));
                    case Reason.PainIsRising r -> Map.of("from", number(r.from()), "to", number(r.to()));
                    case Reason.FirstTheEasier r -> Map.of("before", name(r.before()));
                    case Reason.NoNewsYet r -> Map.of("day", day(r.day()));
                    case Reason.HurtAgain r -> Map.of("times", String.valueOf(r.times()), "from", day(r.from()));
                    case Reason.NoTimeLeft r -> Map.of("over", minutes(r.secondsOver()));
                    case Reason.AnotherDoesMore r -> Map.of("other", name(r.other()));
                    case Reason.NoStrengthToday r -> Map.of("because", sentence(r.because()));
                    case Reason.ShortWarmUp _ -> Map.of();
                    case Reason.FindingOutNotToday r -> Map.of("exercise", name(r.exercise()));
                    case Reason.ShorterThanAsked r -> Map.of("shorter", minutes(r.seconds()));
                    case Reason.In other -> Map.of();
                    case Reason.Out other -> Map.of();
                    case Reason.Note other -> Map.of();
                });
    }

    private Map<String, String> side(Optional<Side> side, Map<String, String> values) {
        Map<String, String> all = new HashMap<>(values);
        side.ifPresent(s -> all.put("side", word(s)));
        return all;
    }

    /** More and heavier, less and lighter, on all sides or on one, have a sentence each. */
    private static String key(Reason reason) {
        return switch (reason) {
            case Reason.EffortCeiling effort -> "reason.effort-ceiling." + effort.most();
            case Reason.MoreThanBefore more ->
                change(more.heavier() ? "heavier-than-before" : code((Reason) more), more.side());
            case Reason.LessThanBefore less ->
                change(less.lighter() ? "lighter-than-before" : code((Reason) less), less.side());
            case Reason.LessAfterBreak less -> change(code((Reason) less), less.side());
            default -> "reason." + code(reason);
        };
    }

    private static String change(String key, Optional<Side> side) {
        return "reason." + key + (side.isPresent() ? "-side" : "");
    }

    public String obstacle(Obstacle obstacle) {
        return texts.phrase(
                "obstacle." + code(obstacle),
                switch (obstacle) {
                    case Obstacle.MoreMinutesNeeded o -> Map.of("minutes", String.valueOf(o.minutes()));
                    case Obstacle.LockedNeedsPosition o ->
                        Map.of("variant", name(o.variant()), "position", word(o.position()));
                    case Obstacle.LockedNeedsEquipment o ->
                        Map.of("variant", name(o.variant()), "missing", words(o.missing()));
                    case Obstacle.LockedIsOut o -> Map.of("variant", name(o.variant()), "reason", sentence(o.reason()));
                    case Obstacle.LockedAndRemoved o -> Map.of("variant", name(o.variant()));
                    case Obstacle.LockedTwice o -> Map.of("first", name(o.first()), "second", name(o.second()));
                    case Obstacle.TooManyLocked o -> Map.of("phase", word(o.phase()), "most", String.valueOf(o.most()));
                    case Obstacle.UnknownVariant o ->
                        Map.of("variant", o.variant().toString());
                    case Obstacle.NothingLeft o -> Map.of("phase", word(o.phase()));
                });
    }

    public String change(Change change) {
        return texts.phrase(
                "change." + code(change),
                switch (change) {
                    case Change.EasierInstead c -> Map.of("hurt", name(c.hurt()), "instead", name(c.instead()));
                    case Change.AnotherInstead c -> Map.of("hurt", name(c.hurt()), "instead", name(c.instead()));
                    case Change.Skipped c -> Map.of("hurt", name(c.hurt()));
                    case Change.SmallerToday c -> Map.of("variant", name(c.variant()), "instead", name(c.instead()));
                    case Change.LessToday c -> Map.of("variant", name(c.variant()));
                    case Change.NotToday c -> Map.of("variant", name(c.variant()));
                    case Change.OneRungDown c -> Map.of("variant", name(c.variant()));
                });
    }

    /** The name of a record in lower case with '-': the texts stand under it. */
    public static String code(Record record) {
        return record.getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "-")
                .toLowerCase(Locale.ROOT);
    }

    private static String code(Reason reason) {
        return code((Record) reason);
    }

    public static String code(Obstacle obstacle) {
        return code((Record) obstacle);
    }

    private static String code(Change change) {
        return code((Record) change);
    }

    public String name(ExerciseId exercise) {
        return texts.phrase("exercise." + exercise + ".name");
    }

    private String name(VariantId variant) {
        return VariantTexts.name(variant, texts);
    }

    private String word(Enum<?> constant) {
        String group = switch (constant) {
            case Region r -> "region";
            case Phase p -> "phase";
            case Restriction r -> "restriction";
            case Position p -> "position";
            case Equipment e -> "equipment";
            case Side s -> "side";
            default -> throw new IllegalArgumentException("no words for " + constant);
        };
        return texts.phrase("word." + group + "." + org.unkink.answers.json.Words.word(constant));
    }

    private String words(Collection<Equipment> equipment) {
        return equipment.stream().sorted().map(this::word).collect(Collectors.joining(", "));
    }

    /** "about 2 minutes", or "less than a minute". */
    private String minutes(int seconds) {
        int minutes = (seconds + 30) / 60;
        return seconds < 60
                ? texts.phrase("minutes.less-than-one")
                : texts.phrase("minutes.about", Map.of("minutes", String.valueOf(minutes)));
    }

    /** A whole or a half number. */
    private String number(double number) {
        return Decimals.text(number);
    }

    /** "14:05 on 30 November". */
    private String moment(LocalDateTime moment) {
        return Dates.moment(moment, texts);
    }

    private String day(LocalDate day) {
        return Dates.day(day, texts);
    }
}
