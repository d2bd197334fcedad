package org.unkink.figure.pose;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unkink.body.rig.Freedom;
import org.unkink.body.rig.RangeOfMotion;
import org.unkink.catalogue.yaml.Closest;
import org.unkink.catalogue.yaml.Place;
import org.unkink.catalogue.yaml.Problem.Code;

/**
 * Reads angles in clinical words: {@code right elbow flexion: 90}, {@code both shoulder internal rotation: 20},
 * {@code neck rotation: left 45}.
 */
final class AngleReader {

    private static final Map<String, Word> WORDS = words();

    private AngleReader() {}

    /**
     * The meaning of a word.
     *
     * @param freedoms one, or that of both sides
     * @param sign -1 for the opposite of how the freedom counts
     */
    private record Word(List<Freedom> freedoms, int sign) {}

    private static Map<String, Word> words() {
        Map<String, Word> words = new LinkedHashMap<>();
        for (Freedom freedom : Freedom.ALL) {
            List<Freedom> alone = List.of(freedom);
            List<Freedom> both = List.of(freedom, freedom.mirrored());
            put(words, freedom.clinicalName(), alone, both, 1);
            String opposite = freedom.opposite();
            if (opposite != null) {
                put(words, opposite, alone, both, -1);
            }
        }
        return words;
    }

    private static void put(Map<String, Word> words, String name, List<Freedom> alone, List<Freedom> both, int sign) {
        words.put(name, new Word(alone, sign));
        if (name.startsWith("left ")) {
            words.put("both " + name.substring("left ".length()), new Word(both, sign));
        }
    }

    static Set<String> names() {
        return WORDS.keySet();
    }

    /** Adds what an entry says. */
    static void read(String name, Place value, Map<Freedom, Double> into) {
        Word word = WORDS.get(name);
        if (word == null) {
            value.refuse(
                    Code.UNKNOWN_KEY,
                    "expected a movement such as 'left elbow flexion', not '" + name + "'"
                            + Closest.hint(name, WORDS.keySet()));
            return;
        }
        Freedom freedom = word.freedoms().getFirst();
        boolean hasSides = freedom.isTowardsLeft() && !freedom.isPlace();
        Double number = hasSides ? sided(value, freedom) : plain(value, freedom, word.sign());
        if (number != null) {
            word.freedoms().forEach(each -> into.put(each, number));
        }
    }

    /** The freedoms that a word of a list names, none after noting that there are none. */
    static List<Freedom> freedoms(Place value) {
        String name = value.text();
        Word word = name == null ? null : WORDS.get(name);
        if (name != null && word == null) {
            value.refuse(
                    Code.UNKNOWN_WORD,
                    "expected a movement such as 'both elbow flexion', not '" + name + "'"
                            + Closest.hint(name, WORDS.keySet()));
        }
        return word == null ? List.of() : word.freedoms();
    }

    private static @Nullable Double plain(Place value, Freedom freedom, int sign) {
        RangeOfMotion range = freedom.range();
        Double number = sign > 0
                ? value.number(range.least(), range.most())
                : value.number(0 - range.most(), 0 - range.least());
        return number == null ? null : sign * number;
    }

    private static @Nullable Double sided(Place value, Freedom freedom) {
        String text = value.shortText();
        if (text.equals("0")) {
            return 0.0;
        }
        boolean isLeft = text.startsWith("left ");
        if (!isLeft && !text.startsWith("right ")) {
            value.refuse(Code.BAD_NUMBER, "expected a side and degrees, such as 'left 20', not '" + text + "'");
            return null;
        }
        String degrees = text.substring(text.indexOf(' ') + 1);
        Double number = value.number(degrees, 0, freedom.range().most());
        return number == null ? null : isLeft ? number : 0 - number;
    }
}
