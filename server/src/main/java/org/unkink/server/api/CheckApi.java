package org.unkink.server.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import org.unkink.catalogue.CatalogueContent;
import org.unkink.catalogue.Texts;
import org.unkink.engine.check.Level;
import org.unkink.engine.check.Question;
import org.unkink.engine.check.Sign;
import org.unkink.server.codec.Words;
import org.unkink.server.contract.Json;

/** The questions about warning signs and what is said when one fits. */
final class CheckApi {

    private final CatalogueContent content;

    CheckApi(CatalogueContent content) {
        this.content = content;
    }

    List<Route> routes() {
        return List.of(Route.get("/api/v1/check", this::check));
    }

    private Answer check(Call call) {
        Texts texts = content.texts(call.language());
        ObjectNode answer =
                Json.object().put("intro", texts.phrase("check.intro")).put("notice", texts.phrase("check.notice"));
        ArrayNode questions = answer.putArray("questions");
        Arrays.stream(Question.values()).forEach(question -> questions.add(question(question, texts)));
        ObjectNode messages = answer.putObject("messages");
        for (Level level : List.of(Level.CLINICIAN, Level.URGENT, Level.EMERGENCY)) {
            String key = "check.message." + Words.word(level);
            messages.putObject(Words.word(level))
                    .put("title", texts.phrase(key + ".title"))
                    .put("action", texts.phrase(key + ".action"))
                    .put("detail", texts.phrase(key + ".detail"));
        }
        return Answer.json(answer);
    }

    private static ObjectNode question(Question question, Texts texts) {
        ObjectNode node = Json.object()
                .put("id", Words.word(question))
                .put("number", question.number())
                .put("text", texts.phrase("check.question." + Words.word(question) + ".text"))
                .put("askedAgain", question.isAskedAgainDuringUse());
        ArrayNode signs = node.putArray("signs");
        for (Sign sign : Sign.values()) {
            if (sign.question() == question) {
                String key = "check.sign." + Words.word(sign);
                signs.addObject()
                        .put("id", Words.word(sign))
                        .put("text", texts.phrase(key + ".text"))
                        .put("level", Words.word(sign.level()))
                        .put("message", texts.phrase(key + ".message"))
                        .put("source", sign.source());
            }
        }
        return node;
    }
}
