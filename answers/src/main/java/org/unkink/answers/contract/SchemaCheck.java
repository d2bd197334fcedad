package org.unkink.answers.contract;

import java.math.BigInteger;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.unkink.answers.contract.Format.Complaint;
import org.unkink.answers.json.Json;
import org.unkink.answers.json.JsonValue;
import org.unkink.answers.json.JsonValue.Arr;
import org.unkink.answers.json.JsonValue.Bool;
import org.unkink.answers.json.JsonValue.Fraction;
import org.unkink.answers.json.JsonValue.Obj;
import org.unkink.answers.json.JsonValue.Text;
import org.unkink.answers.json.JsonValue.Whole;

/** Holds a value against a schema of the contract and collects every fault. */
final class SchemaCheck {

    private static final Complaint NEWER =
            new Complaint("newer-version", "This was written by a newer Unkink. Update Unkink, then try again.");

    private final Faults faults;

    private SchemaCheck(Faults faults) {
        this.faults = faults;
    }

    /** @param pointer where the value stands (RFC 6901) */
    static void check(Schema schema, JsonValue value, String pointer, Faults faults) {
        new SchemaCheck(faults).check(schema, value, pointer);
    }

    private void check(Schema schema, JsonValue value, String pointer) {
        switch (schema) {
            case Schema.Anything _ -> {}
            case Schema.Unknown _ -> faults.add(Fault.at(pointer, "unknown-field", "There is no such field."));
            case Schema.OneOf union ->
                check(
                        value instanceof Obj object
                                ? form(union, object)
                                : union.forms().getFirst(),
                        value,
                        pointer);
            case Schema.OfObject object -> {
                if (value instanceof Obj fields) {
                    checkFields(object, fields, pointer);
                } else {
                    wrongType(pointer, "an object");
                }
            }
            case Schema.OfList list -> {
                if (value instanceof Arr items) {
                    checkItems(list, items, pointer);
                } else {
                    wrongType(pointer, "a list");
                }
            }
            case Schema.OfText text -> checkText(text, value, pointer);
            case Schema.OfNumber number -> checkNumber(number, value, pointer);
            case Schema.OfBoolean truth -> checkTruth(truth, value, pointer);
        }
    }

    private void wrongType(String pointer, String type) {
        faults.add(Fault.at(pointer, "wrong-type", "This must be " + type + "."));
    }

    private void add(Complaint complaint, String pointer) {
        faults.add(Fault.at(pointer + complaint.place(), complaint.code(), complaint.message()));
    }

    private void checkMore(@Nullable Format format, JsonValue value, String pointer) {
        if (format != null) {
            format.complaints(value).forEach(complaint -> add(complaint, pointer));
        }
    }

    /**
     * The one of several forms that an object has to have, told by the constants that each asks for: first its type,
     * say, then its version. Where none fits, what all of them have in common.
     */
    private static Schema.OfObject form(Schema.OneOf union, Obj value) {
        List<Schema.OfObject> fitting = union.forms();
        for (String tag : tags(fitting.getFirst())) {
            List<Schema.OfObject> before = fitting;
            fitting = before.stream()
                    .filter(form -> value.has(tag) && value.at(tag).equals(form.constant(tag)))
                    .toList();
            if (fitting.isEmpty()) {
                return inCommon(union.forms(), tag, before);
            }
        }
        return fitting.getFirst();
    }

    private static List<String> tags(Schema.OfObject form) {
        return form.fields().keySet().stream()
                .filter(name -> form.constant(name) != null)
                .toList();
    }

    /** Fields on which the forms differ may be anything, except for the tag, which has to be that of one of them. */
    private static Schema.OfObject inCommon(List<Schema.OfObject> forms, String tag, List<Schema.OfObject> toldApart) {
        Schema.OfObject first = forms.getFirst();
        Map<String, Schema> fields = new LinkedHashMap<>();
        first.fields().forEach((name, field) -> {
            boolean isCommon =
                    forms.stream().allMatch(form -> field.equals(form.fields().get(name)));
            fields.put(name, isCommon ? field : new Schema.Anything());
        });
        List<JsonValue> constants = toldApart.stream()
                .map(form -> Optional.ofNullable(form.constant(tag)).orElseThrow())
                .distinct()
                .toList();
        fields.put(
                tag,
                constants.getFirst() instanceof Text
                        ? new Schema.OfText(constants, Integer.MAX_VALUE, null, null)
                        : new Schema.OfNumber(true, constants, null, null));
        return new Schema.OfObject(fields, first.required(), first.others(), null);
    }

    private void checkFields(Schema.OfObject schema, Obj value, String pointer) {
        Faults inside = new Faults();
        SchemaCheck deeper = new SchemaCheck(inside);
        for (String name : schema.required()) {
            if (!value.has(name)) {
                inside.add(Fault.at(child(pointer, name), "missing", "This field is missing."));
            }
        }
        value.fields()
                .forEach((name, field) ->
                        deeper.check(schema.fields().getOrDefault(name, schema.others()), field, child(pointer, name)));
        close(inside, schema.check(), value, pointer);
    }

