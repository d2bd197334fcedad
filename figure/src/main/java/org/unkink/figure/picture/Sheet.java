package org.unkink.figure.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/** Pictures with captions, row by row on one big picture. */
public final class Sheet {

    private static final int CAPTION = 18;
    private static final int GAP = 6;
    private static final int PAPER = 0xffffff;
    private static final int DOT = 2;

    private final List<List<Entry>> rows = new ArrayList<>();

    private record Entry(String caption, BufferedImage image) {}

    /** Begins a new row. */
    public Sheet row() {
        rows.add(new ArrayList<>());
        return this;
    }

    /** Adds a picture to the last row. */
    public Sheet add(String caption, BufferedImage image) {
        rows.getLast().add(new Entry(caption, image));
        return this;
    }

    public BufferedImage image() {
        int width = 1;
        int height = 1;
        for (List<Entry> row : rows) {
            width = Math.max(
                    width,
                    row.stream()
                            .mapToInt(entry -> entry.image().getWidth() + GAP)
                            .sum());
            height += height(row);
        }
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < width * height; i++) {
            image.setRGB(i % width, i / width, PAPER);
        }
        int top = 0;
        for (List<Entry> row : rows) {
            int left = 0;
            for (Entry entry : row) {
                Lettering.write(image, fitting(entry), left + DOT, top + DOT, DOT);
                copy(entry.image(), image, left, top + CAPTION);
                left += entry.image().getWidth() + GAP;
            }
            top += height(row);
        }
        return image;
    }

    private static int height(List<Entry> row) {
        return CAPTION
                + GAP
                + row.stream()
                        .mapToInt(entry -> entry.image().getHeight())
                        .max()
                        .orElse(0);
    }

    private static String fitting(Entry entry) {
        int signs = Lettering.signs(entry.image().getWidth(), DOT);
        return entry.caption().substring(0, Math.min(signs, entry.caption().length()));
    }

    private static void copy(BufferedImage from, BufferedImage to, int left, int top) {
        int[] rgb = from.getRGB(0, 0, from.getWidth(), from.getHeight(), null, 0, from.getWidth());
        to.setRGB(left, top, from.getWidth(), from.getHeight(), rgb, 0, from.getWidth());
    }

    /** Writes the picture as PNG. */
    public void write(Path file) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            ImageIO.write(image(), "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
