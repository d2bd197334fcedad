package org.unkink.catalogue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.unkink.catalogue.yaml.ContentProblem;
import org.unkink.catalogue.yaml.ContentProblem.Code;
import org.unkink.catalogue.yaml.Place;
import org.unkink.catalogue.yaml.Problems;
import org.unkink.catalogue.yaml.YamlFile;
import org.unkink.engine.exercise.Catalogue;

/** Reads and checks the files of a catalogue. It never stops at the first fault: all are reported at once. */
public final class CatalogueReader {

    private static final String EXERCISES = "exercises/";
    private static final String TEXTS = "texts/";
    private static final String YAML = ".yaml";

    public CatalogueReader() {}

    /** Reads the folder that holds {@code catalogue.yaml}. */
    public Reading read(Path folder) {
        return read(ContentFiles.in(folder));
    }

    /** Reads the files that are packaged with this class. */
    public Reading readPackaged() {
        return read(ContentFiles.packaged());
    }

    Reading read(ContentFiles files) {
        return new Run(files).read();
    }

    /** One reading, with what it has found so far. */
    private static final class Run {

        private final ContentFiles files;
        private final Problems problems = new Problems();
        private final Map<String, Place> poses = new LinkedHashMap<>();
        private final Map<String, ExerciseReader.Read> exercises = new LinkedHashMap<>();
        private final Set<String> fileIds = new LinkedHashSet<>();
        private final Map<String, TextsReader> texts = new LinkedHashMap<>();

        Run(ContentFiles files) {
            this.files = files;
        }

        Reading read() {
            files.files().forEach(this::readPoses);
            files.files().forEach(this::readListed);
            Place index = root(IndexReader.FILE);
            IndexReader.Read order = index == null ? null : new IndexReader(exercises, fileIds).read(index);
            Place list = root(SourcesReader.FILE);
            Map<String, String> sources = list == null ? null : SourcesReader.read(list);
            Place numbers = root(EmergencyNumbers.FILE);
            EmergencyNumbers emergency = numbers == null ? null : EmergencyNumbers.read(numbers);
            checkTexts(order, sources);
            List<ContentProblem> found = problems.all();
            if (!found.isEmpty()) {
                return new Reading.Rejected(found);
            }
            if (order == null || sources == null || emergency == null) {
                throw new IllegalStateException("a part of the catalogue is missing without a problem");
            }
            return new Reading.Accepted(new CatalogueContent(
                    new Catalogue(order.exercises(), order.warmUp(), order.namedOnly()),
                    allTexts(),
                    sources,
                    emergency));
        }

        /** The root of a file that has to be there. */
        private @Nullable Place root(String file) {
            byte[] content = files.files().get(file);
            if (content == null) {
                problems.add(new ContentProblem(file, 1, "", Code.MISSING_FILE, "expected the file " + file));
                return null;
            }
            return YamlFile.read(file, content, problems);
        }

        private void readPoses(String file, byte[] content) {
            if (isPoses(file)) {
                Place root = YamlFile.read(file, content, problems);
                if (root != null) {
                    poses.put(file, root);
                }
            }
        }

        private static boolean isPoses(String file) {
            return file.startsWith(PoseReader.FOLDER) && file.endsWith(YAML);
        }

        private void readListed(String file, byte[] content) {
            boolean isYaml = file.endsWith(YAML);
            List<String> parts = List.of(file.split("/", -1));
            if (isYaml && parts.size() == 2 && file.startsWith(EXERCISES)) {
                readExercise(file, content);
            } else if (isYaml && parts.size() == 3 && file.startsWith(TEXTS)) {
                readTexts(file, parts.get(1), content);
            } else if (!isPoses(file)
                    && !Set.of(IndexReader.FILE, SourcesReader.FILE, EmergencyNumbers.FILE)
                            .contains(file)) {
                problems.add(
                        new ContentProblem(
                                file,
                                1,
                                "",
                                Code.UNEXPECTED_FILE,
                                "expected only catalogue.yaml, sources.yaml, emergency.yaml, exercises/ID.yaml, poses/ID.yaml, texts/LANGUAGE/NAME.yaml"));
            }
        }

        private void readExercise(String file, byte[] content) {
            String fileId = file.substring(EXERCISES.length(), file.length() - YAML.length());
            fileIds.add(fileId);
            if (!Place.isSlug(fileId)) {
                problems.add(new ContentProblem(
                        file, 1, "", Code.BAD_ID, "expected a file name of lower-case words joined by '-'"));
                return;
            }
            Place root = YamlFile.read(file, content, problems);
            ExerciseReader.Read read =
                    root == null ? null : new ExerciseReader(fileId, new PoseReader(poses, problems)).read(root);
            if (read != null) {
                exercises.put(fileId, read);
            }
        }

        private void readTexts(String file, String language, byte[] content) {
            if (!isLanguage(language)) {
                problems.add(new ContentProblem(
                        file, 1, "", Code.BAD_LANGUAGE, "expected a folder named by a language tag, as en or pt-BR"));
                return;
            }
            TextsReader reader = texts.computeIfAbsent(language, TextsReader::new);
            Place root = YamlFile.read(file, content, problems);
            if (root != null) {
                reader.read(root);
            }
        }

        private static boolean isLanguage(String tag) {
            try {
                Locale locale = new Locale.Builder().setLanguageTag(tag).build();
                return locale.toLanguageTag().equals(tag)
                        && Set.of(Locale.getISOLanguages()).contains(locale.getLanguage());
            } catch (IllformedLocaleException e) {
                return false;
            }
        }

        private void checkTexts(IndexReader.@Nullable Read order, @Nullable Map<String, String> sources) {
            TextsReader english = texts.get(CatalogueContent.ENGLISH);
            if (english == null) {
                problems.add(new ContentProblem("texts/en", 1, "", Code.MISSING_FILE, "expected texts in English"));
                return;
            }
            Set<String> unsure = new LinkedHashSet<>();
            for (String id : fileIds) {
                if (problems.isAnyIn(EXERCISES + id + YAML)) {
                    unsure.add("exercise." + id);
                }
            }
            if (problems.isAnyIn(IndexReader.FILE)) {
                unsure.add("named-only");
            }
            new TextRules(english, problems).check(needs(order), unsure);
            texts.forEach((language, reader) -> {
                TextRules rules = new TextRules(reader, problems);
                rules.checkSources(sources);
                if (reader != english) {
                    rules.checkAgainst(english);
                }
            });
        }

        private Set<TextNeed> needs(IndexReader.@Nullable Read order) {
            List<TextNeed> needs = new ArrayList<>(TextRules.words());
            needs.add(TextNeed.list("catalogue.notes"));
            needs.addAll(PastTexts.needs());
            exercises.values().forEach(read -> needs.addAll(read.needs()));
            if (order != null) {
                order.namedOnly().forEach(named -> {
                    needs.add(TextNeed.sentence("named-only." + named.id() + ".name"));
                    needs.add(TextNeed.sentence("named-only." + named.id() + ".note"));
                });
            }
            return new LinkedHashSet<>(needs);
        }

        private Map<String, Texts> allTexts() {
            Map<String, Texts> all = new LinkedHashMap<>();
            texts.forEach((language, reader) -> all.put(language, reader.texts()));
            return all;
        }
    }
}
