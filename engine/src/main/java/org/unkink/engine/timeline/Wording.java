package org.unkink.engine.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unkink.engine.exercise.Equipment;
import org.unkink.engine.exercise.Phase;
import org.unkink.engine.exercise.Side;
import org.unkink.engine.exercise.SideMeaning;
import org.unkink.engine.exercise.Sides;
import org.unkink.engine.exercise.Station;
import org.unkink.engine.exercise.Variant;

/** The sentences of the voice, from the phrases of one language. */
final class Wording {

    /** The language has words for the numbers up to here; above, digits are said. */
    private static final int LAST_NUMBER_WORD = 60;

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final Phrases phrases;
    private final ExerciseWords words;

    Wording(Phrases phrases) {
        this.phrases = phrases;
        this.words = new ExerciseWords(phrases);
    }

    /**
     * Announces an exercise, the fullest text first: name, what to fetch and where to go, side, the rule of comfort
     * before the first movement of all, the caution of an exercise that is new, how hard strength may feel, dose. What
     * matters most is left out last.
     */
    List<String> announcement(PlacedItem item) {
        boolean isFirst = item.index() == 0;
        String lead = phrase(
                isFirst ? "first" : "next",
                Map.of("name", words.name(item.variant().id())));
        String hints = hints(item);
        String side = firstSide(item);
        String comfort = isFirst ? words.comfort() : "";
        String caution =
                item.item().isNew() ? words.caution(item.variant().id()).orElse("") : "";
        String effort = item.phase() == Phase.STRENGTH ? effort(item) : "";
        String dose = dose(item);
        return List.of(
                sentences(lead, hints, side, comfort, caution, effort, dose),
                sentences(lead, hints, side, comfort, caution, effort),
                sentences(lead, hints, side, comfort, caution, dose),
                sentences(lead, hints, side, comfort, caution),
                sentences(lead, side, comfort, caution),
                sentences(lead, comfort, caution),
                sentences(lead, caution),
                sentences(lead, side),
                lead);
    }

    private String effort(PlacedItem item) {
        return spelled(words.effort(item.item().effortCeiling()));
    }

    String switchTo(Variant variant, Side side) {
        if (variant.sidedness().turnsRound()) {
            return phrase("turn-round." + kebab(side), Map.of());
        }
        return phrase((movesTo(variant) ? "switch-way." : "switch.") + kebab(side), Map.of());
    }

    private static boolean movesTo(Variant variant) {
        return variant.sidedness().means() == SideMeaning.MOVES_TO;
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

    private String hints(PlacedItem item) {
        List<String> hints = new ArrayList<>();
        Variant variant = item.variant();
        Variant previous = item.previous();
        for (Equipment thing : Equipment.values()) {
            boolean isNew = variant.equipment().contains(thing)
                    && (previous == null || !previous.equipment().contains(thing));
            if (isNew && thing.isHandheld()) {
                hints.add(phrase("fetch." + kebab(thing), Map.of()));
            }
        }
        Station from = previous == null ? Station.STANDING : previous.station();
        if (variant.station() == Station.SIDEWAYS) {
            hints.add(phrase("sideways." + kebab(item.item().sides().getFirst()), Map.of()));
        } else if (variant.station() != from) {
            hints.add(phrase("place." + place(variant), Map.of()));
        }
        for (Equipment thing : Equipment.values()) {
            if (thing.isAnchor()
                    && variant.equipment().contains(thing)
                    && (previous == null || !previous.equipment().contains(thing))) {
                hints.add(phrase("tie." + kebab(thing), Map.of()));
            }
        }
        return String.join(" ", hints);
    }

    private static String place(Variant variant) {
        boolean doorway =
                variant.station() == Station.AT_WALL && variant.equipment().contains(Equipment.DOORWAY);
        return doorway ? "doorway" : kebab(variant.station());
    }

    /** Empty where it has none, or where the way to sit has said it. */
    private String firstSide(PlacedItem item) {
        List<Side> sides = item.item().sides();
        if (sides.isEmpty() || item.variant().sidedness().turnsRound()) {
            return "";
        }
        String how = item.variant().sides() == Sides.ALTERNATING
                ? "in-turn."
                : movesTo(item.variant()) ? "first-way." : "first-side.";
        return phrase(how + kebab(sides.getFirst()), Map.of());
    }

    /** Empty for a movement that is done once: there is nothing to say about it. */
    private String dose(PlacedItem item) {
        String dose = words.doseWithoutRest(item.variant(), item.phase(), item.dose());
        String once = phrase("dose.times", Map.of("number", "1"));
        return dose.equals(once) || dose.equals(phrase("dose.each-side", Map.of("dose", once)))
                ? ""
                : capital(spelled(dose)) + ".";
    }

    private String number(int number) {
        return number >= 1 && number <= LAST_NUMBER_WORD
                ? phrase("number." + number, Map.of())
                : Integer.toString(number);
    }

    /** A written sentence with its numbers as words. */
    private String spelled(String text) {
        StringBuilder spelled = new StringBuilder();
        Matcher found = NUMBER.matcher(text);
        int end = 0;
        while (found.find()) {
            spelled.append(text, end, found.start()).append(number(Integer.parseInt(found.group())));
            end = found.end();
        }
        return spelled.append(text, end, text.length()).toString();
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
