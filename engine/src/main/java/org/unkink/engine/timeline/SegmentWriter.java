package org.unkink.engine.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unkink.engine.exercise.Dose;
import org.unkink.engine.exercise.Movement;
import org.unkink.engine.exercise.Side;

/** Lays the segments of a session one behind the other. */
final class SegmentWriter {

    private final Phrases phrases;
    private final List<Segment> segments = new ArrayList<>();
    private int now;

    SegmentWriter(Phrases phrases) {
        this.phrases = phrases;
    }

    List<Segment> write(List<PlacedItem> items) {
        items.forEach(this::item);
        add(new Segment.Finish(now));
        return segments;
    }

    private void item(PlacedItem item) {
        List<List<@Nullable Side>> rounds = rounds(item);
        Tempo.Transition transition = item.transition();
        add(new Segment.GetReady(
                now,
                transition.seconds(),
                item.index(),
                item.variant().id(),
                rounds.getFirst().getFirst(),
                transition.why()));
        for (int round = 0; round < rounds.size(); round++) {
            if (round > 0) {
                Side to = item.item().sides().get(round);
                add(new Segment.SwitchSide(
                        now,
                        Tempo.switchSeconds(item.variant()),
                        item.index(),
                        item.variant().id(),
                        to));
            }
            sets(item, rounds.get(round));
        }
    }

    /** The work between two switches: the sides that take turns within each repetition. */
    private static List<List<@Nullable Side>> rounds(PlacedItem item) {
        List<Side> sides = item.item().sides();
        return switch (item.variant().sides()) {
            case TOGETHER -> List.of(turns((@Nullable Side) null));
            case ONE_THEN_OTHER -> List.of(turns(sides.getFirst()), turns(sides.getLast()));
            case ALTERNATING -> List.of(turns(sides.getFirst(), sides.getLast()));
        };
    }

    private static List<@Nullable Side> turns(@Nullable Side... sides) {
        return Arrays.asList(sides);
    }

    private void sets(PlacedItem item, List<@Nullable Side> turns) {
        Dose dose = item.dose();
        for (int set = 1; set <= dose.sets(); set++) {
            if (set > 1 && dose.restSeconds() > 0) {
                add(new Segment.Rest(now, dose.restSeconds(), work(item, turns.getFirst(), set, 1)));
            }
            for (int repetition = 1; repetition <= dose.repetitions(); repetition++) {
                for (@Nullable Side side : turns) {
                    repetition(item, work(item, side, set, repetition));
                }
            }
        }
    }

    private static Segment.Work work(PlacedItem item, @Nullable Side side, int set, int repetition) {
        Dose dose = item.dose();
        return new Segment.Work(
                item.index(),
                item.variant().id(),
                item.phase(),
                side,
                set,
                dose.sets(),
                repetition,
                dose.repetitions());
    }

    private void repetition(PlacedItem item, Segment.Work work) {
        Movement movement = item.variant().movement();
        String pose = movement.start();
        for (Movement.Step step : movement.steps()) {
            String cue = sentence(step.cue(), work.side());
            switch (step) {
                case Movement.Move move -> {
                    moves(work, pose, move, cue);
                    pose = move.to();
                }
                case Movement.DoseHold hold -> hold(work, item.dose().holdSeconds(), pose, cue);
                case Movement.Pause pause -> hold(work, pause.seconds(), pose, cue);
            }
        }
    }

    private void moves(Segment.Work work, String from, Movement.Move move, @Nullable String cue) {
        for (int time = 1; time <= move.times(); time++) {
            add(new Segment.Move(
                    now,
                    move.seconds(),
                    work,
                    time == 1 ? from : move.to(),
                    move.via(),
                    move.to(),
                    time,
                    move.times(),
                    cue));
        }
    }

    private void hold(Segment.Work work, int seconds, String pose, @Nullable String cue) {
        if (seconds > 0) {
            add(new Segment.Hold(now, seconds, work, pose, cue));
        }
    }

    /** A sentence of the movement, which may name the side that is done and the other one. */
    private @Nullable String sentence(@Nullable String key, @Nullable Side side) {
        if (key == null) {
            return null;
        }
        return phrases.phrase(key, side == null ? Map.of() : Map.of("side", word(side), "other", word(side.other())));
    }

    private String word(Side side) {
        return phrases.phrase("timeline.side." + side.name().toLowerCase(Locale.ROOT), Map.of());
    }

    private void add(Segment segment) {
        segments.add(segment);
        now = segment.end();
    }
}
