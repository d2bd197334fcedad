package org.unkink.catalogue;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.unkink.catalogue.yaml.ContentProblem;
import org.unkink.engine.exercise.Catalogue;
import org.unkink.engine.exercise.ExerciseId;

/**
 * Everything that the content files say.
 *
 * @param textsByLanguage by tag; English is always there
 * @param sources titles by source number, in the order of the list
 */
public record CatalogueContent(
        Catalogue catalogue,
        Map<String, Texts> textsByLanguage,
        Map<String, String> sources,
        EmergencyNumbers emergencyNumbers) {

    /** The language that everything exists in. */
    public static final String ENGLISH = "en";

    public CatalogueContent {
        textsByLanguage = Collections.unmodifiableMap(new LinkedHashMap<>(textsByLanguage));
        sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
        if (!textsByLanguage.containsKey(ENGLISH)) {
            throw new IllegalArgumentException("there are no English texts, only " + textsByLanguage.keySet());
        }
    }

    /**
     * The content packaged with this class.
     *
     * @throws IllegalStateException with every problem, if it is broken: the build should have stopped
     */
    public static CatalogueContent load() {
        return switch (new CatalogueReader().readPackaged()) {
            case Reading.Accepted(CatalogueContent content) -> content;
            case Reading.Rejected(List<ContentProblem> problems) ->
                throw new IllegalStateException("the packaged catalogue is wrong:\n"
                        + problems.stream().map(ContentProblem::toString).collect(Collectors.joining("\n")));
        };
    }

    /** The texts of a language ({@code de-AT}), else of its wider form ({@code de}), else the English ones. */
    public Texts texts(String languageTag) {
        String tag = languageTag;
        while (!textsByLanguage.containsKey(tag) && tag.contains("-")) {
            tag = tag.substring(0, tag.lastIndexOf('-'));
        }
        Texts texts = textsByLanguage.get(tag);
        return texts == null ? english() : texts;
    }

    /** The differences of an exercise from the article, by C-number; none for an unknown exercise. */
    public List<Difference> differences(ExerciseId exercise, String languageTag) {
        Texts texts = texts(languageTag);
        String prefix = "exercise." + exercise + ".differences";
        return texts.names(prefix).stream()
                .sorted()
                .map(id -> new Difference(
                        id,
                        texts.phrase(prefix + "." + id + ".article"),
                        texts.phrase(prefix + "." + id + ".ours"),
                        texts.phrase(prefix + "." + id + ".reason")))
                .toList();
    }

    private Texts english() {
        Texts texts = textsByLanguage.get(ENGLISH);
        if (texts == null) {
            throw new IllegalStateException("the constructor lets nobody in without English");
        }
        return texts;
    }
}
