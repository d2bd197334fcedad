package org.unkink.figure.export;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unkink.engine.exercise.Exercise;
import org.unkink.engine.exercise.ExerciseId;
import org.unkink.engine.exercise.Variant;
import org.unkink.figure.export.Products.Content;
import org.unkink.figure.export.Products.Job;
import org.unkink.figure.export.Products.Product;
import org.unkink.figure.gltf.JsonWriter;
import org.unkink.figure.motion.MotionMaker;
import org.unkink.figure.pose.PoseLibrary;
import org.unkink.figure.pose.Sources;

/** Writes all files of the figure, makes only those whose sources have changed, and takes away those of no use. */
public final class FigureSet {

    private static final String BODY = "body";
    private static final String INDEX = "index.json";

    private final Path catalogueFolder;
    private final Path output;
    private final Path memory;
    private final String code;
    private final LazyBody body = new LazyBody();

    private FigureSet(Path catalogueFolder, Path output, Path memory, List<Path> classes) {
        this.catalogueFolder = catalogueFolder;
        this.output = output;
        this.memory = memory;
        code = CodeHash.of(classes);
    }

    /**
     * Takes the folders of the catalogue, for the files, for the memory of what they were made from, and of the compiled
     * classes that make them.
     */
    public static void main(String[] arguments) {
        if (arguments.length < 4) {
            throw new IllegalArgumentException(
                    "expected the folders of catalogue, output, memory and classes, not " + List.of(arguments));
        }
        List<Path> folders = Stream.of(arguments).map(Path::of).toList();
        new FigureSet(folders.get(0), folders.get(1), folders.get(2), folders.subList(3, folders.size()))
                .write(System.out);
    }

    private void write(PrintStream out) {
        long start = System.nanoTime();
        Products products = new Products(output, memory);
        List<Product> made =
                products.make(jobs().stream().map(job -> told(job, out)).toList());
        byte[] index = utf8(index(made));
        Products.write(output.resolve(INDEX), index);
        products.keepOnly(made, INDEX);
        out.println(Report.of(output, made) + String.format("  %.1f s", (System.nanoTime() - start) / 1e9));
    }

    /** The same job, which prints its name when it is done: all of them take minutes. */
    private static Job told(Job job, PrintStream out) {
        return new Job(job.name(), job.key(), () -> {
            Content content = job.maker().get();
            out.println("figure: " + job.name());
            return content;
        });
    }

    private List<Job> jobs() {
        Sources sources = Sources.in(catalogueFolder);
        List<Job> jobs = new ArrayList<>();
        jobs.add(new Job(BODY, FileNames.hash(utf8(code)), this::bodyContent));
        for (Exercise exercise : sources.catalogue().exercises()) {
            for (Variant variant : exercise.variants()) {
                jobs.add(new Job(
                        variant.id().toString(), key(exercise.id(), variant), () -> content(variant, sources.poses())));
            }
        }
        return jobs;
    }

    private String key(ExerciseId exercise, Variant variant) {
        Path poses = catalogueFolder.resolve("poses");
        return FileNames.hash(
                utf8(code),
                utf8(variant.id() + " " + variant.movement()),
                bytes(poses.resolve(exercise + ".yaml")),
                bytes(poses.resolve("_positions.yaml")));
    }

    private Content bodyContent() {
        byte[] file = BodyFile.of(body.mesh());
        String name = FileNames.hashed(BODY, "glb", file);
        return new Content(Map.of(name, file), JsonWriter.text(name));
    }

    private Content content(Variant variant, PoseLibrary library) {
        var motion = MotionMaker.make(variant, library.sheet(variant.id().exercise()));
        VariantFiles.Made made = VariantFiles.make(motion, body.unmarked());
        return new Content(made.files(), JsonWriter.text(made.entry()));
    }

    private static String index(List<Product> made) {
        Product body = made.getFirst();
        return made.stream()
                .skip(1)
                .map(product -> JsonWriter.text(product.name()) + ":" + product.entry())
                .collect(Collectors.joining(",\n", "{\"body\":" + body.entry() + ",\"variants\":{\n", "\n}}\n"));
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
