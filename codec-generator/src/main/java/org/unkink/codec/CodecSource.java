package org.unkink.codec;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.unkink.codec.JsonShape.Field;

/** The source of one codec: the methods that its interface asks for, and those that they need. */
final class CodecSource {

    private static final String VALUE = "org.unkink.answers.json.JsonValue";
    private static final String OBJECT = VALUE + ".Obj";
    private static final String SINK = "com.grack.nanojson.JsonSink";

    private final Types types;
    private final TypeElement codec;
    private final StringBuilder body = new StringBuilder();

    /** The names of the methods that read, by the type that they read. */
    private final Map<String, String> readers = new HashMap<>();

    private final Set<String> writers = new HashSet<>();
    private final Deque<Runnable> open = new ArrayDeque<>();
    private int variables;

    CodecSource(Types types, TypeElement codec) {
        this.types = types;
        this.codec = codec;
    }

    String source(String packageName, String name) {
        List<ExecutableElement> methods = ElementFilter.methodsIn(codec.getEnclosedElements()).stream()
                .filter(method -> !method.getModifiers().contains(Modifier.STATIC))
                .toList();
        methods.forEach(this::note);
        methods.stream()
                .filter(method -> method.getModifiers().contains(Modifier.ABSTRACT))
                .forEach(this::implement);
        while (!open.isEmpty()) {
            open.pop().run();
        }
        return """
                package %s;

                /** Generated from {@link %s}. */
                @javax.annotation.processing.Generated("org.unkink.codec.CodecProcessor")
                @org.jspecify.annotations.NullUnmarked
                public final class %s implements %s {
                %s}
                """.formatted(packageName, codec.getSimpleName(), name, codec.getSimpleName(), body);
    }

    /** Remembers a method that the interface has, so that it is not made again. */
    private void note(ExecutableElement method) {
        List<String> parameters = parameters(method);
        if (method.getReturnType().getKind() == TypeKind.VOID) {
            writers.add(parameters.getLast());
        } else if (parameters.equals(List.of(OBJECT))) {
            readers.put(
                    types.name(method.getReturnType()), method.getSimpleName().toString());
        }
    }

    private void implement(ExecutableElement method) {
        String name = method.getSimpleName().toString();
        List<String> parameters = parameters(method);
        TypeMirror last = method.getParameters().getLast().asType();
        if (method.getReturnType().getKind() == TypeKind.VOID) {
            writer("public", name, types.shape(last));
        } else if (parameters.equals(List.of(OBJECT))) {
            reader("public", name, types.shape(method.getReturnType()));
        } else if (parameters.size() == 2) {
            taggedReader("public", name, types.name(method.getReturnType()));
        } else {
            tag(name, types.name(last));
        }
    }

    private List<String> parameters(ExecutableElement method) {
        return method.getParameters().stream()
                .map(VariableElement::asType)
                .map(types::name)
                .toList();
    }

    private void line(int depth, String text) {
        body.append("    ".repeat(depth)).append(text).append('\n');
    }

    private void writer(String access, String method, JsonShape shape) {
        switch (shape) {
            case JsonShape.Group group -> {
                line(1, access + " void " + method + "(" + SINK + "<?> json, " + group.name() + " value) {");
                types.fields(group.name()).forEach(this::writeField);
                line(1, "}");
            }
            case JsonShape.Tagged tagged -> {
                line(1, access + " void " + method + "(" + SINK + "<?> json, " + tagged.name() + " value) {");
                line(2, "switch (value) {");
                for (String record : types.records(tagged.name())) {
                    line(3, "case " + record + " one -> {");
                    if (!tagged.tag().isEmpty()) {
                        line(4, "json.value(\"" + tagged.tag() + "\", \"" + Types.word(record) + "\");");
                    }
                    line(4, call(record) + "(json, one);");
                    line(3, "}");
                }
                line(2, "}");
                line(1, "}");
            }
            default -> throw new UnknownTypeException("only records and sealed types are objects, not " + shape);
        }
    }

    /** The name of the method that writes a type, which is made if there is none yet. */
    private String call(String type) {
        if (writers.add(type)) {
            JsonShape shape = types.shapeOf(type);
            open.add(() -> writer("private", "write", shape));
        }
        return "write";
    }

