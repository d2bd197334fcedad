package org.unkink.engine.timeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unkink.engine.exercise.Phase;

/**
 * Decides what is said and sounded along the segments. Tones stand where they belong; speech gives way: a sentence of the
 * movement that finds no room in one repetition is said in the next one, a number is left out.
 */
final class CueWriter {

    /** Seconds before a change that belong to the tones: no speech begins in them. */
    private static final int QUIET = 3;

    /** The shortest hold, in seconds, that is counted out by tones. */
    private static final int COUNTED_OUT = 8;

    /** The shortest hold, in seconds, whose end is sounded: nobody is to stay longer than asked. */
    private static final int SOUNDED = 3;

    /** The shortest hold, in seconds, whose half is named. */
    private static final int HALVED = 20;

    private final List<PlacedItem> items;
    private final Wording wording;
    private final Voice voice = new Voice();
    private final Set<String> said = new HashSet<>();
    private WarmUpTalk warmUp = new WarmUpTalk(0, 0);
    private Segment.@Nullable Work last;

    CueWriter(List<PlacedItem> items, Wording wording) {
        this.items = items;
        this.wording = wording;
    }

    List<Cue> write(List<Segment> segments) {
        List<Integer> workEnds = workEnds(segments);
        for (int i = 0; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            stopOrGo(i == 0 ? null : segments.get(i - 1), segment);
            switch (segment) {
                case Segment.GetReady ready -> announce(ready);
                case Segment.Move move ->
                    work(move, move.work(), move.time() == 1 ? move.cue() : null, workEnds.get(i));
                case Segment.Hold hold -> work(hold, hold.work(), hold.cue(), workEnds.get(i));
                case Segment.SwitchSide change ->
                    voice.insist(
                            Cue.Kind.SIDE,
                            change.start(),
                            wording.switchTo(items.get(change.item()).variant(), change.side()));
                case Segment.Rest rest ->
                    voice.say(Cue.Kind.NEXT, rest.start(), rest.start(), rest.end() - QUIET, wording.rest(rest.next()));
                case Segment.Finish finish -> {}
            }
            countOut(segment);
            endHold(segment);
        }
        return voice.cues();
    }

    /** For each segment the end of the moves and holds that it is part of: speech of a movement is over by then. */
    private static List<Integer> workEnds(List<Segment> segments) {
        List<Integer> ends = new ArrayList<>();
        for (Segment segment : segments.reversed()) {
            ends.add(isWork(segment) && !ends.isEmpty() ? ends.getLast() : segment.start());
        }
        return ends.reversed();
    }

    private void stopOrGo(@Nullable Segment before, Segment segment) {
        if (before == null) {
            return;
        }
        boolean itemEnds = segment instanceof Segment.GetReady || segment instanceof Segment.Finish;
        if (isWork(before) && itemEnds) {
            voice.tone(Cue.Kind.STOP, segment.start());
        }
        if (!isWork(before) && isWork(segment)) {
            voice.tone(Cue.Kind.GO, segment.start());
        }
    }

    private void announce(Segment.GetReady ready) {
        said.clear();
        last = null;
        PlacedItem item = items.get(ready.item());
        warmUp = new WarmUpTalk(ready.end(), Tempo.workSeconds(item.variant(), item.dose()));
        List<String> texts = wording.announcement(item);
        if (!voice.say(Cue.Kind.INSTRUCTION, ready.start(), ready.start(), ready.end(), texts)) {
            voice.insist(Cue.Kind.INSTRUCTION, ready.start(), texts.getLast());
        }
    }

    private void work(Segment segment, Segment.Work work, @Nullable String cue, int workEnd) {
        if (work.phase() == Phase.WARM_UP) {
            warmUp.talk(voice, wording, segment, cue, lastStart(segment), workEnd);
            return;
        }
        boolean repetitionBegins = !work.equals(last);
        last = work;
        if (repetitionBegins && isFirstTurnOfOtherSide(work)) {
            voice.say(
                    Cue.Kind.SIDE,
                    segment.start(),
                    lastStart(segment),
                    workEnd,
                    List.of(wording.switchTo(
                            items.get(work.item()).variant(),
                            items.get(work.item()).item().sides().getLast())));
        }
        if (cue != null) {
            instruct(segment, work, cue, workEnd);
        }
        if (repetitionBegins) {
            count(segment, work, workEnd);
        }
        if (segment instanceof Segment.Hold && segment.seconds() >= HALVED) {
            int half = segment.start() + segment.seconds() / 2;
            voice.say(Cue.Kind.COUNT, half, half, workEnd, List.of(wording.halfway()));
        }
    }

    private boolean isFirstTurnOfOtherSide(Segment.Work work) {
        PlacedItem item = items.get(work.item());
        return switch (item.variant().sides()) {
            case TOGETHER, ONE_THEN_OTHER -> false;
            case ALTERNATING ->
                work.set() == 1
                        && work.repetition() == 1
                        && work.side() == item.item().sides().getLast();
        };
    }

    private void instruct(Segment segment, Segment.Work work, String cue, int workEnd) {
        String once = work.side() + " " + cue;
        if (!said.contains(once)
                && voice.say(Cue.Kind.INSTRUCTION, segment.start(), lastStart(segment), workEnd, List.of(cue))) {
            said.add(once);
        }
    }

    private void count(Segment segment, Segment.Work work, int workEnd) {
        boolean counted = switch (items.get(work.item()).variant().sides()) {
            case TOGETHER, ONE_THEN_OTHER -> true;
            case ALTERNATING ->
                work.side() == items.get(work.item()).item().sides().getFirst();
        };
        if (counted && work.repetitions() > 1) {
            voice.say(
                    Cue.Kind.COUNT,
                    segment.start(),
                    segment.start(),
                    workEnd,
                    List.of(wording.count(work.repetition())));
        }
    }

    private void countOut(Segment segment) {
        if (isCountedOut(segment)) {
            for (int at = Math.max(segment.start(), segment.end() - QUIET); at < segment.end(); at++) {
                voice.tone(Cue.Kind.TICK, at);
            }
        }
    }

    private void endHold(Segment segment) {
        if (segment instanceof Segment.Hold && segment.seconds() >= SOUNDED) {
            voice.tone(Cue.Kind.END, segment.end());
        }
    }

    private static int lastStart(Segment segment) {
        return segment.end() - 1 - (isCountedOut(segment) ? QUIET : 0);
    }

    private static boolean isCountedOut(Segment segment) {
        return switch (segment) {
            case Segment.GetReady ready -> true;
            case Segment.SwitchSide change -> true;
            case Segment.Rest rest -> true;
            case Segment.Hold hold -> hold.seconds() >= COUNTED_OUT;
            case Segment.Move move -> false;
            case Segment.Finish finish -> false;
        };
    }

    private static boolean isWork(Segment segment) {
        return switch (segment) {
            case Segment.Move move -> true;
            case Segment.Hold hold -> true;
            case Segment.GetReady ready -> false;
            case Segment.SwitchSide change -> false;
            case Segment.Rest rest -> false;
            case Segment.Finish finish -> false;
        };
    }
}
