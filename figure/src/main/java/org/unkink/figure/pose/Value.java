package org.unkink.figure.pose;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.unkink.body.geometry.Vector3;

/**
 * A value in a pose file and where it stands. Each reading method answers null (or nothing) for a value of the wrong
 * kind, after noting what was expected.
 */
record Value(String file, int line, String path, Node node, Collection<PoseProblem> problems) {

    static int lineOf(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }

    void refuse(String message) {
        problems.add(new PoseProblem(file, line, path, message));
    }

    /** The entries of a map in their order; a key that is not among {@code known} is refused. */
    Map<String, Value> entries(List<String> known) {
        Map<String, Value> entries = entries();
        entries.forEach((key, value) -> {
            if (!known.contains(key)) {
                value.refuse("expected one of the keys " + String.join(", ", known) + Closest.hint(key, known));
            }
        });
        return entries;
    }

    /** The entries of a map with free keys. */
    Map<String, Value> entries() {
        Map<String, Value> entries = new LinkedHashMap<>();
        if (!(node instanceof MappingNode map)) {
            refuse("expected a map of keys and values, not " + shown());
            return entries;
        }
        for (NodeTuple entry : map.getValue()) {
            String key = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            String name = path.isEmpty() ? key : path + "." + key;
            Value value = new Value(file, lineOf(entry.getKeyNode()), name, entry.getValueNode(), problems);
            if (entries.putIfAbsent(key, value) != null) {
                value.refuse("expected every key once, and '" + key + "' is there again");
            }
        }
        return entries;
    }

    /** The items of a list. */
    List<Value> items() {
        if (!(node instanceof SequenceNode list)) {
            refuse("expected a list, not " + shown());
            return List.of();
        }
        List<Value> items = new ArrayList<>();
        for (Node item : list.getValue()) {
            items.add(new Value(file, lineOf(item), path + "[" + items.size() + "]", item, problems));
        }
        return items;
    }

    /** A text that is not empty; a number counts as the text that it is written as. */
    @Nullable
    String text() {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return scalar.getValue();
        }
        refuse("expected a text, not " + shown());
        return null;
    }

    /** One of some words. */
    @Nullable
    String word(Collection<String> known) {
        String text = text();
        if (text == null || known.contains(text)) {
            return text;
        }
        refuse("expected one of " + String.join(", ", known) + ", not '" + text + "'");
        return null;
    }

    @Nullable
    Double number(double least, double most) {
        boolean isNumber = node.getTag().equals(Tag.INT) || node.getTag().equals(Tag.FLOAT);
        if (!(node instanceof ScalarNode scalar) || !isNumber) {
            refuse("expected a number, not " + shown());
            return null;
        }
        return number(scalar.getValue(), least, most);
    }

    /** The number in a part of the text. */
    @Nullable
    Double number(String text, double least, double most) {
        try {
            double number = Double.parseDouble(text);
            if (number >= least && number <= most) {
                return number;
            }
            refuse("expected " + plain(least) + " to " + plain(most) + ", not " + text);
        } catch (NumberFormatException e) {
            refuse("expected a number, not '" + text + "'");
        }
        return null;
    }

    /** So many numbers in a list; null where one of them is none. */
    double @Nullable [] numbers(int count) {
        List<Value> items = items();
        if (items.size() != count) {
            if (node instanceof SequenceNode) {
                refuse("expected " + count + " numbers, not " + items.size());
            }
            return null;
        }
        double[] numbers = new double[count];
        for (int i = 0; i < count; i++) {
            Double number = items.get(i).number(-10, 10);
            if (number == null) {
                return null;
            }
            numbers[i] = number;
        }
        return numbers;
    }

    /** A place in metres: {@code [left, up, forward]}. */
    @Nullable
    Vector3 place() {
        double[] numbers = numbers(3);
        return numbers == null ? null : new Vector3(numbers[0], numbers[1], numbers[2]);
    }

    boolean isMap() {
        return node instanceof MappingNode;
    }

    boolean isList() {
        return node instanceof SequenceNode;
    }

    private String shown() {
        return switch (node) {
            case ScalarNode scalar when !scalar.getValue().isEmpty() -> "'" + scalar.getValue() + "'";
            case SequenceNode list -> "a list";
            case MappingNode map -> "a map";
            default -> "nothing";
        };
    }

    static String plain(double number) {
        return number == Math.rint(number) ? Long.toString(Math.round(number)) : Double.toString(number);
    }
}