    private void writeField(Field field) {
        String value = "value." + field.name() + "()";
        if (field.isNullable()) {
            String variable = variable();
            line(2, field.type() + " " + variable + " = " + value + ";");
            line(2, "if (" + variable + " != null) {");
            write(3, "\"" + field.name() + "\"", variable, field.shape());
            line(2, "}");
        } else {
            write(2, "\"" + field.name() + "\"", value, field.shape());
        }
    }

    /** @param key the expression of the name of the field, empty in a list */
    private void write(int depth, String key, String value, JsonShape shape) {
        String named = key.isEmpty() ? "" : key + ", ";
        switch (shape) {
            case JsonShape.Plain(var kind) ->
                line(
                        depth,
                        "json.value(" + named
                                + (kind == JsonShape.Kind.DOUBLE
                                        ? "org.unkink.answers.json.Decimals.json(" + value + ")"
                                        : value)
                                + ");");
            case JsonShape.AsText text ->
                line(depth, "json.value(" + named + text.write().formatted(value) + ");");
            case JsonShape.Wrapped wrapped -> write(depth, key, wrapped.write().formatted(value), wrapped.inner());
            case JsonShape.Perhaps perhaps -> {
                line(depth, "if (" + value + ".isPresent()) {");
                write(depth + 1, key, value + ".get()", perhaps.inner());
                line(depth, "}");
            }
            case JsonShape.PerhapsNumber number -> {
                line(depth, "if (" + value + ".isPresent()) {");
                write(depth + 1, key, value + "." + number.getter() + "()", new JsonShape.Plain(number.kind()));
                line(depth, "}");
            }
            case JsonShape.Listed list -> {
                String item = variable();
                line(depth, "json.array(" + key + ");");
                String items = list.isSet() ? value + ".stream().sorted().toList()" : value;
                line(depth, "for (" + list.type() + " " + item + " : " + items + ") {");
                write(depth + 1, "", item, list.items());
                line(depth, "}");
                line(depth, "json.end();");
            }
            case JsonShape.Mapped map -> {
                String entry = variable();
                line(depth, "json.object(" + key + ");");
                line(
                        depth,
                        "for (java.util.Map.Entry<" + map.keyType() + ", " + map.valueType() + "> " + entry + " : "
                                + value + ".entrySet()) {");
                write(depth + 1, text(map.keys(), entry + ".getKey()"), entry + ".getValue()", map.values());
                line(depth, "}");
                line(depth, "json.end();");
            }
            case JsonShape.Group group
            when group.isFlat() -> line(depth, call(group.name()) + "(json, " + value + ");");
            case JsonShape.Group group -> writeObject(depth, key, group.name(), value);
            case JsonShape.Tagged tagged -> writeObject(depth, key, tagged.name(), value);
        }
    }

    private void writeObject(int depth, String key, String type, String value) {
        line(depth, "json.object(" + key + ");");
        line(depth, call(type) + "(json, " + value + ");");
        line(depth, "json.end();");
    }

    /** The expression of a value as the name of a field. */
    private static String text(JsonShape shape, String value) {
        return switch (shape) {
            case JsonShape.Plain(var kind) when kind == JsonShape.Kind.STRING -> value;
            case JsonShape.AsText text -> text.write().formatted(value);
            case JsonShape.Wrapped wrapped ->
                text(wrapped.inner(), wrapped.write().formatted(value));
            default -> throw new UnknownTypeException("no name of a field: " + shape);
        };
    }

    private void reader(String access, String method, JsonShape shape) {
        switch (shape) {
            case JsonShape.Group group -> {
                line(1, access + " " + group.name() + " " + method + "(" + OBJECT + " json) {");
                List<String> arguments = types.fields(group.name()).stream()
                        .map(field -> readField(field, group))
                        .toList();
                line(2, "return new " + group.name() + "(" + String.join(", ", arguments) + ");");
                line(1, "}");
            }
            case JsonShape.Tagged tagged -> {
                line(1, access + " " + tagged.name() + " " + method + "(" + OBJECT + " json) {");
                line(2, "return switch (json.text(\"" + tagged.tag() + "\")) {");
                readCases(tagged.name());
                line(2, "};");
                line(1, "}");
            }
            default -> throw new UnknownTypeException("only records and sealed types are objects, not " + shape);
        }
    }

