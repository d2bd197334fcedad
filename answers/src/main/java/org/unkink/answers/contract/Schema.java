package org.unkink.answers.contract;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.unkink.answers.contract.Format.Complaint;
import org.unkink.answers.json.JsonValue;

/** A JSON schema of the contract (draft 2020-12), read once. */
sealed interface Schema {

    /**
     * An object.
     *
     * @param required names that have to be there
     * @param others what fields of other names have to be
     * @param check looks at it once everything in it is right
     */
    record OfObject(
            Map<String, Schema> fields,
            Set<String> required,
            Schema others,
            @Nullable Format check) implements Schema {

        /** The field's constant, where it has to have one value. */
        @Nullable
        JsonValue constant(String field) {
            return switch (fields.get(field)) {
                case OfText(var words, var _, var _, var _) when words.size() == 1 -> words.getFirst();
                case OfNumber(var _, var numbers, var _, var _) when numbers.size() == 1 -> numbers.getFirst();
                case null, default -> null;
            };
        }
    }

    /** A list, {@code unique} if nothing may be in it twice. */
    record OfList(
            Schema items,
            int fewest,
            int most,
            boolean unique,
            @Nullable Format check) implements Schema {}

    /**
     * A text.
     *
     * @param words the only ones allowed; empty if any text is
     */
    record OfText(
            List<JsonValue> words,
            int longest,
            @Nullable Form form,
            @Nullable Format check) implements Schema {}

    /**
     * The form of a text.
     *
     * @param said what it has to be, as in "This must be ..."
     */
    record Form(Pattern pattern, String said) {}

    /**
     * A number.
     *
     * @param numbers the only ones allowed; empty if any number in the range is
     * @param range null if any number is
     */
    record OfNumber(
            boolean isWhole,
            List<JsonValue> numbers,
            @Nullable Range range,
            @Nullable Format check) implements Schema {}

    /**
     * Both ends are included; an end that is open is null.
     *
     * @param tooLow the complaint about what is below it, null for the usual one
     */
    record Range(
            @Nullable Long least,
            @Nullable Long most,
            @Nullable Complaint tooLow) {}

    /**
     * True or false.
     *
     * @param constant null if it may be either
     * @param wrong the complaint about the other one
     */
    record OfBoolean(@Nullable Boolean constant, Complaint wrong) implements Schema {}

    /** One of several forms of an object, told apart by their constants. */
    record OneOf(List<OfObject> forms) implements Schema {}

    /** Any value at all. */
    record Anything() implements Schema {}

    /** Nothing: a field that must not be there. */
    record Unknown() implements Schema {}
}
