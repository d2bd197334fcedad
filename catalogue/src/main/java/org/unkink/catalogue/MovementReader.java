package org.unkink.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unkink.catalogue.yaml.ContentProblem.Code;
import org.unkink.catalogue.yaml.Fields;
import org.unkink.catalogue.yaml.Place;
import org.unkink.engine.exercise.Movement;
import org.unkink.engine.exercise.Movement.DoseHold;
import org.unkink.engine.exercise.Movement.Move;
import org.unkink.engine.exercise.Movement.Pause;
import org.unkink.engine.exercise.Movement.Step;

/** Reads the movements of one exercise, and keeps the poses and cues that they use. */
final class MovementReader {

    private final @Nullable Set<String> poses;
    private final String cuePrefix;
    private final Set<String> usedPoses = new LinkedHashSet<>();
    private final Set<String> usedCues = new LinkedHashSet<>();

    /**
     * @param poses that the exercise names, or null where that is not known
     * @param cuePrefix of the text keys of the cues
     */
    MovementReader(@Nullable Set<String> poses, String cuePrefix) {
        this.poses = poses;
        this.cuePrefix = cuePrefix;
    }

    Set<String> usedPoses() {
        return usedPoses;
    }

    /** Their text keys. */
    Set<String> usedCues() {
        return usedCues;
    }

    @Nullable
    Movement read(Place place) {
        Fields fields = place.fields(List.of("start", "steps"), List.of());
        Place startPlace = fields == null ? null : fields.get("start");
        Place stepsPlace = fields == null ? null : fields.get("steps");
        String start = startPlace == null ? null : pose(startPlace);
        if (stepsPlace == null) {
            return null;
        }
        List<Place> items = stepsPlace.items();
        if (items.isEmpty()) {
            if (stepsPlace.isList()) {
                stepsPlace.refuse(Code.EMPTY, "expected at least one step");
            }
            return null;
        }
        List<Step> steps = items.stream()
                .<Step>mapMulti((item, sink) -> {
                    Step step = step(item);
                    if (step != null) {
                        sink.accept(step);
                    }
                })
                .toList();
        if (start == null || steps.size() < items.size()) {
            return null;
        }
        checkClosed(start, steps, items);
        return new Movement(start, steps);
    }

    private @Nullable Step step(Place place) {
        Fields fields = place.anyFields();
        if (fields == null) {
            return null;
        }
        if (fields.get("move") != null) {
            return move(fields);
        }
        if (fields.get("pause") != null) {
            return pause(fields);
        }
        if (fields.get("hold") != null) {
            return hold(fields);
        }
        place.refuse(Code.MISSING_KEY, "expected one of the keys move, pause, hold");
        return null;
    }

    private @Nullable Step move(Fields fields) {
        fields.expect(List.of("move", "seconds"), List.of("via", "times", "cue"));
        Place to = fields.get("move");
        String pose = to == null ? null : pose(to);
        List<String> via = new ArrayList<>();
        List<Place> viaPlaces = fields.items("via");
        for (Place item : viaPlaces) {
            String between = pose(item);
            if (between != null) {
                via.add(between);
            }
        }
        Integer seconds = fields.number("seconds", 1, 60, Code.BAD_SECONDS);
        Integer times = fields.numberOr(1, "times", 1, 60, Code.BAD_NUMBER);
        String cue = cue(fields);
        if (pose == null || seconds == null || times == null || via.size() < viaPlaces.size()) {
            return null;
        }
        return new Move(pose, via, seconds, times, cue);
    }

    private @Nullable Step pause(Fields fields) {
        fields.expect(List.of("pause"), List.of("cue"));
        Integer seconds = fields.number("pause", 1, 10, Code.BAD_SECONDS);
        String cue = cue(fields);
        return seconds == null ? null : new Pause(seconds, cue);
    }

    private @Nullable Step hold(Fields fields) {
        fields.expect(List.of("hold"), List.of("cue"));
        Place hold = fields.get("hold");
        String cue = cue(fields);
        if (hold == null || !hold.isExactly("dose")) {
            fields.place().refuseChild("hold", Code.WRONG_TYPE, "expected 'dose': how long is said by the doses");
            return null;
        }
        return new DoseHold(cue);
    }

    private @Nullable String cue(Fields fields) {
        Place place = fields.get("cue");
        String name = place == null ? null : place.slug();
        if (name == null) {
            return null;
        }
        usedCues.add(cuePrefix + name);
        return cuePrefix + name;
    }

    private @Nullable String pose(Place place) {
        String name = place.slug();
        if (name == null) {
            return null;
        }
        if (poses != null && !poses.contains(name)) {
            place.refuse(
                    Code.UNKNOWN_POSE,
                    "expected one of the exercise's poses " + String.join(", ", poses) + ", not '" + name + "'");
            return null;
        }
        usedPoses.add(name);
        return name;
    }

    /** The next repetition begins where this one ends. */
    private static void checkClosed(String start, List<Step> steps, List<Place> places) {
        String end = start;
        Place last = places.getLast();
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i) instanceof Move move) {
                end = move.to();
                last = places.get(i);
            }
        }
        if (!end.equals(start)) {
            last.refuse(
                    Code.MOVEMENT_NOT_CLOSED,
                    "expected the last move to go back to the start '" + start + "', not to '" + end + "'");
        }
    }
}
