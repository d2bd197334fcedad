package org.unkink.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.unkink.catalogue.yaml.Place;
import org.unkink.catalogue.yaml.Problems;
import org.unkink.catalogue.yaml.YamlFile;
import org.unkink.engine.exercise.Demand;
import org.unkink.engine.exercise.Restriction;
import org.unkink.engine.exercise.Variant;
import org.unkink.engine.exercise.VariantId;

/**
 * The table of all variants and restrictions, with how far each one moves the neck and what else it asks of the body, as a
 * file to read. {@code -Dunkink.golden=write} writes it anew; the difference is read before it is kept.
 */
final class TheTableOfBlocksTest {

    private static final Path FILE = Path.of("src/test/resources/org/unkink/catalogue/blocks.txt");

    private static final String HEAD = """
            What each way to do an exercise asks of the body, and for whom that is too much (x).

            B fragile bones         S surgery or fracture of the spine   A inflammatory joint disease
            T past stroke           P pregnancy                          H heart or blood pressure
            L shoulder              N nerve signs in an arm              I injury
            O recent operation

            Neck: degrees turned, bent sideways, bent forward, bent back (far: above 40, 25, 35, 15).

                                                          B S A T P H L N I O   turn side fwd back  what it asks
            """;

    private static final List<Restriction> ORDER = List.of(
            Restriction.BONE_FRAGILITY,
            Restriction.SPINE_SURGERY,
            Restriction.INFLAMMATORY_DISEASE,
            Restriction.PAST_STROKE,
            Restriction.PREGNANCY,
            Restriction.HEART_OR_BLOOD_PRESSURE,
            Restriction.SHOULDER,
            Restriction.NERVE_SIGNS,
            Restriction.INJURY,
            Restriction.OPERATION);

    private static final CatalogueContent CONTENT = CatalogueContent.load();

    @Test
    void isAsItWasRead() throws IOException {
        String table = table();
        if ("write".equals(System.getProperty("unkink.golden"))) {
            Files.createDirectories(Objects.requireNonNull(FILE.getParent()));
            Files.writeString(FILE, table);
        }
        assertThat(table).isEqualTo(Files.readString(FILE));
    }

    @Test
    void hasAColumnForEveryRestriction() {
        assertThat(ORDER).containsExactlyInAnyOrder(Restriction.values());
    }

    @Test
    void chairRotationIsOutWhereTheNeckMayNotTurnFarAndItsSmallerFormMayStay() {
        assertThat(blocks("chair-rotation/chair"))
                .contains(
                        Restriction.PAST_STROKE,
                        Restriction.SPINE_SURGERY,
                        Restriction.INFLAMMATORY_DISEASE,
                        Restriction.NERVE_SIGNS,
                        Restriction.INJURY,
                        Restriction.OPERATION);
        assertThat(blocks("chair-rotation/small-turn"))
                .containsExactlyInAnyOrder(Restriction.SPINE_SURGERY, Restriction.BONE_FRAGILITY);
    }

    @Test
    void nobodyWithAnInflammatoryDiseaseBendsTheUpperBackBackward() {
        assertThat(variants("thoracic-extension"))
                .isNotEmpty()
                .allSatisfy(v -> assertThat(v.blockedBy()).contains(Restriction.INFLAMMATORY_DISEASE));
    }

    @Test
    void anInjuryOrAnOperationForbidsFarNeckLoadOverheadAndLyingOnTheFront() {
        for (Restriction restriction : List.of(Restriction.INJURY, Restriction.OPERATION)) {
            assertThat(all().filter(v -> v.demands().contains(Demand.FAR_NECK)
                            || v.demands().contains(Demand.OVERHEAD_LOAD)
                            || v.demands().contains(Demand.PRONE)))
                    .hasSizeGreaterThan(15)
                    .allSatisfy(v -> assertThat(v.blockedBy()).contains(restriction));
        }
    }

    @Test
    void everyDemandIsFoundSomewhereAndForbiddenToSomebody() {
        assertThat(all().flatMap(v -> v.demands().stream()).distinct()).containsExactlyInAnyOrder(Demand.values());
        assertThat(Stream.of(Restriction.values())
                        .flatMap(r -> r.forbids().stream())
                        .distinct())
                .containsExactlyInAnyOrder(Demand.values());
    }

    private static Set<Restriction> blocks(String id) {
        return CONTENT.catalogue().variant(VariantId.parse(id)).orElseThrow().blockedBy();
    }

    private static List<Variant> variants(String exercise) {
        return all().filter(v -> v.id().exercise().value().equals(exercise)).toList();
    }

    private static Stream<Variant> all() {
        return CONTENT.catalogue().exercises().stream().flatMap(e -> e.variants().stream());
    }

    private static String table() {
        List<String> lines = new ArrayList<>();
        lines.add(HEAD);
        PoseReader poses = poses();
        all().forEach(variant -> lines.add(line(variant, poses) + "\n"));
        return String.join("", lines);
    }

    private static String line(Variant variant, PoseReader poses) {
        Map<String, Pose> read = Objects.requireNonNull(poses.read(
                variant.id().exercise().value(), variant.id().name(), variant.position(), variant.movement()));
        Demands.NeckReach neck = Demands.NeckReach.of(read.values());
        String marks = ORDER.stream()
                .map(restriction -> variant.blockedBy().contains(restriction) ? "x" : ".")
                .collect(Collectors.joining(" "));
        String asks = Stream.of(Demand.values())
                .filter(variant.demands()::contains)
                .map(demand -> demand.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining(", "));
        return String.format(
                        Locale.ROOT,
                        "%-45s %s   %4.0f %4.0f %3.0f %4.0f  %s",
                        variant.id(),
                        marks,
                        neck.turn(),
                        neck.sideBend(),
                        neck.flexion(),
                        neck.extension(),
                        asks)
                .stripTrailing();
    }

    private static PoseReader poses() {
        Problems problems = new Problems();
        Map<String, Place> files = new TreeMap<>();
        ContentFiles.packaged().files().forEach((name, content) -> {
            if (name.startsWith(PoseReader.FOLDER)) {
                files.put(name, Objects.requireNonNull(YamlFile.read(name, content, problems)));
            }
        });
        return new PoseReader(files, problems);
    }
}
