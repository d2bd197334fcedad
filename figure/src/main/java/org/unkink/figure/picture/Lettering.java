package org.unkink.figure.picture;

import java.awt.image.BufferedImage;
import java.util.Locale;
import java.util.Map;

/** Writes small captions into pictures: capitals, digits and a few signs of 3 by 5 dots, without any font. */
final class Lettering {

    private static final int INK = 0x2b3540;
    private static final int ROWS = 5;
    private static final int COLUMNS = 3;

    /** Dots of each sign, row by row from the top left, as a number with 15 binary digits. */
    private static final Map<Character, Integer> SIGNS = Map.ofEntries(
            Map.entry('A', 0b010101111101101),
            Map.entry('B', 0b110101110101110),
            Map.entry('C', 0b011100100100011),
            Map.entry('D', 0b110101101101110),
            Map.entry('E', 0b111100110100111),
            Map.entry('F', 0b111100110100100),
            Map.entry('G', 0b011100101101011),
            Map.entry('H', 0b101101111101101),
            Map.entry('I', 0b111010010010111),
            Map.entry('J', 0b001001001101010),
            Map.entry('K', 0b101110100110101),
            Map.entry('L', 0b100100100100111),
            Map.entry('M', 0b101111111101101),
            Map.entry('N', 0b110101101101101),
            Map.entry('O', 0b010101101101010),
            Map.entry('P', 0b110101110100100),
            Map.entry('Q', 0b010101101110011),
            Map.entry('R', 0b110101110110101),
            Map.entry('S', 0b011100010001110),
            Map.entry('T', 0b111010010010010),
            Map.entry('U', 0b101101101101111),
            Map.entry('V', 0b101101101101010),
            Map.entry('W', 0b101101111111101),
            Map.entry('X', 0b101101010101101),
            Map.entry('Y', 0b101101010010010),
            Map.entry('Z', 0b111001010100111),
            Map.entry('0', 0b111101101101111),
            Map.entry('1', 0b010110010010111),
            Map.entry('2', 0b110001010100111),
            Map.entry('3', 0b110001010001110),
            Map.entry('4', 0b101101111001001),
            Map.entry('5', 0b111100110001110),
            Map.entry('6', 0b011100110101010),
            Map.entry('7', 0b111001010010010),
            Map.entry('8', 0b010101010101010),
            Map.entry('9', 0b010101011001110),
            Map.entry('-', 0b000000111000000),
            Map.entry('/', 0b001001010100100),
            Map.entry('.', 0b000000000000010),
            Map.entry(':', 0b000010000010000),
            Map.entry('>', 0b100010001010100));

    private Lettering() {}

    /** Writes a text from its top left corner; a dot is {@code size} pixels wide. Unknown signs stay blank. */
    static void write(BufferedImage image, String text, int left, int top, int size) {
        int x = left;
        for (char sign : text.toUpperCase(Locale.ROOT).toCharArray()) {
            int dots = SIGNS.getOrDefault(sign, 0);
            for (int i = 0; i < ROWS * COLUMNS; i++) {
                int place = ROWS * COLUMNS - 1 - i;
                if ((dots >> place & 1) == 1) {
                    int row = i / COLUMNS;
                    dot(image, x + i % COLUMNS * size, top + row * size, size);
                }
            }
            x += (COLUMNS + 1) * size;
        }
    }

    /** How many signs fit into a width. */
    static int signs(int width, int size) {
        return width / ((COLUMNS + 1) * size);
    }

    private static void dot(BufferedImage image, int left, int top, int size) {
        for (int y = top; y < Math.min(top + size, image.getHeight()); y++) {
            for (int x = left; x < Math.min(left + size, image.getWidth()); x++) {
                image.setRGB(x, y, INK);
            }
        }
    }
}
