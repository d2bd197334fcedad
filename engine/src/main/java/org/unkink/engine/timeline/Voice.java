package org.unkink.engine.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Says one thing at a time and sounds tones; keeps what it did as cues. */
final class Voice {

    private final List<Cue> cues = new ArrayList<>();
    private int free;
    private int lastStart;

    /**
     * Says the first of the texts that ends in time, as soon as the voice is free.
     *
     * @param latest the last second at which it may begin
     * @param by the second at which it must have ended
     * @return whether it was said
     */
    boolean say(Cue.Kind kind, int at, int latest, int by, List<String> texts) {
        int start = Math.max(at, free);
        if (start > latest) {
            return false;
        }
        for (String text : texts) {
            if (start + Speech.seconds(text) <= by) {
                speak(kind, start, text);
                return true;
            }
        }
        return false;
    }

    /** Says a text as soon as the voice is free, however long it takes. */
    void insist(Cue.Kind kind, int at, String text) {
        speak(kind, Math.max(at, free), text);
    }

    void tone(Cue.Kind kind, int at) {
        cues.add(new Cue(at, 0, kind, ""));
    }

    /** When it began to say the last thing. */
    int lastStart() {
        return lastStart;
    }

    /** In the order in which they come. */
    List<Cue> cues() {
        return cues.stream().sorted(Comparator.comparingInt(Cue::at)).toList();
    }

    private void speak(Cue.Kind kind, int start, String text) {
        int seconds = Speech.seconds(text);
        cues.add(new Cue(start, seconds, kind, text));
        lastStart = start;
        free = start + seconds;
    }
}
