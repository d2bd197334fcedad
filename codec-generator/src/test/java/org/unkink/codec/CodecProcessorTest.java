package org.unkink.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The source that comes out for small interfaces, and what is said about types that cannot be JSON. */
final class CodecProcessorTest {

    private static final String SINK = "package com.grack.nanojson; public interface JsonSink<T> {}";
    private static final String VALUE =
            "package org.unkink.answers.json; public interface JsonValue { final class Obj implements JsonValue {} }";

    @TempDir
    private Path folder;

    @Test
    void aRecordIsWrittenFieldByField() throws IOException {
        assertThat(generated("""
                record Spot(String region, @org.jspecify.annotations.Nullable String side, java.util.Optional<Score> score,
                        java.util.Set<String> tags, double mean) {}
                record Score(int value) {}
                @Codec interface SpotCodec { void write(JsonSink<?> json, Spot spot); }
                """, "Spot"))
                .containsSubsequence(
                        "json.value(\"region\", value.region());",
                        "java.lang.String v0 = value.side();",
                        "if (v0 != null) {",
                        "json.value(\"side\", v0);",
                        "if (value.score().isPresent()) {",
                        "json.value(\"score\", value.score().get().value());",
                        "json.array(\"tags\");",
                        "value.tags().stream().sorted().toList()",
                        "json.value(\"mean\", org.unkink.answers.json.Decimals.json(value.mean()));");
    }

    @Test
    void aSealedTypeHasATagAndAFlatRecordIsPartOfItsHolder() throws IOException {
        assertThat(generated("""
                sealed interface Step permits GoOn, Stay {}
                record Place(String pose) {}
                record GoOn(Place place) implements Step {}
                record Stay(int seconds) implements Step {}
                @Codec(flat = Place.class) interface StepCodec { void write(JsonSink<?> json, Step step); }
                """, "Step"))
                .containsSubsequence(
                        "case test.GoOn one -> {",
                        "json.value(\"type\", \"go-on\");",
                        "case test.Stay one -> {",
                        "json.value(\"type\", \"stay\");")
                .contains("write(json, value.place());")
                .doesNotContain("\"place\"");
    }

    @Test
    void whatIsReadIsMadeOfTheFieldsInTheirOrder() throws IOException {
        assertThat(generated("""
                record Log(Id id, int seconds, java.util.List<Id> others, java.util.Optional<String> note) {}
                record Id(String text) { static Id parse(String text) { return new Id(text); } }
                @Codec interface LogCodec { Log log(JsonValue.Obj json); }
                """, "Log"))
                .contains("return new test.Log(test.Id.parse(json.at(\"id\").asText()), json.at(\"seconds\").asInt(),"
                        + " json.listOrEmpty(\"others\").stream().map(v0 -> test.Id.parse(v0.asText())).toList(),"
                        + " json.find(\"note\").map(v1 -> v1.asText()));");
    }

    @Test
    void aMethodOfTheInterfaceTakesThePlaceOfWhatWouldBeMade() throws IOException {
        assertThat(generated("""
                record Outer(Inner inner) {}
                record Inner(int a) {}
                @Codec interface OuterCodec {
                    void write(JsonSink<?> json, Outer outer);
                    default void write(JsonSink<?> json, Inner inner) {}
                }
                """, "Outer"))
                .contains("write(json, value.inner());")
                .doesNotContain("\"a\"");
    }

    @Test
    void aTypeThatCannotBeJsonIsAFaultOfTheCompilation() {
        assertThat(faults("""
                record Holder(Thread thread) {}
                @Codec interface HolderCodec { void write(JsonSink<?> json, Holder holder); }
                """)).containsExactly("no JSON for java.lang.Thread");
    }

    private String generated(String declarations, String name) throws IOException {
        assertThat(faults(declarations)).isEmpty();
        try (Stream<Path> files = Files.walk(folder)) {
            Optional<Path> file = files.filter(path -> path.endsWith("Generated" + name + "Codec.java"))
                    .findFirst();
            return Files.readString(file.orElseThrow());
        }
    }

    private List<String> faults(String declarations) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        StandardJavaFileManager files = compiler.getStandardFileManager(found, null, null);
        List<JavaFileObject> sources = List.of(
                source("com/grack/nanojson/JsonSink", SINK),
                source("org/unkink/answers/json/JsonValue", VALUE),
                source("test/Declarations", """
                        package test;
                        import com.grack.nanojson.JsonSink;
                        import org.unkink.answers.json.JsonValue;
                        import org.unkink.codec.Codec;
                        """ + declarations));
        JavaCompiler.CompilationTask task =
                compiler.getTask(null, files, found, List.of("-proc:only", "-s", folder.toString()), null, sources);
        task.setProcessors(List.of(new CodecProcessor()));
        task.call();
        List<String> messages = new ArrayList<>();
        for (Diagnostic<? extends JavaFileObject> one : found.getDiagnostics()) {
            if (one.getKind() == Diagnostic.Kind.ERROR) {
                messages.add(one.getMessage(null));
            }
        }
        return messages;
    }

    private static JavaFileObject source(String name, String text) {
        return new SimpleJavaFileObject(URI.create("string:///" + name + ".java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }
}
