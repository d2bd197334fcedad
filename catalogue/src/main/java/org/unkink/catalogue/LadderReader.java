package org.unkink.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.unkink.catalogue.yaml.ContentProblem.Code;
import org.unkink.catalogue.yaml.Fields;
import org.unkink.catalogue.yaml.Place;
import org.unkink.engine.exercise.Dose;
import org.unkink.engine.exercise.Ladder;
import org.unkink.engine.exercise.Phase;
import org.unkink.engine.rule.Obeys;
import org.unkink.engine.rule.Rule;

/** Reads the doses of an exercise or variant. */
final class LadderReader {

    /** The seconds of rest between two sets of strength, by which the muscle recovers. */
    @Obeys(Rule.R12)
    private static final int LEAST_REST = 60;

    /** The longest hold of a newcomer in seconds, the top of the range that the stretching guidelines give (C30). */
    private static final int START_CAP = 30;

    /** Stretch seconds for a muscle in all, beyond which the same guidelines see no more gain (C30). */
    private static final int STRETCH_CAP = 60;

    private final @Nullable Phase phase;

    /** @param phase null where it could not be read */
    LadderReader(@Nullable Phase phase) {
        this.phase = phase;
    }

    /** A ladder and where its rungs stand. */
    record Read(Ladder ladder, List<Place> places) {}

    private record RungAt(Ladder.Rung rung, Place place) {}

    @Nullable
    Read read(Place place) {
        Fields fields = place.fields(List.of("start", "ladder"), List.of());
        Place ladder = fields == null ? null : fields.get("ladder");
        Place start = fields == null ? null : fields.get("start");
        if (ladder == null || start == null) {
            return null;
        }
        List<Place> items = ladder.items();
        if (items.isEmpty()) {
            if (ladder.isList()) {
                ladder.refuse(Code.EMPTY, "expected at least one dose");
            }
            return null;
        }
        List<RungAt> rungs = new ArrayList<>();
        for (Place item : items) {
            Ladder.Rung rung = rung(item);
            if (rung != null) {
                rungs.add(new RungAt(rung, item));
            }
        }
        Integer first = start.whole("the index of a newcomer's dose", 0, items.size() - 1, Code.BAD_START);
        if (first == null || rungs.size() < items.size()) {
            return null;
        }
        checkOrder(rungs);
        checkStart(rungs, first, start);
        return new Read(
                new Ladder(rungs.stream().map(RungAt::rung).toList(), first),
                rungs.stream().map(RungAt::place).toList());
    }

    private Ladder.@Nullable Rung rung(Place place) {
        Fields fields = place.fields(List.of("sets", "repetitions", "source"), List.of("hold", "rest"));
        if (fields == null) {
            return null;
        }
        Integer sets = fields.number("sets", 1, 10, Code.BAD_NUMBER);
        Integer repetitions = fields.number("repetitions", 1, 600, Code.BAD_NUMBER);
        Integer hold = fields.numberOr(0, "hold", 0, holdCap(), Code.HOLD_OVER_CAP);
        Integer rest = rest(fields, sets);
        Place source = fields.get("source");
        Rule rule = source == null ? null : rule(source);
        if (sets == null || repetitions == null || hold == null || rest == null || rule == null) {
            return null;
        }
        if (phase == Phase.STATIC && rule == Rule.R14 && sets * repetitions * hold > STRETCH_CAP) {
            place.refuse(
                    Code.STRETCH_OVER_CAP,
                    "expected at most " + STRETCH_CAP + " s of stretch a side, not " + sets * repetitions * hold);
        }
        return new Ladder.Rung(new Dose(sets, repetitions, hold, rest), rule);
    }

    private int holdCap() {
        return phase == Phase.WARM_UP || phase == Phase.DYNAMIC ? Dose.LONGEST_HOLD_BEFORE_STRENGTH : Dose.LONGEST_HOLD;
    }

    /** There is a rest wherever there is a second set, and in strength one that lets the muscle recover. */
    private @Nullable Integer rest(Fields fields, @Nullable Integer sets) {
        boolean isNeeded = sets != null && sets > 1;
        if (fields.get("rest") == null) {
            if (isNeeded) {
                fields.place().refuseChild("rest", Code.MISSING_KEY, "expected the rest between the sets");
                return null;
            }
            return 0;
        }
        int least = isNeeded ? (phase == Phase.STRENGTH ? LEAST_REST : 1) : 0;
        return fields.number("rest", least, 180, Code.BAD_REST);
    }

    private static @Nullable Rule rule(Place source) {
        String text = source.text();
        if (text == null) {
            return null;
        }
        for (Rule rule : Rule.values()) {
            if (rule.name().equals(text)) {
                return rule;
            }
        }
        source.refuse(Code.UNKNOWN_RULE, "expected a rule of the register, such as R08, not '" + text + "'");
        return null;
    }

    private static void checkOrder(List<RungAt> rungs) {
        for (int i = 1; i < rungs.size(); i++) {
            Dose before = rungs.get(i - 1).rung().dose();
            Dose dose = rungs.get(i).rung().dose();
            boolean isMore = work(dose) > work(before) || (work(dose) == work(before) && dose.sets() > before.sets());
            if (!isMore) {
                rungs.get(i)
                        .place()
                        .refuse(
                                Code.LADDER_NOT_INCREASING,
                                "expected more than the dose before: more repetitions or seconds of hold in all, or the same in more sets");
            }
        }
    }

    private static int work(Dose dose) {
        return dose.sets() * dose.repetitions() * Math.max(1, dose.holdSeconds());
    }

    /** A newcomer gets the least that the article asks for, or less (rule R13). */
    private void checkStart(List<RungAt> rungs, int first, Place start) {
        for (int i = 0; i < first; i++) {
            if (rungs.get(i).rung().source() == Rule.R08) {
                start.refuse(
                        Code.START_ABOVE_ARTICLE,
                        "expected " + i + " or less: a newcomer starts at the article's least dose (R08) or below it");
                break;
            }
        }
        if (phase == Phase.STATIC && rungs.get(first).rung().dose().holdSeconds() > START_CAP) {
            start.refuse(
                    Code.START_HOLD_OVER_CAP, "expected a newcomer's stretch to be held " + START_CAP + " s at most");
        }
    }
}
