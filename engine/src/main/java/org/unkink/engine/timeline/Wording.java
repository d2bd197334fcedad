package org.unkink.engine.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.unkink.engine.exercise.Dose;
import org.unkink.engine.exercise.Equipment;
import org.unkink.engine.exercise.Phase;
import org.unkink.engine.exercise.Side;
import org.unkink.engine.exercise.Sides;
import org.unkink.engine.exercise.Station;
import org.unkink.engine.exercise.Variant;
import org.unkink.engine.exercise.VariantId;

/** What the voice says, from the phrases of one language. */
final class Wording {

    /** The language has words for the numbers up to here; above, digits are said. */
    private static final int LAST_NUMBER_WORD = 60;

    private static final int MINUTE = 60;

    private final Phrases phrases;

    Wording(Phrases phrases) {
        this.phrases = phrases;
    }

    /** Announces an exercise, the fullest text first: name, what to fetch and where to go, side, dose. */
    List<String> announcement(PlacedItem item) {
        String lead = phrase(
                item.index() == 0 ? "first" : "next",
                Map.of("name", name(item.variant().id())));
        String hints = hints(item);
        String side = firstSide(item);
        String dose = dose(item);
        return List.of(sentences(lead, hints, side, dose), sentences(lead, hints, side), sentences(lead, side), lead);
    }

    String switchTo(Side side) {
        return phrase("switch." + kebab(side), Map.of());
    }

    /** Said in a rest, the fullest text first. */
    List<String> rest(Segment.Work next) {
        Map<String, String> arguments = Map.of("set", number(next.set()), "sets", number(next.sets()));
        return List.of(phrase("rest.full", arguments), phrase("rest.short", arguments));
    }

    String count(int repetition) {
        return capital(number(repetition));
    }

    String halfway() {
        return phrase("halfway", Map.of());
    }

    private String name(VariantId id) {
        return phrases.phrase("exercise." + id.exercise() + ".variants." + id.name() + ".name", Map.of());
    }

    private String hints(PlacedItem item) {
        List<String> hints = new ArrayList<>();
        Variant previous = item.previous();
        for (Equipment thing : Equipment.values()) {
            if (thing.isHandheld()
                    && item.variant().equipment().contains(thing)
                    && (previous == null || !previous.equipment().contains(thing))) {
                hints.add(phrase("fetch." + kebab(thing), Map.of()));
            }
        }
        Station from = previous == null ? Station.STANDING : previous.station();
        if (item.variant().station() != from) {
            hints.add(phrase("place." + place(item.variant()), Map.of()));
        }
        return String.join(" ", hints);
    }

    private static String place(Variant variant) {
        boolean doorway =
                variant.station() == Station.AT_WALL && variant.equipment().contains(Equipment.DOORWAY);
        return doorway ? "doorway" : kebab(variant.station());
    }

    private String firstSide(PlacedItem item) {
        if (item.item().sides().isEmpty()) {
            return "";
        }
        String how = item.variant().sides() == Sides.ALTERNATING ? "in-turn." : "first-side.";
        return phrase(how + kebab(item.item().sides().getFirst()), Map.of());
    }

    private String dose(PlacedItem item) {
        String dose = item.phase() == Phase.WARM_UP
                ? duration(Tempo.workSeconds(item.variant(), item.dose()))
                : amount(item.dose(), item.isHeld());
        if (dose.isEmpty()) {
            return "";
        }
        boolean sided = Tempo.isSided(item.variant());
        return capital(phrase(sided ? "dose.each-side" : "dose.plain", Map.of("dose", dose)));
    }

    /** Empty for a movement that is done once: there is nothing to say about it. */
    private String amount(Dose dose, boolean held) {
        if (dose.sets() == 1 && dose.repetitions() == 1 && !held) {
            return "";
        }
        String key = (dose.sets() == 1 ? "one-set" : "sets")
                + (dose.repetitions() == 1 ? "-of-one" : "")
                + (held ? "-held" : "");
        return phrase(
                "dose." + key,
                Map.of(
                        "sets", number(dose.sets()),
                        "repetitions", number(dose.repetitions()),
                        "hold", seconds(dose.holdSeconds())));
    }

    private String duration(int seconds) {
        int minutes = seconds / MINUTE;
        if (minutes > 0 && seconds % MINUTE == MINUTE / 2) {
            return phrase("minutes-and-a-half", Map.of("number", number(minutes)));
        }
        if (seconds % MINUTE != 0) {
            return seconds(seconds);
        }
        return minutes == 1 ? phrase("minute", Map.of()) : phrase("minutes", Map.of("number", number(minutes)));
    }

    private String seconds(int seconds) {
        return seconds == 1 ? phrase("second", Map.of()) : phrase("seconds", Map.of("number", number(seconds)));
    }

    private String number(int number) {
        return number >= 1 && number <= LAST_NUMBER_WORD
                ? phrase("number." + number, Map.of())
                : Integer.toString(number);
    }

    private String phrase(String key, Map<String, String> arguments) {
        return phrases.phrase("timeline." + key, arguments);
    }

    private static String sentences(String... sentences) {
        List<String> said = new ArrayList<>();
        for (String sentence : sentences) {
            if (!sentence.isEmpty()) {
                said.add(sentence);
            }
        }
        return String.join(" ", said);
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
