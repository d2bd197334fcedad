package org.unkink.figure.gltf;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Map;

/** Writes JSON without white space: maps in their order, collections, texts, truth values, numbers to six digits. */
public final class JsonWriter {

    private static final MathContext SIX_DIGITS = new MathContext(6, RoundingMode.HALF_EVEN);
    private static final double NOTHING = 1e-7;

    private JsonWriter() {}

    public static String text(Object value) {
        StringBuilder out = new StringBuilder();
        write(value, out);
        return out.toString();
    }

    private static void write(Object value, StringBuilder out) {
        switch (value) {
            case Map<?, ?> map -> map(map, out);
            case Collection<?> list -> list(list, out);
            case String text -> string(text, out);
            case Boolean truth -> out.append(truth.booleanValue());
            case Integer number -> out.append(number.intValue());
            case Float number -> out.append(exact(number));
            case Double number -> out.append(rounded(number));
            default -> throw new IllegalArgumentException("JSON has no " + value.getClass());
        }
    }

    private static void map(Map<?, ?> map, StringBuilder out) {
        out.append('{');
        String comma = "";
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            out.append(comma);
            string((String) entry.getKey(), out);
            out.append(':');
            write(entry.getValue(), out);
            comma = ",";
        }
        out.append('}');
    }

    private static void list(Collection<?> list, StringBuilder out) {
        out.append('[');
        String comma = "";
        for (Object element : list) {
            out.append(comma);
            write(element, out);
            comma = ",";
        }
        out.append(']');
    }

    private static void string(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ') {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }

    /** Exactly the number; bounds of an accessor have to be. */
    private static String exact(float number) {
        return plain(new BigDecimal(Float.toString(number)));
    }

    private static String rounded(double number) {
        return Math.abs(number) < NOTHING ? "0" : plain(new BigDecimal(number).round(SIX_DIGITS));
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
