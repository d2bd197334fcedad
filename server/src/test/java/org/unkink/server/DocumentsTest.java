package org.unkink.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The documents name only what is there, and stay short enough to be read. */
final class DocumentsTest {

    private static final int MOST_LINES = 150;

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    /** Types that are named because they are not there. */
    private static final Set<String> GONE = Set.of("Playback");

    private static final Pattern NAMED = Pattern.compile("`([^`]+)`");
    private static final Pattern TYPE = Pattern.compile("[A-Z][a-z]+([A-Z][a-z]+)*(\\.[A-Z][a-z]+)*");
    private static final Pattern PATH = Pattern.compile("[a-z-]+(/[A-Za-z0-9.-]+)+|[a-z]+\\.(yaml|xml)");

    private static List<String> named(String document) throws IOException {
        return NAMED.matcher(Files.readString(ROOT.resolve(document)))
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    /** Names of all files that people wrote. */
    private static Set<String> files() throws IOException {
        Set<String> names = new HashSet<>();
        Files.walkFileTree(ROOT, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                boolean isMade = Set.of("target", "node_modules", "dist", ".git")
                        .contains(folder.getFileName().toString());
                return isMade ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                names.add(file.getFileName().toString());
                return FileVisitResult.CONTINUE;
            }
        });
        return names;
    }

    @Test
    void everyTypeThatIsNamedIsThere() throws IOException {
        Set<String> files = files();
        int looked = 0;
        for (String document : List.of("ARCHITECTURE.md", "CONTRIBUTING.md")) {
            for (String name : named(document)) {
                if (TYPE.matcher(name).matches() && !GONE.contains(name)) {
                    looked++;
                    assertThat(files).as(document).contains(name.split("\\.", -1)[0] + ".java");
                }
            }
        }
        assertThat(looked).isGreaterThan(20);
    }

    @Test
    void everyPathThatIsNamedIsThere() throws IOException {
        Set<String> files = files();
        int looked = 0;
        for (String document : List.of("ARCHITECTURE.md", "CONTRIBUTING.md", "README.md")) {
            for (String name : named(document)) {
                if (PATH.matcher(name).matches()) {
                    looked++;
                    boolean isThere = Files.exists(ROOT.resolve(name)) || files.contains(name);
                    assertThat(isThere).as(document + " names " + name).isTrue();
                }
            }
        }
        assertThat(looked).isGreaterThan(5);
    }

    @Test
    void theyAreShort() throws IOException {
        for (String document : List.of("README.md", "ARCHITECTURE.md", "CONTRIBUTING.md")) {
            assertThat(Files.readAllLines(ROOT.resolve(document)).size())
                    .as(document)
                    .isLessThan(MOST_LINES);
        }
    }
}
