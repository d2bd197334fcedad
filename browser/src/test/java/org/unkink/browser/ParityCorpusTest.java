package org.unkink.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.unkink.answers.codec.Entries;
import org.unkink.answers.codec.RandomEvents;
import org.unkink.answers.store.StoredEntry;
import org.unkink.catalogue.CatalogueContent;
import org.unkink.engine.journal.Entry;
import org.unkink.simulation.Life;
import org.unkink.simulation.Persona;
import org.unkink.simulation.Witness;

/**
 * Requests of made-up lives with the answers of the JVM, in a file. The browser tests ask the compiled engine the same, and hold its
 * answers against these byte by byte.
 */
class ParityCorpusTest {

    private static final Path FILE = Path.of("target/parity/corpus.jsonl");
    private static final JsonMapper JSON = new JsonMapper();
    private static final CatalogueContent CONTENT = CatalogueContent.load();
    private static final int LIVES = Boolean.getBoolean("unkink.long") ? 500 : 50;
    private static final Pattern RULE = Pattern.compile("\"(R\\d\\d)\"");

    private final Resident resident = new Resident(content());
    private final Set<String> zones = new HashSet<>();
    private final Set<String> rules = new TreeSet<>();
    private int requests;

    /** As the build wrote it, for the version is part of an answer. */
    private static String content() {
        try {
            return Files.readString(Path.of("target/classes/engine/content.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theAnswersOfTheJvmAreWrittenDown() throws IOException {
        Files.createDirectories(FILE.toAbsolutePath().getParent());
        try (Writer file = Files.newBufferedWriter(FILE)) {
            for (int life = 0; life < LIVES; life++) {
                new OneLife(life, file).ask();
            }
        }
        System.out.printf("parity: %,d requests of %d lives, rules met: %s%n", requests, LIVES, rules);
        assertThat(requests).isGreaterThan(10 * LIVES);
    }

    /** One life after another moves in with the same engine. */
    private final class OneLife {

        private final Writer file;
        private final Random random;
        private final List<Entry> entries = new ArrayList<>();
        private final String zone;
        private long now;

        OneLife(int number, Writer file) {
            this.file = file;
            this.random = new Random(number);
            Persona.Kind[] kinds = Persona.Kind.values();
            Persona persona = Persona.of(kinds[number % kinds.length], new SplittableRandom(number));
            LocalDate first = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(900));
            Life life = new Life(CONTENT.catalogue(), persona, number, first, Witness.NONE);
            entries.addAll(
                    life.live(1 + random.nextInt(number % 5 == 0 ? 200 : 40)).entries());
            if (number % 4 == 3) {
                entries.addAll(new RandomEvents(CONTENT.catalogue(), number).entries(2 * RandomEvents.KINDS));
            }
            zone = persona.zone().id();
            now = entries.stream()
                    .map(Entry::at)
                    .max(Instant::compareTo)
                    .orElseThrow()
                    .toEpochMilli();
        }

        void ask() {
            begin();
            entries.stream().map(entry -> entry.zone().id()).distinct().forEach(this::meet);
            store();
            look();
            plan(30);
            now += Duration.ofHours(random.nextInt(60)).toMillis();
            look();
            plan(10);
            correct();
            spoil();
            history();
            JsonNode export = get("export", "[]");
            post("import", "[]", export.toString());
            if (random.nextInt(10) == 0) {
                ask("DELETE", "journal", "[]", "");
                begin();
                look();
            }
        }

        private void begin() {
            String epoch = "%016x".formatted(random.nextLong());
            resident.journal(epoch);
            line("journal", epoch);
        }

        private void meet(String id) {
            if (zones.add(id)) {
                resident.zones().add(id, ZoneTables.of(id));
                line("zone", id, ZoneTables.of(id));
            }
        }

        private void store() {
            List<String> rows =
                    entries.stream().map(Entries::row).map(Entries::json).toList();
            for (int from = 0; from < rows.size(); from += 400) {
                List<String> batch = rows.subList(from, Math.min(rows.size(), from + 400));
                post("journal", "[]", "{\"entries\":[" + String.join(",", batch) + "]}");
            }
            StoredEntry last = Entries.row(entries.getLast());
            post("journal", "[]", "{\"entries\":[" + Entries.json(last).replace("\"zone\":\"", "\"zone\":\"X") + "]}");
        }

        private String here() {
            return "[[\"zone\",\"" + zone + "\"]]";
        }

        private void look() {
            for (String path : List.of("person", "today", "progress", "programme")) {
                get(path, here());
            }
        }

        private void plan(int most) {
            for (String kind : List.of("standard", "gentle", "desk")) {
                JsonNode plan = post(
                        "sessions",
                        here(),
                        "{\"minutes\":" + (2 + random.nextInt(most)) + ",\"kind\":\"" + kind + "\"}");
                if (plan.has("items")) {
                    ArrayNode items = planned(plan);
                    ObjectNode start = JSON.createObjectNode();
                    start.set("items", items);
                    post("sessions/start", here(), start.toString());
                    ease(items);
                }
            }
        }

        private static ArrayNode planned(JsonNode plan) {
            ArrayNode items = JSON.createArrayNode();
            plan.get("items").forEach(item -> {
                ObjectNode asked = items.addObject();
                List.of("variant", "dose", "sides").forEach(name -> asked.set(name, item.get(name)));
            });
            return items;
        }

        private void ease(ArrayNode items) {
            ObjectNode easing = JSON.createObjectNode();
            ArrayNode remaining = easing.putArray("remaining");
            for (int i = random.nextInt(items.size()); i < items.size(); i++) {
                remaining.add(items.get(i));
            }
            easing.putObject("hurt")
                    .put("variant", remaining.get(0).get("variant").textValue())
                    .put("kind", List.of("dull-ache", "pulling", "sharp").get(random.nextInt(3)))
                    .put("score", random.nextInt(11));
            easing.put("choice", List.of("easier", "another", "skip").get(random.nextInt(3)));
            post("sessions/eased", here(), easing.toString());
        }

        private void correct() {
            for (int i = 0; i < 3; i++) {
                Entry entry = entries.get(random.nextInt(entries.size()));
                post(
                        "corrections/preview",
                        here(),
                        "{\"type\":\"entry-withdrawn\",\"body\":{\"entry\":\"" + entry.id() + "\"}}");
            }
        }

        /** A request in which a character is another, or is not there. */
        private void spoil() {
            StringBuilder body =
                    new StringBuilder("{\"entries\":[" + Entries.json(Entries.row(entries.getFirst())) + "]}");
            for (int i = 0; i < 3; i++) {
                int at = random.nextInt(body.length());
                if (random.nextBoolean()) {
                    body.deleteCharAt(at);
                } else {
                    body.setCharAt(at, (char) random.nextInt(0x2100));
                }
                post("journal", "[]", body.toString());
            }
            get("person", "[[\"zone\",\"Mars/Olympus\"],[\"lang\",\"de\"]]");
            get("nothing", "[]");
            get("journal", "[[\"limit\",\"0\"],[\"limit\",\"x\"],[\"after\",\"\"]]");
        }

        private void history() {
            JsonNode page = get("history", "[[\"limit\",\"3\"]]");
            if (page.hasNonNull("next")) {
                get(
                        "history",
                        "[[\"limit\",\"3\"],[\"before\",\"" + page.get("next").textValue() + "\"]]");
            }
            get("journal", "[[\"limit\",\"20\"]]");
            get("catalogue", "[]");
            get("check", "[]");
            get("health", "[]");
        }

        private JsonNode get(String path, String query) {
            return ask("GET", path, query, "");
        }

        private JsonNode post(String path, String query, String body) {
            return ask("POST", path, query, body);
        }

        private JsonNode ask(String method, String path, String query, String body) {
            String answer = resident.answer(new Resident.Request(method, "/api/v1/" + path, query, body, now));
            String changes = resident.changes();
            line("ask", method, "/api/v1/" + path, query, body, String.valueOf(now), answer, changes);
            requests++;
            rules.addAll(
                    RULE.matcher(answer).results().map(found -> found.group(1)).collect(Collectors.toSet()));
            String text = answer.substring(answer.indexOf('\n') + 1);
            try {
                return text.isEmpty() ? JSON.nullNode() : JSON.readTree(text);
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(text, e);
            }
        }

        private void line(String... parts) {
            try {
                file.write(JSON.writeValueAsString(parts));
                file.write('\n');
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
