package org.unkink.catalogue.yaml;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.unkink.catalogue.yaml.Problem.Code;

/** Reads one YAML file into a tree that knows its lines. */
public final class YamlFile {

    private YamlFile() {}

    /** The root, or null after recording why there is none. */
    public static @Nullable Place read(String file, byte[] content, Problems problems) {
        String text = decode(file, content, problems);
        if (text == null) {
            return null;
        }
        try {
            LoadSettings settings =
                    LoadSettings.builder().setLabel(file).setUseMarks(true).build();
            Optional<Node> root = new Compose(settings).composeString(text);
            if (root.isEmpty()) {
                problems.add(new Problem(file, 1, "", Code.EMPTY, "expected content, and the file is empty"));
                return null;
            }
            Place place = new Place(file, Place.lineOf(root.get()), "", root.get(), problems);
            return hasAlias(place, root.get()) ? null : place;
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            problems.add(new Problem(file, line, "", Code.BAD_YAML, "expected valid YAML: " + e.getProblem()));
            return null;
        } catch (YamlEngineException e) {
            problems.add(new Problem(file, 1, "", Code.BAD_YAML, "expected valid YAML: " + e.getMessage()));
            return null;
        }
    }

    /** A file of ours as plain maps, lists, texts and numbers. */
    public static @Nullable Object plain(String text) {
        return new Load(LoadSettings.builder().build()).loadFromString(text);
    }

    private static @Nullable String decode(String file, byte[] content, Problems problems) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException e) {
            problems.add(new Problem(file, 1, "", Code.NOT_UTF_8, "expected the file in UTF-8"));
            return null;
        }
    }

    /** Refuses an anchor, which names something to be repeated: it would have one line and two paths, or even contain itself. */
    private static boolean hasAlias(Place root, Node node) {
        if (node.getAnchor().isPresent()) {
            Place at = new Place(root.file(), Place.lineOf(node), "", node, root.problems());
            at.refuse(Code.ALIAS, "expected everything written out, without & and *");
            return true;
        }
        return switch (node) {
            case MappingNode map ->
                map.getValue().stream()
                        .anyMatch(t -> hasAlias(root, t.getKeyNode()) || hasAlias(root, t.getValueNode()));
            case SequenceNode list -> list.getValue().stream().anyMatch(item -> hasAlias(root, item));
            default -> false;
        };
    }
}
