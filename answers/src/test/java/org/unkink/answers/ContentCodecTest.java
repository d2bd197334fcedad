package org.unkink.answers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.unkink.answers.catalogue.ContentCodec;
import org.unkink.answers.catalogue.GeneratedContentCodec;
import org.unkink.answers.json.Json;
import org.unkink.catalogue.CatalogueContent;

class ContentCodecTest {

    private final ContentCodec codec = new GeneratedContentCodec();

    @Test
    void theContentComesBackTheSame() {
        CatalogueContent content = CatalogueContent.load();
        String json = Json.text(sink -> codec.write(sink, content));

        CatalogueContent read = codec.content(Json.trusted(json));

        assertThat(read).isEqualTo(content);
        assertThat(Json.text(sink -> codec.write(sink, read)))
                .as("and in the same order")
                .isEqualTo(json);
    }
}
