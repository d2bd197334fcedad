package org.unkink.figure.pose;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads one file into a tree that knows its lines. */
final class Yaml {

    private Yaml() {}

    /** The root, or null after noting why there is none. */
    static @Nullable Value read(String file, byte[] content, Collection<PoseProblem> problems) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            LoadSettings settings =
                    LoadSettings.builder().setLabel(file).setUseMarks(true).build();
            return new Compose(settings)
                    .composeString(text)
                    .map(node -> new Value(file, Value.lineOf(node), "", node, problems))
                    .orElseGet(() -> nothing(file, 1, "content, and the file is empty", problems));
        } catch (CharacterCodingException e) {
            return nothing(file, 1, "the file in UTF-8", problems);
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            return nothing(file, line, "valid YAML: " + e.getProblem(), problems);
        } catch (YamlEngineException e) {
            return nothing(file, 1, "valid YAML: " + e.getMessage(), problems);
        }
    }

    private static @Nullable Value nothing(String file, int line, String expected, Collection<PoseProblem> problems) {
        problems.add(new PoseProblem(file, line, "", "expected " + expected));
        return null;
    }
}
