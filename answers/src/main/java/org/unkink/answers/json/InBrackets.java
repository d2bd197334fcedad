package org.unkink.answers.json;

import java.io.Reader;
import java.util.List;

/** Texts as one list of JSON: {@code [first,second]}. */
final class InBrackets extends Reader {

    private final List<String> texts;

    /** Of the pieces {@code [}, text, {@code ,}, text ... {@code ]}. */
    private int piece;

    private int position;

    InBrackets(List<String> texts) {
        this.texts = texts;
    }

    @Override
    public int read(char[] target, int offset, int length) {
        int pieces = 2 * Math.max(1, texts.size()) + 1;
        int filled = 0;
        while (filled < length && piece < pieces) {
            String text = text(piece, pieces - 1);
            int part = Math.min(length - filled, text.length() - position);
            text.getChars(position, position + part, target, offset + filled);
            filled += part;
            position += part;
            if (position == text.length()) {
                piece++;
                position = 0;
            }
        }
        return filled == 0 ? -1 : filled;
    }

    private String text(int index, int last) {
        if (index == 0) {
            return "[";
        }
        if (index == last) {
            return "]";
        }
        return index % 2 == 0 ? "," : texts.isEmpty() ? "" : texts.get(index / 2);
    }

    @Override
    public void close() {}
}