    private void taggedReader(String access, String method, String sealed) {
        line(1, access + " " + sealed + " " + method + "(String tag, " + OBJECT + " json) {");
        line(2, "return switch (tag) {");
        readCases(sealed);
        line(2, "};");
        line(1, "}");
    }

    private void readCases(String sealed) {
        for (String record : types.records(sealed)) {
            line(3, "case \"" + Types.word(record) + "\" -> " + readCall(record) + "(json);");
        }
        line(3, "case String other -> throw new org.unkink.answers.json.UnknownTypeException(other);");
    }

    private void tag(String method, String sealed) {
        line(1, "public String " + method + "(" + sealed + " value) {");
        line(2, "return switch (value) {");
        for (String record : types.records(sealed)) {
            line(3, "case " + record + " _ -> \"" + Types.word(record) + "\";");
        }
        line(2, "};");
        line(1, "}");
    }

    private String readCall(String type) {
        return readers.computeIfAbsent(type, name -> {
            String method = "read" + name.substring(name.lastIndexOf('.') + 1) + readers.size();
            open.add(() -> reader("private", method, types.shapeOf(name)));
            return method;
        });
    }

    private String readField(Field field, JsonShape.Group holder) {
        String name = "\"" + field.name() + "\"";
        return switch (field.shape()) {
            case JsonShape.Perhaps perhaps -> {
                String found = variable();
                yield "json.find(" + name + ").map(" + found + " -> " + read(perhaps.inner(), found) + ")";
            }
            case JsonShape.Listed list -> read(list, "json.listOrEmpty(" + name + ")");
            case JsonShape.Group group when group.isFlat() -> readCall(group.name()) + "(json)";
            case JsonShape.PerhapsNumber _ ->
                throw new UnknownTypeException("cannot read " + field.name() + " of " + holder.name());
            case JsonShape shape -> {
                String value = read(shape, "json.at(" + name + ")");
                yield field.isNullable() ? "json.has(" + name + ") ? " + value + " : null" : value;
            }
        };
    }

    private String read(JsonShape shape, String value) {
        return switch (shape) {
            case JsonShape.Plain(var kind) -> value + "." + kind.reader() + "()";
            case JsonShape.AsText text -> text.read().formatted(value + ".asText()");
            case JsonShape.Wrapped wrapped -> wrapped.read().formatted(read(wrapped.inner(), value));
            case JsonShape.Listed list -> {
                String item = variable();
                String items = value.startsWith("json.listOrEmpty") ? value : value + ".asList()";
                yield items + ".stream().map(" + item + " -> " + read(list.items(), item) + ")"
                        + (list.isSet() ? ".collect(java.util.stream.Collectors.toUnmodifiableSet())" : ".toList()");
            }
            case JsonShape.Group group -> readCall(group.name()) + "(" + value + ".asObject())";
            case JsonShape.Tagged tagged -> readCall(tagged.name()) + "(" + value + ".asObject())";
            case JsonShape.Mapped map -> {
                String key = variable();
                String item = variable();
                yield value + ".asObject().map(" + key + " -> " + readName(map.keys(), key) + ", " + item + " -> "
                        + read(map.values(), item) + ")";
            }
            case JsonShape.Perhaps _, JsonShape.PerhapsNumber _ ->
                throw new UnknownTypeException("cannot read " + shape);
        };
    }

    /** The expression of the value whose text is the name of a field. */
    private static String readName(JsonShape shape, String name) {
        return switch (shape) {
            case JsonShape.Plain(var kind) when kind == JsonShape.Kind.STRING -> name;
            case JsonShape.AsText text -> text.read().formatted(name);
            case JsonShape.Wrapped wrapped -> wrapped.read().formatted(readName(wrapped.inner(), name));
            default -> throw new UnknownTypeException("no name of a field: " + shape);
        };
    }

    private String variable() {
        return "v" + variables++;
    }
}
