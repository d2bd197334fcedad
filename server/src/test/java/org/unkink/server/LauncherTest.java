package org.unkink.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The launcher builds anew where a module that the jar is made of has changed, and so it has to know all of them. */
final class LauncherTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern OUR_MODULE =
            Pattern.compile("<dependency>.*<artifactId>unkink-([a-z-]+)</artifactId>");
    private static final Pattern LOOKED_AT = Pattern.compile("local modules=\\(([^)]+)\\)");

    @Test
    void everyModuleOfTheJarIsLookedAt() throws IOException {
        Matcher looked = LOOKED_AT.matcher(Files.readString(ROOT.resolve("unkink")));
        assertThat(looked.find()).isTrue();
        assertThat(looked.group(1).split(" ", -1))
                .containsExactlyInAnyOrder(modulesOf("server").toArray(String[]::new));
    }

    private static Set<String> modulesOf(String module) throws IOException {
        Set<String> modules = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(Set.of(module));
        while (!open.isEmpty()) {
            String one = open.pop();
            if (modules.add(one)) {
                String pom = Files.readString(ROOT.resolve(one).resolve("pom.xml"));
                Arrays.stream(pom.split("\n", -1))
                        .filter(line -> !line.contains("<scope>test</scope>"))
                        .map(OUR_MODULE::matcher)
                        .filter(Matcher::find)
                        .forEach(found -> open.push(found.group(1)));
            }
        }
        return modules;
    }
}