    private void checkItems(Schema.OfList schema, Arr value, String pointer) {
        int size = value.items().size();
        if (size > schema.most()) {
            faults.add(Fault.at(pointer, "too-many", "This list has at most " + schema.most() + "."));
            return;
        }
        Faults inside = new Faults();
        SchemaCheck deeper = new SchemaCheck(inside);
        if (size < schema.fewest()) {
            inside.add(Fault.at(pointer, "too-few", "This list needs at least " + schema.fewest() + "."));
        }
        Set<JsonValue> seen = new HashSet<>();
        for (int i = 0; i < size && !inside.isFull(); i++) {
            String place = pointer + "/" + i;
            if (schema.unique() && !seen.add(value.items().get(i))) {
                inside.add(Fault.at(place, "duplicate", "This is in the list already."));
            }
            deeper.check(schema.items(), value.items().get(i), place);
        }
        close(inside, schema.check(), value, pointer);
    }

    /** Looks at the whole, once everything inside is right. */
    private void close(Faults inside, @Nullable Format check, JsonValue value, String pointer) {
        if (inside.isEmpty()) {
            checkMore(check, value, pointer);
        }
        inside.list().forEach(faults::add);
    }

    private void checkText(Schema.OfText schema, JsonValue value, String pointer) {
        if (!(value instanceof Text(String text))) {
            wrongType(pointer, schema.words().isEmpty() ? "a text" : "a text, " + joined(schema.words()));
        } else if (!schema.words().isEmpty() && !schema.words().contains(value)) {
            String code = schema.words().size() == 1 ? "wrong-value" : "not-one-of";
            faults.add(Fault.at(pointer, code, "This must be " + joined(schema.words()) + "."));
        } else if (Json.hasHalfCharacter(text)) {
            faults.add(Fault.at(
                    pointer,
                    "half-a-character",
                    "This text has half of a character in it (a surrogate that stands alone)."));
        } else if (text.codePointCount(0, text.length()) > schema.longest()) {
            faults.add(Fault.at(pointer, "too-long", "This must have at most " + schema.longest() + " characters."));
        } else if (schema.form() != null
                && !schema.form().pattern().matcher(text).find()) {
            faults.add(Fault.at(
                    pointer, "bad-form", "This must be " + schema.form().said() + "."));
        } else {
            checkMore(schema.check(), value, pointer);
        }
    }

    private void checkNumber(Schema.OfNumber schema, JsonValue value, String pointer) {
        String type = schema.isWhole() ? "a whole number" : "a number";
        if (value instanceof Fraction && !schema.isWhole()) {
            return;
        }
        if (!(value instanceof Whole whole)) {
            wrongType(pointer, schema.numbers().isEmpty() ? type : type + ", " + joined(schema.numbers()));
        } else if (!schema.numbers().isEmpty() && !schema.numbers().contains(value)) {
            boolean isNewer = schema.numbers().stream()
                    .allMatch(n -> n instanceof Whole known && known.number().compareTo(whole.number()) < 0);
            add(
                    isNewer ? NEWER : new Complaint("wrong-value", "This must be " + joined(schema.numbers()) + "."),
                    pointer);
        } else {
            Optional<Complaint> outside =
                    Optional.ofNullable(schema.range()).flatMap(range -> outOf(range, whole.number()));
            outside.ifPresentOrElse(
                    complaint -> add(complaint, pointer), () -> checkMore(schema.check(), value, pointer));
        }
    }

    private static Optional<Complaint> outOf(Schema.Range range, BigInteger number) {
        boolean isLow =
                number.compareTo(BigInteger.valueOf(range.least() == null ? Long.MIN_VALUE : range.least())) < 0;
        boolean isHigh = number.compareTo(BigInteger.valueOf(range.most() == null ? Long.MAX_VALUE : range.most())) > 0;
        if (isLow && range.tooLow() != null) {
            return Optional.of(range.tooLow());
        }
        if (!isLow && !isHigh) {
            return Optional.empty();
        }
        long least = range.least() == null ? 0 : range.least();
        String said = range.most() == null ? "of " + least + " or more" : "from " + least + " to " + range.most();
        return Optional.of(new Complaint("out-of-range", "This must be a whole number " + said + "."));
    }

    private void checkTruth(Schema.OfBoolean schema, JsonValue value, String pointer) {
        if (!(value instanceof Bool(boolean truth))) {
            wrongType(pointer, "true or false");
        } else if (schema.constant() != null && schema.constant() != truth) {
            add(schema.wrong(), pointer);
        }
    }

    private static String joined(List<JsonValue> words) {
        String all = words.stream()
                .map(word -> switch (word) {
                    case Text(String text) -> text;
                    case Whole(BigInteger number) -> number.toString();
                    default -> word.toString();
                })
                .collect(Collectors.joining(", "));
        return words.size() == 1 ? all : "one of: " + all;
    }

    private static String child(String pointer, String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
