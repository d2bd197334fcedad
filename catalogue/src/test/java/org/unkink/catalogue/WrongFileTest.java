package org.unkink.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unkink.catalogue.yaml.ContentProblem;

/** Each kind of wrong file is refused with exactly its problem: code, file, line and path. */
final class WrongFileTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongFiles")
    void isRefusedWithFileLineAndPath(WrongFile wrong) {
        assertThat(wrong.fixture().problems())
                .extracting(p -> p.code() + " " + p.file() + ":" + p.line() + " " + p.path())
                .containsExactly(wrong.code() + " " + wrong.file() + ":" + wrong.line() + " " + wrong.path());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongFiles")
    void saysWhatWasExpected(WrongFile wrong) {
        assertThat(wrong.fixture().problems())
                .allSatisfy(problem -> assertThat(problem.message()).startsWith("expected "));
    }

    @Test
    void everyCodeHasAWrongFile() {
        Set<ContentProblem.Code> tried = new TreeSet<>();
        wrongFiles().forEach(wrong -> tried.add(wrong.code()));
        // The words of poses are for the figure to say.
        tried.add(ContentProblem.Code.UNKNOWN_WORD);

        assertThat(tried).containsExactly(ContentProblem.Code.values());
    }

    @Test
    void manyFaultsInManyFilesAreReportedAtOnce() {
        Fixture fixture = Fixture.valid();
        List<String> expected = new ArrayList<>();
        for (WrongFile wrong : WrongFile.together()) {
            fixture = wrong.in(fixture);
            expected.add(wrong.code() + " " + wrong.file() + " " + wrong.path());
        }

        assertThat(expected).hasSizeGreaterThan(10);
        assertThat(fixture.problems())
                .extracting(p -> p.code() + " " + p.file() + " " + p.path())
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void countsTheKinds() {
        List<WrongFile> all = wrongFiles();
        long refused = all.stream()
                .filter(wrong -> wrong.fixture().read() instanceof Reading.Rejected)
                .count();
        long kinds = all.stream().map(WrongFile::kind).distinct().count();

        System.out.println("wrong catalogue files: " + kinds + " kinds, "
                + (refused == all.size() ? "all refused" : refused + " refused"));
        assertThat(refused).isEqualTo(all.size());
        assertThat(kinds).isEqualTo(all.size()).isGreaterThanOrEqualTo(25);
    }

    static List<WrongFile> wrongFiles() {
        return WrongFile.all();
    }
}
