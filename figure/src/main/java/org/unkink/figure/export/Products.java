package org.unkink.figure.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Files that were made from something, and the memory of what they were made from. */
final class Products {

    private final Path output;
    private final Path memory;

    /** Writes files below {@code output}; remembers in the folder {@code memory}. */
    Products(Path output, Path memory) {
        this.output = output;
        this.memory = memory;
    }

    /**
     * Something to be made.
     *
     * @param name its own, as a path
     * @param key stands for everything that it is made from
     */
    record Job(String name, String key, Supplier<Content> maker) {}

    /**
     * The files of a job and its entry in the index.
     *
     * @param files by their paths below the output
     * @param entry of the index, as JSON
     */
    record Content(Map<String, byte[]> files, String entry) {}

    /**
     * A job whose files are there.
     *
     * @param files their paths below the output
     * @param isNew true if it was made just now
     */
    record Product(String name, String entry, List<String> files, boolean isNew) {}

    /** Makes what is missing or was made from something else, on all cores; answers in the order of the jobs. */
    List<Product> make(List<Job> jobs) {
        return jobs.parallelStream()
                .map(job -> remembered(job).orElseGet(() -> made(job)))
                .toList();
    }

    private Optional<Product> remembered(Job job) {
        Path note = note(job.name());
        if (!Files.exists(note)) {
            return Optional.empty();
        }
        List<String> lines = unchecked(() -> Files.readAllLines(note));
        List<String> files = lines.subList(2, lines.size());
        boolean isSame = lines.getFirst().equals(job.key())
                && files.stream().allMatch(file -> Files.exists(output.resolve(file)));
        return isSame ? Optional.of(new Product(job.name(), lines.get(1), files, false)) : Optional.empty();
    }

    private Product made(Job job) {
        Content content = job.maker().get();
        content.files().forEach((file, bytes) -> write(output.resolve(file), bytes));
        List<String> files = List.copyOf(new TreeSet<>(content.files().keySet()));
        List<String> lines = new ArrayList<>(List.of(job.key(), content.entry()));
        lines.addAll(files);
        write(note(job.name()), FigureSet.utf8(String.join("\n", lines)));
        return new Product(job.name(), content.entry(), files, true);
    }

    private Path note(String name) {
        return memory.resolve(name.replace('/', '.') + ".txt");
    }

    /** Takes away every file that is neither of a product nor named here, and what is remembered of other products. */
    void keepOnly(Collection<Product> products, String... named) {
        Set<Path> kept = new TreeSet<>();
        for (Product product : products) {
            product.files().forEach(file -> kept.add(output.resolve(file)));
            kept.add(note(product.name()));
        }
        for (String name : named) {
            kept.add(output.resolve(name));
        }
        for (Path folder : List.of(output, memory)) {
            for (Path file : filesBelow(folder)) {
                if (!kept.contains(file)) {
                    unchecked(() -> Files.deleteIfExists(file));
                }
            }
        }
    }

    private static List<Path> filesBelow(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(Path file, byte[] content) {
        unchecked(() -> {
            Path folder = file.getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            return Files.write(file, content);
        });
    }

    /** Reads or writes. */
    private interface Access<T> {
        T run() throws IOException;
    }

    private static <T> T unchecked(Access<T> access) {
        try {
            return access.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
