package org.unkink.answers;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.unkink.answers.contract.Format;
import org.unkink.answers.contract.Format.Complaint;
import org.unkink.answers.json.JsonValue;
import org.unkink.answers.person.Moments;
import org.unkink.answers.session.RequestedItems;
import org.unkink.engine.exercise.Catalogue;
import org.unkink.engine.exercise.ExerciseId;
import org.unkink.engine.exercise.Phase;
import org.unkink.engine.exercise.VariantId;

/** The checks of values that the contract names, beyond the form of a text. */
public final class Formats {

    private Formats() {}

    public static Map<String, Format> of(Catalogue catalogue, Clock clock) {
        Moments moments = new Moments(clock);
        return Map.of(
                "exercise-id", value -> exercise(catalogue, value),
                "variant-id", value -> variant(catalogue, value),
                "date", value -> day(value, day -> Optional.empty()),
                "past-day", value -> day(value, moments::ofDay),
                "planned-day", value -> day(value, moments::ofPlannedDay),
                "device-time",
                        value -> moments.ofMoment(value.asLong()).stream().toList(),
                "trial-started", value -> trial(catalogue, value),
                "requested-items",
                        value -> new RequestedItems(catalogue)
                                .complaints(value.asList().stream()
                                        .map(item -> Service.CODEC.item(item.asObject()))
                                        .toList()));
    }

    private static List<Complaint> exercise(Catalogue catalogue, JsonValue value) {
        return catalogue.exercise(new ExerciseId(value.asText())).isPresent()
                ? List.of()
                : List.of(new Complaint("unknown-exercise", "There is no such exercise in the catalogue."));
    }

    private static List<Complaint> variant(Catalogue catalogue, JsonValue value) {
        return catalogue.variant(VariantId.parse(value.asText())).isPresent()
                ? List.of()
                : List.of(new Complaint("unknown-variant", "There is no such variant in the catalogue."));
    }

    private static List<Complaint> trial(Catalogue catalogue, JsonValue value) {
        return catalogue
                .exercise(new ExerciseId(value.asObject().text("exercise")))
                .filter(exercise -> exercise.phase() == Phase.WARM_UP)
                .map(_ -> new Complaint("/exercise", "warm-up", "A part of the warm-up cannot be drawn."))
                .stream()
                .toList();
    }

    private static List<Complaint> day(JsonValue value, Function<LocalDate, Optional<Complaint>> check) {
        try {
            return check.apply(LocalDate.parse(value.asText())).stream().toList();
        } catch (DateTimeException e) {
            return List.of(new Complaint("no-such-day", "There is no such day."));
        }
    }
}
