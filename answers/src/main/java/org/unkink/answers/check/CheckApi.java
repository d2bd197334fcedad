package org.unkink.answers.check;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.unkink.answers.call.Answer;
import org.unkink.answers.call.Call;
import org.unkink.answers.call.Route;
import org.unkink.answers.codec.Words;
import org.unkink.answers.contract.Json;
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

    public List<Route> routes() {
        return List.of(Route.get("/api/v1/check", this::check));
    }

    private Answer check(Call call) {
        Texts texts = content.texts(call.language());
        ObjectNode answer =
                Json.object().put("intro", texts.phrase("check.intro")).put("notice", texts.phrase("check.notice"));
        answer.set("age", age(texts));
        answer.set("severe", phrases(texts, "check.severe", List.of("text", "why", "yes", "no", "rest")));
        ArrayNode questions = answer.putArray("questions");
        Arrays.stream(Question.values()).forEach(question -> questions.add(question(question, texts)));
        ArrayNode together = answer.putArray("together");
        Arrays.stream(Together.values()).forEach(one -> together.add(together(one)));
        ObjectNode messages = answer.putObject("messages");
        for (Level level : List.of(Level.CLINICIAN, Level.URGENT, Level.EMERGENCY)) {
            String word = Words.word(level);
            messages.set(word, phrases(texts, "check.message." + word, List.of("title", "action", "detail")));
        }
        ObjectNode numbers = answer.putObject("emergencyNumbers");
        numbers.put("elsewhere", content.emergencyNumbers().elsewhere());
        ObjectNode countries = numbers.putObject("countries");
        new TreeMap<>(content.emergencyNumbers().byCountry()).forEach(countries::put);
        return Answer.json(answer);
    }

    private static ObjectNode phrases(Texts texts, String key, List<String> names) {
        ObjectNode node = Json.object();
        names.forEach(name -> node.put(name, texts.phrase(key + "." + name)));
        return node;
    }

    private static ObjectNode age(Texts texts) {
        ObjectNode age = phrases(texts, "check.age", List.of("text", "why", "younger"));
        age.put("tooYoung", texts.phrase("check.age.too-young"));
        ArrayNode bands = age.putArray("bands");
        for (Age band : Age.values()) {
            String word = Words.word(band);
            bands.addObject().put("id", word).put("text", texts.phrase("check.age.band." + word));
        }
        return age;
    }

    private static ObjectNode question(Question question, Texts texts) {
        String key = "check.question." + Words.word(question);
        ObjectNode node = Json.object()
                .put("id", Words.word(question))
                .put("number", question.number())
                .put("text", texts.phrase(key + ".text"))
                .put("none", texts.phrase(key + ".none"))
                .put("askedAgain", question.isAskedAgainDuringUse());
        ArrayNode signs = node.putArray("signs");
        question.signs().forEach(sign -> signs.add(sign(sign, texts)));
        ObjectNode messages = node.putObject("messages");
        question.levels()
                .forEach(level -> messages.put(Words.word(level), texts.phrase(key + "." + Words.word(level))));
        return node;
    }

    private static ObjectNode sign(Sign sign, Texts texts) {
        ObjectNode node = Json.object()
                .put("id", Words.word(sign))
                .put("text", texts.phrase("check.sign." + Words.word(sign)))
                .put("level", Words.word(sign.level()))
                .put("asked", sign.isAsked())
                .put("remembered", sign.kind() == Sign.Kind.CONDITION);
        node.set("after", Words.list(sign.askedAfter()));
        return node.put("source", sign.source());
    }

    private static ObjectNode together(Together together) {
        ObjectNode node = Json.object().put("level", Words.word(together.level()));
        node.set("ages", Words.list(together.ages()));
        ArrayNode oneOfEach = node.putArray("oneOfEach");
        together.oneOfEach().forEach(signs -> oneOfEach.add(Words.list(signs)));
        return node.put("source", together.source());
    }
}
