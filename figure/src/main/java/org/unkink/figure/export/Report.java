package org.unkink.figure.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.unkink.figure.export.Products.Product;

/** The number of files and their sizes on the way to a browser. */
final class Report {

    private Report() {}

    static String of(Path output, List<Product> products) {
        long fresh = products.stream().filter(Product::isNew).count();
        List<String> files =
                products.stream().flatMap(product -> product.files().stream()).toList();
        return String.format(
                "figure: %d products, %d of them new%n  body %s%n  clips %s%n  stills %s%n",
                products.size(),
                fresh,
                sizes(
                        output,
                        files.stream().filter(file -> file.startsWith("body.")).toList()),
                sizes(
                        output,
                        files.stream()
                                .filter(file -> file.endsWith(".glb") && !file.startsWith("body."))
                                .toList()),
                sizes(
                        output,
                        files.stream().filter(file -> file.endsWith(".svg")).toList()));
    }

    private static String sizes(Path output, List<String> files) {
        List<Integer> sizes = files.stream()
                .map(file -> packed(read(output.resolve(file))))
                .sorted()
                .toList();
        if (sizes.isEmpty()) {
            return "none";
        }
        return String.format(
                "%d, gzip %.1f KB median, %.1f KB at most",
                sizes.size(), sizes.get(sizes.size() / 2) / 1000.0, sizes.getLast() / 1000.0);
    }

    /** Bytes after packing with gzip. */
    static int packed(byte[] content) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.size();
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
