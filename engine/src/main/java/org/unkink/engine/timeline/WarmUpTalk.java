package org.unkink.engine.timeline;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The sentences of a block of the warm-up: hundreds of repetitions are not counted; each sentence is said once, at most
 * one in 30 s, and the half of a long block is named.
 */
final class WarmUpTalk {

    private static final int EVERY = 30;

    /** The shortest block, in seconds, whose half is named. */
    private static final int HALVED = 60;

    private final Set<String> said = new HashSet<>();
    private final int half;
    private int next;
    private boolean halfNamed;

    WarmUpTalk(int start, int seconds) {
        this.half = start + seconds / 2;
        this.halfNamed = seconds < HALVED;
        this.next = start;
    }

    /**
     * Says what there is to say in a segment.
     *
     * @param latest the last second at which anything may begin
     * @param workEnd the second at which everything must have ended
     */
    void talk(Voice voice, Wording wording, Segment segment, @Nullable String cue, int latest, int workEnd) {
        if (!halfNamed && segment.end() > half) {
            halfNamed = true;
            if (half >= Math.max(next, segment.start()) && half <= latest) {
                say(voice, Cue.Kind.COUNT, half, half, workEnd, wording.halfway());
            }
        }
        if (cue != null && !said.contains(cue) && segment.end() > next) {
            int at = Math.max(next, segment.start());
            if (say(voice, Cue.Kind.INSTRUCTION, at, latest, workEnd, cue)) {
                said.add(cue);
            }
        }
    }

    private boolean say(Voice voice, Cue.Kind kind, int at, int latest, int by, String text) {
        boolean spoken = voice.say(kind, at, latest, by, List.of(text));
        if (spoken) {
            next = voice.lastStart() + EVERY;
        }
        return spoken;
    }
}
