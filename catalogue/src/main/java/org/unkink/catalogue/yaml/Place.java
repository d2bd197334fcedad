package org.unkink.catalogue.yaml;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.unkink.catalogue.yaml.Problem.Code;

/**
 * A value in a file and where it stands. Each reading method answers null (or nothing) for a value of the wrong kind,
 * after recording what was expected.
 *
 * @param line of its key, or of itself in a list
 */
public record Place(String file, int line, String path, Node node, Problems problems) {

    private static final Pattern SLUG = Pattern.compile("[a-z]+(-[a-z]+)*");

    static int lineOf(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }

    public void refuse(Code code, String message) {
        problems.add(new Problem(file, line, path, code, message));
    }

    /** Records a problem with something that should be under this value. */
    public void refuseChild(String name, Code code, String message) {
        problems.add(new Problem(file, line, child(name), code, message));
    }

    String child(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    /** A map with all the keys of {@code required}, perhaps those of {@code optional}, and no others. */
    public @Nullable Fields fields(List<String> required, List<String> optional) {
        Fields fields = anyFields();
        if (fields != null) {
            fields.expect(required, optional);
        }
        return fields;
    }

    /** A map whose keys are free. */
    public @Nullable Fields anyFields() {
        return Fields.of(this);
    }

    /** The entries of a map with all the keys of {@code required}, perhaps those of {@code optional}, and no others. */
    public Map<String, Place> entries(List<String> required, List<String> optional) {
        Fields fields = fields(required, optional);
        return fields == null ? Map.of() : fields.all();
    }

    /** The entries of a map whose keys are free. */
    public Map<String, Place> entries() {
        Fields fields = anyFields();
        return fields == null ? Map.of() : fields.all();
    }

    public @Nullable String text() {
        if (!(node instanceof ScalarNode scalar) || !scalar.getTag().equals(Tag.STR)) {
            refuse(Code.WRONG_TYPE, "expected a text (in quotes where it looks like a number), not " + shown());
            return null;
        }
        if (scalar.getValue().isBlank()) {
            refuse(Code.EMPTY, "expected a text that is not empty");
            return null;
        }
        return scalar.getValue();
    }

    /** Lower-case words joined by '-'. */
    public @Nullable String slug() {
        String text = text();
        if (text != null && !isSlug(text)) {
            refuse(Code.BAD_ID, "expected lower-case words joined by '-', not '" + text + "'");
            return null;
        }
        return text;
    }

    public static boolean isSlug(String text) {
        return SLUG.matcher(text).matches();
    }

    /** A whole number from {@code min} to {@code max}; {@code what} and {@code code} are for the problem. */
    public @Nullable Integer whole(String what, int min, int max, Code code) {
        boolean isNumber = node.getTag().equals(Tag.INT) || node.getTag().equals(Tag.FLOAT);
        if (!(node instanceof ScalarNode scalar) || !isNumber) {
            refuse(Code.WRONG_TYPE, "expected " + what + " as a whole number, not " + shown());
            return null;
        }
        if (node.getTag().equals(Tag.INT)) {
            BigInteger value = new BigInteger(scalar.getValue());
            if (value.compareTo(BigInteger.valueOf(min)) >= 0 && value.compareTo(BigInteger.valueOf(max)) <= 0) {
                return value.intValueExact();
            }
        }
        refuse(code, "expected " + what + " from " + min + " to " + max + " in whole numbers, not " + shown());
        return null;
    }

    /** One of some words. */
    public @Nullable String word(Collection<String> known) {
        String text = text();
        if (text == null || known.contains(text)) {
            return text;
        }
        refuse(Code.UNKNOWN_WORD, "expected one of " + String.join(", ", known) + ", not '" + text + "'");
        return null;
    }

    public @Nullable Double number(double least, double most) {
        boolean isNumber = node.getTag().equals(Tag.INT) || node.getTag().equals(Tag.FLOAT);
        if (!(node instanceof ScalarNode scalar) || !isNumber) {
            refuse(Code.WRONG_TYPE, "expected a number, not " + shown());
            return null;
        }
        return number(scalar.getValue(), least, most);
    }

    /** The number in a part of the text. */
    public @Nullable Double number(String text, double least, double most) {
        try {
            double number = Double.parseDouble(text);
            if (number >= least && number <= most) {
                return number;
            }
            refuse(Code.BAD_NUMBER, "expected " + plain(least) + " to " + plain(most) + ", not " + text);
        } catch (NumberFormatException e) {
            refuse(Code.BAD_NUMBER, "expected a number, not '" + text + "'");
        }
        return null;
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? Long.toString(Math.round(number)) : Double.toString(number);
    }

    /** So many numbers in a list; null where one of them is none. */
    public double @Nullable [] numbers(int count, double least, double most) {
        List<Place> items = items();
        if (items.size() != count) {
            if (isList()) {
                refuse(Code.WRONG_TYPE, "expected " + count + " numbers, not " + items.size());
            }
            return null;
        }
        double[] numbers = new double[count];
        for (int i = 0; i < count; i++) {
            Double number = items.get(i).number(least, most);
            if (number == null) {
                return null;
            }
            numbers[i] = number;
        }
        return numbers;
    }

    /** True for this very word; records nothing. */
    public boolean isExactly(String word) {
        return node instanceof ScalarNode scalar && scalar.getValue().equals(word);
    }

    public @Nullable Boolean flag() {
        if (node instanceof ScalarNode scalar && scalar.getTag().equals(Tag.BOOL)) {
            return Boolean.valueOf(scalar.getValue());
        }
        refuse(Code.WRONG_TYPE, "expected true or false, not " + shown());
        return null;
    }

    public <E extends Enum<E>> @Nullable E one(Class<E> type, Code code) {
        String text = text();
        return text == null ? null : named(text, type, code);
    }

    /** The constant that {@code text}, a value or a key at this place, names. */
    public <E extends Enum<E>> @Nullable E named(String text, Class<E> type, Code code) {
        for (E constant : type.getEnumConstants()) {
            if (Names.of(constant).equals(text)) {
                return constant;
            }
        }
        refuse(code, "expected one of " + String.join(", ", Names.all(type)) + ", not '" + text + "'");
        return null;
    }

    /** The values of a list, none where it is not a list. */
    public List<Place> items() {
        if (!(node instanceof SequenceNode list)) {
            refuse(Code.WRONG_TYPE, "expected a list, not " + shown());
            return List.of();
        }
        List<Place> items = new ArrayList<>();
        for (Node item : list.getValue()) {
            items.add(new Place(file, lineOf(item), path + "[" + items.size() + "]", item, problems));
        }
        return items;
    }

    public boolean isList() {
        return node instanceof SequenceNode;
    }

    public boolean isMap() {
        return node instanceof MappingNode;
    }

    /** The value as it is written, empty for lists and maps; records nothing. */
    public String shortText() {
        return node instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    String shown() {
        return switch (node.getNodeType()) {
            case SCALAR ->
                node instanceof ScalarNode scalar && !scalar.getValue().isEmpty()
                        ? "'" + scalar.getValue() + "'"
                        : "nothing";
            case SEQUENCE -> "a list";
            case MAPPING -> "a map";
            case ANCHOR -> "an alias";
        };
    }
}
