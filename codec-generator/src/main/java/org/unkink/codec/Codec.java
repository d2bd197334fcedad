package org.unkink.codec;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks for a class that implements an interface, named like it with {@code Generated} in front. Its abstract methods
 * have one of these forms:
 *
 * <pre>
 * void name(JsonSink json, T value)      writes the fields of a value into the object that is open
 * T name(JsonValue.Obj json)             reads a value
 * T name(String tag, JsonValue.Obj json) reads a value of a sealed type whose tag stands elsewhere
 * String name(T value)                   the tag of a value of a sealed type
 * </pre>
 *
 * <p>A default method of the first two forms is how that type is written or read wherever it occurs. Everything else goes by the
 * types: a component is a field of its name, left out where it is null or an empty Optional; a sealed type has one more field, its
 * tag; an enum constant and a tag are lower-case words joined by '-'; a record with a static method {@code parse(String)} is
 * the text of its {@code toString}; a record with one component called {@code value} is that value; a set is a list in the natural
 * order; a date is ISO 8601, a moment epoch milliseconds; a number that is not whole is rounded to thousandths.
 */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
public @interface Codec {

    /** Records whose fields stand among those of the record that holds them. */
    Class<?>[] flat() default {};

    /** Sealed types whose tag is not called {@code type}. */
    Tag[] tags() default {};

    /** The name of the tag of a sealed type. */
    @interface Tag {

        Class<?> of();

        /** Empty if it stands elsewhere. */
        String name();
    }
}
