package org.unkink.engine.timeline;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unkink.engine.exercise.Side;

/** A timeline as plain text: a line for each segment and, set in below it, one for each cue that begins in it. */
final class TimelineText {

    private static final int MINUTE = 60;

    private TimelineText() {}

    /** The text, each line ended by a line feed. */
    static String render(Timeline timeline) {
        StringBuilder text = new StringBuilder();
        List<Cue> cues = timeline.cues();
        int next = 0;
        for (Segment segment : timeline.segments()) {
            text.append(segment(segment)).append('\n');
            boolean last = segment instanceof Segment.Finish;
            while (next < cues.size() && (last || cues.get(next).at() < segment.end())) {
                text.append(cue(cues.get(next))).append('\n');
                next++;
            }
        }
        return text.toString();
    }

    private static String segment(Segment segment) {
        String what = switch (segment) {
            case Segment.GetReady ready ->
                "get ready" + line(ready.variant().toString(), side(ready.side()), words(ready.why()));
            case Segment.Move move ->
                "move     "
                        + line(work(move.work()), path(move), move.times() > 1 ? move.time() + "/" + move.times() : "");
            case Segment.Hold hold -> "hold     " + line(work(hold.work()), hold.pose());
            case Segment.SwitchSide change ->
                "switch   " + line(change.variant().toString(), side(change.side()));
            case Segment.Rest rest -> "rest     " + line("next " + work(rest.next()));
            case Segment.Finish finish -> "finish";
        };
        return String.format(Locale.ROOT, "%s %3d s  %s", clock(segment.start()), segment.seconds(), what);
    }

    private static String cue(Cue cue) {
        String what = cue.isSpoken() ? " " + cue.seconds() + " s: " + cue.text() : "";
        return "       " + clock(cue.at()) + " " + words(cue.kind()) + what;
    }

    private static String work(Segment.Work work) {
        return Stream.of(
                        work.variant().toString(),
                        side(work.side()),
                        work.sets() > 1 ? "set " + work.set() + "/" + work.sets() : "",
                        work.repetitions() > 1 ? "rep " + work.repetition() + "/" + work.repetitions() : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String path(Segment.Move move) {
        return Stream.of(Stream.of(move.from()), move.via().stream(), Stream.of(move.to()))
                .flatMap(poses -> poses)
                .collect(Collectors.joining(" > "));
    }

    private static String line(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(", ", "  ", ""));
    }

    private static String side(@Nullable Side side) {
        return side == null ? "" : words(side);
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String clock(int seconds) {
        return String.format(Locale.ROOT, "%02d:%02d", seconds / MINUTE, seconds % MINUTE);
    }
}
