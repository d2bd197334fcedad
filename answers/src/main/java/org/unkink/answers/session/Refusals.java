package org.unkink.answers.session;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unkink.answers.call.Problem;
import org.unkink.answers.call.Problem.Kind;
import org.unkink.answers.contract.Fault;
import org.unkink.answers.json.Words;
import org.unkink.catalogue.Texts;
import org.unkink.engine.check.Clearance;
import org.unkink.engine.plan.Refusal;

/** The problem that says why something may not be played now. */
final class Refusals {

    private final Texts texts;
    private final PlanTexts sentences;

    Refusals(Texts texts) {
        this.texts = texts;
        this.sentences = new PlanTexts(texts);
    }

    /**
     * The problem for everything that the gate says.
     *
     * @param pointer to the items in the request
     */
    Problem problem(List<Refusal> refusals, String pointer) {
        Refusal first = refusals.getFirst();
        return switch (first) {
            case Refusal.OfPerson person -> problem(person);
            case Refusal.CannotGoOn _ -> Problem.of(Kind.SESSION_OVER, sentence(first));
            case Refusal.OutToday _, Refusal.NotInASession _, Refusal.TooMany _, Refusal.TooLong _ ->
                Problem.of(
                        Kind.NOT_TODAY,
                        texts.phrase("refusal.not-today"),
                        refusals.stream()
                                .map(refusal -> fault(refusal, pointer))
                                .toList());
        };
    }

    /** The problem that lies with the person, whatever was asked for. */
    Problem problem(Refusal.OfPerson refusal) {
        return switch (refusal) {
            case Refusal.NotCleared(Clearance clearance) -> stopped(clearance);
            case Refusal.Held _ -> Problem.of(Kind.HELD, sentence(refusal));
            case Refusal.StoppedForToday _ -> Problem.of(Kind.STOPPED_FOR_TODAY, sentence(refusal));
            case Refusal.TooMuchPain _ -> Problem.of(Kind.TOO_MUCH_PAIN, sentence(refusal));
            case Refusal.Advised _ -> Problem.of(Kind.ADVISED, texts.phrase("advice.plan-stopped"));
            case Refusal.PainNotSaid _ -> Problem.of(Kind.PAIN_NOT_SAID, sentence(refusal));
        };
    }

    /** The end of the type's address of a problem. */
    static String code(Kind kind) {
        return Words.word(kind);
    }

    private Problem stopped(Clearance clearance) {
        return switch (clearance) {
            case Clearance.Due due ->
                new Problem(Kind.CHECK_DUE, texts.phrase("refusal.check-due"), List.of(), Optional.of(due));
            case Clearance.Stopped stopped ->
                new Problem(
                        Kind.CHECK_STOPPED,
                        texts.phrase("refusal.check-stopped." + Words.word(stopped.level())),
                        List.of(),
                        Optional.of(stopped));
            case Clearance.Open open -> throw new IllegalArgumentException("an open check stops nothing");
        };
    }

    private Fault fault(Refusal refusal, String pointer) {
        return switch (refusal) {
            case Refusal.OutToday out ->
                Fault.at(pointer + "/" + out.item(), PlanTexts.code((Record) out.reason()), sentence(refusal));
            case Refusal.NotInASession out ->
                Fault.at(pointer + "/" + out.item(), Words.word(out.why()), sentence(refusal));
            case Refusal.TooMany _, Refusal.TooLong _, Refusal.OfPerson _, Refusal.CannotGoOn _ ->
                Fault.at(pointer, PlanTexts.code((Record) refusal), sentence(refusal));
        };
    }

    private String sentence(Refusal refusal) {
        return switch (refusal) {
            case Refusal.PainNotSaid _ -> texts.phrase("refusal.pain-not-said");
            case Refusal.Held(var hold) -> texts.phrase("refusal.held." + Words.word(hold));
            case Refusal.StoppedForToday(var stop) ->
                texts.phrase("refusal.stopped-for-today." + Words.word(stop.kind()));
            case Refusal.TooMuchPain(var pain) ->
                texts.phrase("refusal.too-much-pain", Map.of("pain", String.valueOf(pain.value())));
            case Refusal.CannotGoOn(var why) -> texts.phrase("refusal.cannot-go-on." + Words.word(why));
            case Refusal.OutToday out -> sentences.sentence(out.reason());
            case Refusal.NotInASession out -> texts.phrase("refusal.not-in-a-session." + Words.word(out.why()));
            case Refusal.TooMany out -> texts.phrase("refusal.too-many", Map.of("most", String.valueOf(out.most())));
            case Refusal.TooLong out ->
                texts.phrase("refusal.too-long", Map.of("minutes", String.valueOf(out.most() / 60)));
            case Refusal.NotCleared _, Refusal.Advised _ ->
                throw new IllegalArgumentException("said elsewhere: " + refusal);
        };
    }
}
