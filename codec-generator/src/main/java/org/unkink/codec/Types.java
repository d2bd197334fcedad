package org.unkink.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.unkink.codec.JsonShape.Field;

/** Tells the shape that a Java type has in JSON. */
final class Types {

    private static final String NULLABLE = "org.jspecify.annotations.Nullable";

    private final Elements elements;
    private final javax.lang.model.util.Types types;
    private final Set<String> flat;
    private final Map<String, String> tags;

    /**
     * Knows what the codec says of its types.
     *
     * @param flat names of records whose fields stand among those of the record that holds them
     * @param tags names of tags by the names of the sealed types
     */
    Types(Elements elements, javax.lang.model.util.Types types, Set<String> flat, Map<String, String> tags) {
        this.elements = elements;
        this.types = types;
        this.flat = flat;
        this.tags = tags;
    }

    JsonShape shape(TypeMirror type) {
        return switch (type.getKind()) {
            case BOOLEAN -> new JsonShape.Plain(JsonShape.Kind.BOOLEAN);
            case INT -> new JsonShape.Plain(JsonShape.Kind.INT);
            case LONG -> new JsonShape.Plain(JsonShape.Kind.LONG);
            case DOUBLE -> new JsonShape.Plain(JsonShape.Kind.DOUBLE);
            case DECLARED -> declared((DeclaredType) type);
            default -> throw new UnknownTypeException("no JSON for " + type);
        };
    }

    /** The shape of a record or a sealed type by its qualified name. */
    JsonShape shapeOf(String name) {
        return ours(elements.getTypeElement(name));
    }

    private JsonShape declared(DeclaredType type) {
        TypeElement element = (TypeElement) type.asElement();
        return switch (element.getQualifiedName().toString()) {
            case "java.lang.String" -> new JsonShape.Plain(JsonShape.Kind.STRING);
            case "java.lang.Integer" -> new JsonShape.Plain(JsonShape.Kind.INT);
            case "java.lang.Long" -> new JsonShape.Plain(JsonShape.Kind.LONG);
            case "java.lang.Double" -> new JsonShape.Plain(JsonShape.Kind.DOUBLE);
            case "java.time.LocalDate" -> new JsonShape.AsText("%s.toString()", "java.time.LocalDate.parse(%s)");
            case "java.time.Instant" ->
                new JsonShape.Wrapped(
                        new JsonShape.Plain(JsonShape.Kind.LONG),
                        "%s.toEpochMilli()",
                        "java.time.Instant.ofEpochMilli(%s)");
            case "java.util.Optional" -> new JsonShape.Perhaps(shape(argument(type, 0)));
            case "java.util.OptionalInt" -> new JsonShape.PerhapsNumber(JsonShape.Kind.INT, "getAsInt");
            case "java.util.OptionalDouble" -> new JsonShape.PerhapsNumber(JsonShape.Kind.DOUBLE, "getAsDouble");
            case "java.util.List" -> new JsonShape.Listed(shape(argument(type, 0)), name(argument(type, 0)), false);
            case "java.util.Set" -> new JsonShape.Listed(shape(argument(type, 0)), name(argument(type, 0)), true);
            case "java.util.Map" ->
                new JsonShape.Mapped(
                        shape(argument(type, 0)),
                        name(argument(type, 0)),
                        shape(argument(type, 1)),
                        name(argument(type, 1)));
            default -> ours(element);
        };
    }

    private JsonShape ours(TypeElement element) {
        String name = element.getQualifiedName().toString();
        if (element.getKind() == ElementKind.ENUM) {
            return new JsonShape.AsText(
                    "org.unkink.answers.json.Words.word(%s)",
                    "org.unkink.answers.json.Words.constant(" + name + ".class, %s)");
        }
        if (element.getModifiers().contains(Modifier.SEALED)) {
            return new JsonShape.Tagged(name, tags.getOrDefault(name, "type"));
        }
        if (element.getKind() != ElementKind.RECORD) {
            throw new UnknownTypeException("no JSON for " + name);
        }
        if (hasParse(element)) {
            return new JsonShape.AsText("%s.toString()", name + ".parse(%s)");
        }
        List<? extends RecordComponentElement> components = element.getRecordComponents();
        if (components.size() == 1 && components.getFirst().getSimpleName().contentEquals("value")) {
            return new JsonShape.Wrapped(fields(element).getFirst().shape(), "%s.value()", "new " + name + "(%s)");
        }
        return new JsonShape.Group(name, flat.contains(name));
    }

    /** The fields of a record by its qualified name. */
    List<Field> fields(String record) {
        return fields(elements.getTypeElement(record));
    }

    private List<Field> fields(TypeElement record) {
        List<Field> fields = new ArrayList<>();
        for (RecordComponentElement component : record.getRecordComponents()) {
            TypeMirror type = component.getAccessor().getReturnType();
            fields.add(new Field(
                    component.getSimpleName().toString(),
                    shape(type),
                    name(type),
                    isNullable(type) || isNullable(component.asType())));
        }
        return fields;
    }

    private static boolean isNullable(TypeMirror type) {
        return type.getAnnotationMirrors().stream().anyMatch(Types::isNullable);
    }

    private static boolean isNullable(AnnotationMirror annotation) {
        return annotation.getAnnotationType().toString().equals(NULLABLE);
    }

    /** The records of a sealed type, those of sealed types in it too, by qualified name. */
    List<String> records(String sealed) {
        List<String> records = new ArrayList<>();
        for (TypeMirror permitted : elements.getTypeElement(sealed).getPermittedSubclasses()) {
            TypeElement element = (TypeElement) types.asElement(permitted);
            String name = element.getQualifiedName().toString();
            List<String> inside = element.getModifiers().contains(Modifier.SEALED) ? records(name) : List.of(name);
            inside.stream().filter(one -> !records.contains(one)).forEach(records::add);
        }
        return records;
    }

    /** {@code get-ready} for {@code Segment.GetReady}. */
    static String word(String qualifiedName) {
        return qualifiedName
                .substring(qualifiedName.lastIndexOf('.') + 1)
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }

    private static boolean hasParse(TypeElement element) {
        return ElementFilter.methodsIn(element.getEnclosedElements()).stream().anyMatch(Types::isParse);
    }

    private static boolean isParse(ExecutableElement method) {
        return method.getSimpleName().contentEquals("parse")
                && method.getModifiers().contains(Modifier.STATIC)
                && method.getParameters().size() == 1;
    }

    private TypeMirror argument(DeclaredType type, int index) {
        return type.getTypeArguments().get(index);
    }

    /** The type as it is written in a declaration, without annotations. */
    String name(TypeMirror type) {
        if (type.getKind().isPrimitive()) {
            return type.getKind().name().toLowerCase(Locale.ROOT);
        }
        if (!(type instanceof DeclaredType declared)) {
            return "?";
        }
        Element element = declared.asElement();
        String arguments = declared.getTypeArguments().isEmpty()
                ? ""
                : "<"
                        + String.join(
                                ", ",
                                declared.getTypeArguments().stream()
                                        .map(this::name)
                                        .toList()) + ">";
        return ((TypeElement) element).getQualifiedName() + arguments;
    }
}
