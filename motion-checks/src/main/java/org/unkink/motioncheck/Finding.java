package org.unkink.motioncheck;

import java.util.Locale;

/**
 * The worst that a check saw at one place of a variant's motion, tolerable or not.
 *
 * @param variant exercise and variant, such as {@code row/band}
 * @param where its subject: {@code right hand in head}, {@code left elbow flexion}
 * @param value in the unit of the check
 * @param limit the greatest value that is tolerable there
 */
public record Finding(String variant, Check check, String where, double value, double limit, FindingTime when) {

    /** True for a value above its limit, which has to be mended. */
    public boolean isTooMuch() {
        return value > limit;
    }

    /** In words, without the variant. */
    public String words() {
        String what = switch (check) {
            case RANGE -> where + " is " + amount() + " beyond its range";
            case CONTACT -> where + " is missed by " + amount();
            case FLOOR -> where + " is " + amount() + " under the floor";
            case SPEED -> where + " moves at " + amount();
            case JUMP -> where + " jumps by " + amount();
            case PARTS, PROPS -> where + " is " + amount() + " deep";
            case BALANCE -> "the centre of mass is " + amount() + " outside of its support";
            case MIRROR -> where + " is " + amount() + " away from its mirror image";
            case ALLOWANCE -> "the allowance '" + where + "' of " + amount() + " is not needed";
        };
        return check == Check.ALLOWANCE
                ? what
                : what + String.format(Locale.ROOT, " (limit %s) at %s", number(limit), when);
    }

    private String amount() {
        return number(value) + (check.unit().startsWith("\u00b0") ? "" : " ") + check.unit();
    }

    private static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.format(Locale.ROOT, "%.1f", value);
    }
}
