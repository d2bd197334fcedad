package org.unkink.answers.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.unkink.catalogue.EmergencyNumbers;
import org.unkink.engine.check.Age;
import org.unkink.engine.check.Level;
import org.unkink.engine.check.Question;
import org.unkink.engine.check.Sign;

/**
 * The check, with every sentence in it.
 *
 * @param severe the question that follows severe pain, by the parts of its text
 * @param messages for each level the title, the action and the detail
 */
public record CheckAnswer(
        String intro,
        String notice,
        AgeToChoose age,
        Map<String, String> severe,
        List<ToAsk> questions,
        List<SignsTogether> together,
        Map<Level, Map<String, String>> messages,
        Numbers emergencyNumbers) {

    /** The question about age. */
    public record AgeToChoose(String text, String why, String younger, String tooYoung, List<Band> bands) {}

    /** A band of ages. */
    public record Band(Age id, String text) {}

    /** A question, with what is said at each level to which its signs lead. */
    public record ToAsk(
            Question id,
            int number,
            String text,
            String none,
            boolean askedAgain,
            List<ToTick> signs,
            Map<Level, String> messages) {}

    /** A sign; it is asked only after one of those in {@code after}, if there are any. */
    public record ToTick(
            Sign id, String text, Level level, boolean asked, boolean remembered, Set<Sign> after, String source) {}

    /** Signs that mean more together, or at a certain age. */
    public record SignsTogether(Level level, Set<Age> ages, List<Set<Sign>> oneOfEach, String source) {}

    /** Emergency numbers by country (ISO 3166), and one for everywhere else. */
    public record Numbers(String elsewhere, Map<String, String> countries) {

        static Numbers of(EmergencyNumbers numbers) {
            return new Numbers(numbers.elsewhere(), new TreeMap<>(numbers.byCountry()));
        }
    }
}
