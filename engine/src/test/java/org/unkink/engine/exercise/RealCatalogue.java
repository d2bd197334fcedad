package org.unkink.engine.exercise;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdDelegatingSerializer;
import com.fasterxml.jackson.databind.util.StdConverter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The catalogue that people get, for tests of the engine. The module {@code catalogue} makes it from its YAML and fails
 * when the file here is another.
 */
public final class RealCatalogue {

    private static final String FILE = "catalogue.json";

    private static final int WIDTH = 120;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .visibility(PropertyAccessor.ALL, Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, Visibility.ANY)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .addMixIn(ExerciseId.class, ExerciseIdAsText.class)
            .addMixIn(VariantId.class, VariantIdAsText.class)
            .addMixIn(Movement.Step.class, StepByName.class)
            .registerSubtypes(Objects.requireNonNull(Movement.Step.class.getPermittedSubclasses()))
            .addModule(new SimpleModule().addSerializer(Set.class, new StdDelegatingSerializer(new InOrder())))
            .build();

    private RealCatalogue() {}

    public static Catalogue catalogue() {
        return read(resource());
    }

    public static Catalogue read(String json) {
        try {
            return MAPPER.readValue(json, Catalogue.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same catalogue gives the same text, in short lines that can be compared. */
    public static String write(Catalogue catalogue) {
        return lines(MAPPER.valueToTree(catalogue), "") + "\n";
    }

    /** One line for what fits into one, else a line or more for each part. */
    private static String lines(JsonNode node, String indent) {
        String line = node.toString();
        if (node.isValueNode() || indent.length() + line.length() <= WIDTH) {
            return line;
        }
        String deeper = indent + "  ";
        String between = ",\n" + deeper;
        return node.isArray()
                ? node.valueStream()
                        .map(part -> lines(part, deeper))
                        .collect(Collectors.joining(between, "[\n" + deeper, "\n" + indent + "]"))
                : node.propertyStream()
                        .map(part -> "\"" + part.getKey() + "\": " + lines(part.getValue(), deeper))
                        .collect(Collectors.joining(between, "{\n" + deeper, "\n" + indent + "}"));
    }

    private static String resource() {
        try (InputStream in = Objects.requireNonNull(RealCatalogue.class.getResourceAsStream(FILE), FILE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    abstract static class ExerciseIdAsText {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        ExerciseIdAsText(String value) {}

        @Override
        @JsonValue
        public abstract String toString();
    }

    abstract static class VariantIdAsText {

        @JsonCreator
        static VariantId parse(String text) {
            return VariantId.parse(text);
        }

        @Override
        @JsonValue
        public abstract String toString();
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "step")
    interface StepByName {}

    /** Sets have no order of their own; the enums in them have. */
    private static final class InOrder extends StdConverter<Set<?>, List<?>> {

        @Override
        public List<?> convert(Set<?> set) {
            return set.stream().sorted().toList();
        }
    }
}
