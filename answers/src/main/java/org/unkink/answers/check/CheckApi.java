package org.unkink.answers.check;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.unkink.answers.call.Call;
import org.unkink.answers.check.CheckAnswer.AgeToChoose;
import org.unkink.answers.check.CheckAnswer.Band;
import org.unkink.answers.check.CheckAnswer.Numbers;
import org.unkink.answers.check.CheckAnswer.SignsTogether;
import org.unkink.answers.check.CheckAnswer.ToAsk;
import org.unkink.answers.check.CheckAnswer.ToTick;
import org.unkink.answers.json.Words;
import org.unkink.catalogue.CatalogueContent;
import org.unkink.catalogue.Texts;
import org.unkink.engine.check.Age;
import org.unkink.engine.check.Level;
import org.unkink.engine.check.Question;
import org.unkink.engine.check.Sign;
import org.unkink.engine.check.Together;

/** The questions about warning signs and what is said when one fits. */
public final class CheckApi {

    private final CatalogueContent content;

    public CheckApi(CatalogueContent content) {
        this.content = content;
    }

    public CheckAnswer check(Call call) {
        Texts texts = content.texts(call.language());
        Map<Level, Map<String, String>> messages = new EnumMap<>(Level.class);
        for (Level level : List.of(Level.CLINICIAN, Level.URGENT, Level.EMERGENCY)) {
            messages.put(
                    level, phrases(texts, "check.message." + Words.word(level), List.of("title", "action", "detail")));
        }
        return new CheckAnswer(
                texts.phrase("check.intro"),
                texts.phrase("check.notice"),
                age(texts),
                phrases(texts, "check.severe", List.of("text", "why", "yes", "no", "rest")),
                Arrays.stream(Question.values())
                        .map(question -> question(question, texts))
                        .toList(),
                Arrays.stream(Together.values())
                        .map(one -> new SignsTogether(one.level(), one.ages(), one.oneOfEach(), one.source()))
                        .toList(),
                messages,
                Numbers.of(content.emergencyNumbers()));
    }

    private static Map<String, String> phrases(Texts texts, String key, List<String> names) {
        Map<String, String> phrases = new LinkedHashMap<>();
        names.forEach(name -> phrases.put(name, texts.phrase(key + "." + name)));
        return phrases;
    }

    private static AgeToChoose age(Texts texts) {
        List<Band> bands = Arrays.stream(Age.values())
                .map(band -> new Band(band, texts.phrase("check.age.band." + Words.word(band))))
                .toList();
        return new AgeToChoose(
                texts.phrase("check.age.text"),
                texts.phrase("check.age.why"),
                texts.phrase("check.age.younger"),
                texts.phrase("check.age.too-young"),
                bands);
    }

    private static ToAsk question(Question question, Texts texts) {
        String key = "check.question." + Words.word(question);
        Map<Level, String> messages = new LinkedHashMap<>();
        question.levels().forEach(level -> messages.put(level, texts.phrase(key + "." + Words.word(level))));
        return new ToAsk(
                question,
                question.number(),
                texts.phrase(key + ".text"),
                texts.phrase(key + ".none"),
                question.isAskedAgainDuringUse(),
                question.signs().stream().map(sign -> sign(sign, texts)).toList(),
                messages);
    }

    private static ToTick sign(Sign sign, Texts texts) {
        return new ToTick(
                sign,
                texts.phrase("check.sign." + Words.word(sign)),
                sign.level(),
                sign.isAsked(),
                sign.kind() == Sign.Kind.CONDITION,
                sign.askedAfter(),
                sign.source());
    }
}
