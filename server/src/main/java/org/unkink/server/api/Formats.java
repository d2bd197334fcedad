package org.unkink.server.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unkink.engine.exercise.Catalogue;
import org.unkink.engine.exercise.ExerciseId;
import org.unkink.engine.exercise.VariantId;
import org.unkink.server.contract.Format;
import org.unkink.server.contract.Format.Complaint;

/** What the contract's formats ask for beyond the form of a text. */
final class Formats {

    /** A device's clock may be wrong, and its time zone too, but not by more than this. */
    private static final Duration AHEAD = Duration.ofHours(24);

    private Formats() {}

    static Map<String, Format> of(Catalogue catalogue, InstantSource clock) {
        return Map.of(
                "exercise-id", value -> exercise(catalogue, value),
                "variant-id", value -> variant(catalogue, value),
                "time-zone", Formats::zone,
                "date", Formats::date,
                "device-time", value -> deviceTime(clock, value));
    }

    private static @Nullable Complaint exercise(Catalogue catalogue, JsonNode value) {
        return catalogue.exercise(new ExerciseId(value.textValue())).isPresent()
                ? null
                : new Complaint("unknown-exercise", "There is no such exercise in the catalogue.");
    }

    private static @Nullable Complaint variant(Catalogue catalogue, JsonNode value) {
        return catalogue.variant(VariantId.parse(value.textValue())).isPresent()
                ? null
                : new Complaint("unknown-variant", "There is no such variant in the catalogue.");
    }

    private static @Nullable Complaint zone(JsonNode value) {
        try {
            ZoneId.of(value.textValue());
            return null;
        } catch (DateTimeException e) {
            return new Complaint("unknown-time-zone", "There is no such time zone.");
        }
    }

    private static @Nullable Complaint date(JsonNode value) {
        try {
            LocalDate.parse(value.textValue());
            return null;
        } catch (DateTimeException e) {
            return new Complaint("no-such-day", "There is no such day.");
        }
    }

    private static @Nullable Complaint deviceTime(InstantSource clock, JsonNode value) {
        return value.longValue() <= clock.instant().plus(AHEAD).toEpochMilli()
                ? null
                : new Complaint("in-the-future", "This is more than a day ahead of the clock.");
    }
}
