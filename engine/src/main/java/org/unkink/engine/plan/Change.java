package org.unkink.engine.plan;

import org.unkink.engine.exercise.Dose;
import org.unkink.engine.exercise.VariantId;

/** A change in the rest of a session because a movement hurt. */
public sealed interface Change {

    /** The easier way to do the exercise took its place. */
    record EasierInstead(VariantId hurt, VariantId instead) implements Change {}

    /** Another exercise took its place. */
    record AnotherInstead(VariantId hurt, VariantId instead) implements Change {}

    /** It was left out without anything in its place. */
    record Skipped(VariantId hurt) implements Change {}

    /** A later exercise is done in its small form, by the rules of now. */
    record SmallerToday(VariantId variant, VariantId instead) implements Change {}

    /** There is less of a later exercise, by the rules of now. */
    record LessToday(VariantId variant) implements Change {}

    /** A later exercise is left out, by the rules of now. */
    record NotToday(VariantId variant) implements Change {}

    /** A later exercise for the same area is done one step gentler. */
    record OneRungDown(VariantId variant, Dose dose) implements Change {}
}
