package org.unkink.figure.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unkink.figure.export.Products.Content;
import org.unkink.figure.export.Products.Job;
import org.unkink.figure.export.Products.Product;

/** Only what has changed is made again, and nothing stays that is of no use. */
final class ProductsTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private int made;

    @SuppressWarnings("NullAway.Init")
    private Products products;

    @BeforeEach
    void open() {
        products = new Products(folder.resolve("out"), folder.resolve("memory"));
    }

    private Job job(String name, String key, String file) {
        return new Job(name, key, () -> {
            made++;
            return new Content(Map.of(file, FigureSet.utf8(name)), "{\"file\":\"" + file + "\"}");
        });
    }

    @Test
    void theSameKeyIsNotMadeTwice() {
        products.make(List.of(job("row/band", "1", "row/band.a.glb")));
        List<Product> again = products.make(List.of(job("row/band", "1", "row/band.a.glb")));
        assertThat(made).isEqualTo(1);
        assertThat(again.getFirst().isNew()).isFalse();
        assertThat(again.getFirst().entry()).contains("row/band.a.glb");
    }

    @Test
    void anotherKeyIsMadeAgainAndTheOldFileGoes() {
        products.make(List.of(job("row/band", "1", "row/band.a.glb")));
        List<Product> now = products.make(List.of(job("row/band", "2", "row/band.b.glb")));
        products.keepOnly(now, "index.json");
        assertThat(made).isEqualTo(2);
        assertThat(folder.resolve("out/row/band.a.glb")).doesNotExist();
        assertThat(folder.resolve("out/row/band.b.glb")).exists();
    }

    @Test
    void aMissingFileIsMadeAgain() throws IOException {
        products.make(List.of(job("row/band", "1", "row/band.a.glb")));
        Files.delete(folder.resolve("out/row/band.a.glb"));
        products.make(List.of(job("row/band", "1", "row/band.a.glb")));
        assertThat(made).isEqualTo(2);
        assertThat(folder.resolve("out/row/band.a.glb")).exists();
    }

    @Test
    void whatNobodyAsksForAnyMoreIsForgotten() {
        products.make(List.of(job("row/band", "1", "row/band.a.glb"), job("jog/spot", "1", "jog/spot.a.glb")));
        products.keepOnly(products.make(List.of(job("row/band", "1", "row/band.a.glb"))));
        products.make(List.of(job("jog/spot", "1", "jog/spot.a.glb")));
        assertThat(made).isEqualTo(3);
    }
}
