package org.unkink.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/**
 * All that others made in the finished jar is listed and comes with its licence. Libraries are found by their classes: one
 * is in the jar if all of its classes are.
 */
final class PartsOfTheJarIT {

    private static final Path JAR = Path.of("target", "unkink.jar");
    private static final String SBOM = "META-INF/sbom/";
    private static final String PAGE = "web/licences.txt";

    private static final Pattern LEGAL_FILE =
            Pattern.compile("META-INF/([^/]*(LICENSE|NOTICE)[^/]*|maven/.*/LICENSE.*)");

    /** The line before and after the names of the parts that share a text. */
    private static final Pattern RULER = Pattern.compile("\n-{80}\n");

    /** Classes by name, with a checksum of their content; those that only describe modules are left out when jars are merged. */
    private static Map<String, Long> classes(ZipFile jar) {
        return jar.stream()
                .filter(entry ->
                        entry.getName().endsWith(".class") && !entry.getName().endsWith("module-info.class"))
                .collect(Collectors.toMap(ZipEntry::getName, ZipEntry::getCrc));
    }

    /** Name and version by the way that Maven stores a library: in a folder for its name and one for its version. */
    private static String nameAndVersion(Path library) {
        int names = library.getNameCount();
        return library.getName(names - 3) + " " + library.getName(names - 2);
    }

    /** The libraries in the jar, by name and version. */
    private static Map<String, Path> libraries() throws IOException {
        Map<String, Path> found = new TreeMap<>();
        try (ZipFile jar = new ZipFile(JAR.toFile())) {
            Map<String, Long> merged = classes(jar);
            for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
                Path path = Path.of(entry);
                if (!entry.endsWith(".jar")
                        || path.getName(path.getNameCount() - 1).toString().startsWith("unkink-")) {
                    continue;
                }
                try (ZipFile library = new ZipFile(path.toFile())) {
                    Map<String, Long> own = classes(library);
                    if (!own.isEmpty() && merged.entrySet().containsAll(own.entrySet())) {
                        found.put(nameAndVersion(path), path);
                    }
                }
            }
        }
        return found;
    }

    private static String read(ZipFile jar, ZipEntry entry) {
        try (InputStream in = jar.getInputStream(entry)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String inJar(String name) throws IOException {
        try (ZipFile jar = new ZipFile(JAR.toFile())) {
            return read(jar, jar.getEntry(name));
        }
    }

    private static JsonNode sbom(String name) throws IOException {
        return new ObjectMapper().readTree(inJar(SBOM + name));
    }

    private static Stream<JsonNode> components(JsonNode sbom) {
        return StreamSupport.stream(sbom.get("components").spliterator(), false);
    }

    private static boolean isOurs(JsonNode component) {
        return component.path("group").asText().equals("org.unkink");
    }

    /** Spaces and ends of lines are not what a licence says. */
    private static String words(String text) {
        return String.join(" ", text.strip().split("\\s+"));
    }

    @Test
    void everyLibraryInTheJarIsListedAndNoOther() throws IOException {
        Set<String> listed = components(sbom("server.cdx.json"))
                .filter(component -> !isOurs(component))
                .map(component -> component.get("name").asText() + " "
                        + component.get("version").asText())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(listed).isEqualTo(libraries().keySet()).hasSizeGreaterThan(20);
    }

    @Test
    void everyClassIsOursOrOfALibraryThatIsListed() throws IOException {
        Map<String, Long> unknown;
        try (ZipFile jar = new ZipFile(JAR.toFile())) {
            unknown = new HashMap<>(classes(jar));
        }
        for (Path library : libraries().values()) {
            try (ZipFile jar = new ZipFile(library.toFile())) {
                unknown.keySet().removeAll(classes(jar).keySet());
            }
        }
        assertThat(unknown.keySet()).allMatch(name -> name.startsWith("org/unkink/"));
    }

    @Test
    void ourOwnModulesAreListed() throws IOException {
        Set<String> listed = components(sbom("server.cdx.json"))
                .filter(PartsOfTheJarIT::isOurs)
                .map(component -> component.get("name").asText())
                .collect(Collectors.toSet());
        Set<String> inJar;
        try (ZipFile jar = new ZipFile(JAR.toFile())) {
            Pattern module = Pattern.compile("META-INF/maven/org.unkink/([^/]+)/pom.xml");
            inJar = jar.stream()
                    .flatMap(entry -> module.matcher(entry.getName()).results())
                    .map(found -> found.group(1))
                    .filter(name -> !name.equals("unkink-server"))
                    .collect(Collectors.toSet());
        }
        assertThat(inJar).isNotEmpty();
        assertThat(listed).containsAll(inJar);
    }

    @Test
    void thePageNamesEveryPartWithItsLicenceAndHasATextForEach() throws IOException {
        List<String> sections = Arrays.asList(RULER.split("\n" + inJar(PAGE), -1));
        Set<String> withText = new TreeSet<>();
        for (int names = 1; names < sections.size(); names += 2) {
            assertThat(sections.get(names + 1).strip()).as(sections.get(names)).hasSizeGreaterThan(300);
            withText.addAll(sections.get(names).strip().lines().toList());
        }
        List<String> named = sections.getFirst().lines().toList();
        int looked = 0;
        for (JsonNode component : Stream.concat(components(sbom("server.cdx.json")), components(sbom("web.cdx.json")))
                .filter(component -> !isOurs(component))
                .toList()) {
            String group = component.path("group").asText();
            String name =
                    (group.isEmpty() ? "" : group + "/") + component.get("name").asText();
            Pattern title = Pattern.compile(
                    Pattern.quote(name + " " + component.get("version").asText()) + " \\([A-Z].+\\)");
            assertThat(named).as(name).anyMatch(title.asMatchPredicate());
            assertThat(withText).as(name).anyMatch(title.asMatchPredicate());
            looked++;
        }
        assertThat(looked).isGreaterThan(30);
    }

    @Test
    void whatALibraryCameWithIsOnThePage() throws IOException {
        String page = words(inJar(PAGE));
        int looked = 0;
        for (Path library : libraries().values()) {
            try (ZipFile jar = new ZipFile(library.toFile())) {
                for (ZipEntry entry : jar.stream()
                        .filter(one -> LEGAL_FILE.matcher(one.getName()).matches())
                        .toList()) {
                    assertThat(page).as(library + " " + entry).contains(words(read(jar, entry)));
                    looked++;
                }
            }
        }
        assertThat(looked).isGreaterThan(10);
    }

    @Test
    void theLicenceOfTheJarIsOurs() throws IOException {
        assertThat(inJar("META-INF/LICENSE")).isEqualTo(Files.readString(Path.of("..", "LICENSE")));
    }

    @Test
    void theListsSayNothingThatChangesFromBuildToBuild() throws IOException {
        for (String name : List.of("server.cdx.json", "web.cdx.json")) {
            JsonNode sbom = sbom(name);
            assertThat(sbom.get("bomFormat").asText()).isEqualTo("CycloneDX");
            assertThat(sbom.has("serialNumber")).as(name).isFalse();
            assertThat(sbom.path("metadata").has("timestamp")).as(name).isFalse();
        }
    }
}
