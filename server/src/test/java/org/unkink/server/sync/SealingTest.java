package org.unkink.server.sync;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.unkink.answers.TestJson;
import org.unkink.answers.codec.Entries;
import org.unkink.answers.codec.RandomEvents;
import org.unkink.answers.store.StoredEntry;
import org.unkink.catalogue.CatalogueContent;
import org.unkink.server.sync.SyncStore.Sealed;

/** The format of sealed entries, with the values in docs/sync-vectors.json that other implementations are held against. */
final class SealingTest {

    private static final Path VECTORS = Path.of("../docs/sync-vectors.json");
    private static final HexFormat HEX = HexFormat.of();
    private static final String EPOCH = "0001b2c3d4e5f607";
    private static final String JOURNAL = "kq2V0mWJr8y3Xo5cT1nLbA";

    private static final List<StoredEntry> ENTRIES = List.of(
            new StoredEntry(
                    "01932f10-0000-7000-8000-000000000003",
                    1_795_412_686_921L,
                    "Europe/Vienna",
                    "pain-noted",
                    1,
                    "{\"moment\":\"now\",\"score\":3}"),
            new StoredEntry(
                    "01932f10-0000-7000-8000-000000000004",
                    1_795_412_687_000L,
                    "Pacific/Apia",
                    "activities-rated",
                    1,
                    "{\"activities\":[{\"name\":\"Tee trinken \u2615, \\\"gl\u00fccklich\\\" \ud83e\uddd8\",\"ability\":30}]}"));

    /** Bytes that count up from a first one. */
    private static byte[] bytes(int count, int first) {
        byte[] bytes = new byte[count];
        for (int i = 0; i < count; i++) {
            bytes[i] = (byte) (first + i);
        }
        return bytes;
    }

    private static ObjectNode vectors() {
        byte[] key = bytes(32, 0);
        Sealing sealing = new Sealing(key, JOURNAL);
        ObjectNode all = TestJson.object()
                .put("key", HEX.formatHex(key))
                .put("keyAsWords", KeyWords.written(key))
                .put("journal", JOURNAL)
                .put("epoch", EPOCH);
        for (StoredEntry entry : ENTRIES) {
            byte[] nonce = bytes(Sealing.NONCE_BYTES, 0xa0 + ENTRIES.indexOf(entry));
            Sealed sealed = sealing.seal(EPOCH, entry, nonce);
            all.withArray("entries")
                    .addObject()
                    .put("entryId", entry.id())
                    .put("plain", Sealing.plain(entry))
                    .put("nonce", HEX.formatHex(nonce))
                    .put("id", sealed.id())
                    .put("sealed", sealed.text());
        }
        return all;
    }

    /** {@code -Dunkink.write=true} writes the file anew; node and WebCrypto have to agree with it then. */
    @Test
    void theValuesAreThoseOfTheFile() throws IOException {
        if (Boolean.getBoolean("unkink.write")) {
            ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
            Files.writeString(VECTORS, mapper.writeValueAsString(vectors()) + "\n");
        }
        JsonNode file = TestJson.read(Files.readString(VECTORS));
        assertThat(file).isEqualTo(vectors());
    }

    @Test
    void whatWasSealedIsOpenedToTheByteWhateverItIs() {
        Sealing sealing = new Sealing(bytes(32, 7), JOURNAL);
        Random random = new Random(11);
        new RandomEvents(CatalogueContent.load().catalogue(), 11)
                .entries(500).stream().map(Entries::row).forEach(row -> {
                    byte[] nonce = new byte[Sealing.NONCE_BYTES];
                    random.nextBytes(nonce);
                    Sealed sealed = sealing.seal(EPOCH, row, nonce);
                    assertThat(sealing.open(EPOCH, List.of(sealed))).containsExactly(Optional.of(row));
                    assertThat(sealed.text()).hasSizeLessThan(65_536).matches("[A-Za-z0-9_-]+");
                    assertThat(sealed.id()).matches("[A-Za-z0-9_-]{43}");
                });
    }

    @Test
    void theLengthDoesNotSayWhatItIs() {
        Sealing sealing = new Sealing(bytes(32, 7), JOURNAL);
        byte[] nonce = bytes(Sealing.NONCE_BYTES, 1);
        StoredEntry first = ENTRIES.getFirst();
        StoredEntry longer = new StoredEntry(first.id(), first.at(), "UTC", first.type(), 1, "{\"moment\":\"after\"}");
        assertThat(sealing.seal(EPOCH, longer, nonce).text())
                .hasSameSizeAs(sealing.seal(EPOCH, first, nonce).text());
    }

    @Test
    void whatIsNotAsItWasSealedIsNotOpened() {
        Sealing sealing = new Sealing(bytes(32, 7), JOURNAL);
        Sealed sealed = sealing.seal(EPOCH, ENTRIES.getFirst(), bytes(Sealing.NONCE_BYTES, 1));
        String text = sealed.text();
        char other = text.charAt(30) == 'A' ? 'B' : 'A';
        List<Optional<StoredEntry>> closed = List.of(Optional.empty());
        assertThat(sealing.open("0002b2c3d4e5f607", List.of(sealed))).isEqualTo(closed);
        assertThat(new Sealing(bytes(32, 7), "another").open(EPOCH, List.of(sealed)))
                .isEqualTo(closed);
        assertThat(new Sealing(bytes(32, 8), JOURNAL).open(EPOCH, List.of(sealed)))
                .isEqualTo(closed);
        assertThat(sealing.open(
                        EPOCH,
                        List.of(new Sealed(sealing.serverId(ENTRIES.getLast().id()), text))))
                .isEqualTo(closed);
        assertThat(sealing.open(
                        EPOCH, List.of(new Sealed(sealed.id(), text.substring(0, 30) + other + text.substring(31)))))
                .isEqualTo(closed);
        assertThat(sealing.open(EPOCH, List.of(sealed))).containsExactly(Optional.of(ENTRIES.getFirst()));
    }

    @Test
    void aKeyIsCopiedByHand() {
        byte[] key = bytes(32, 0x5a);
        String written = KeyWords.written(key);
        assertThat(written).matches("([0-9A-HJKMNP-TV-Z]{4}-){13}[0-9A-HJKMNP-TV-Z]{4}");
        assertThat(KeyWords.read(written)).contains(key);
        assertThat(KeyWords.read(" "
                        + written.toLowerCase(java.util.Locale.ROOT)
                                .replace('-', ' ')
                                .replace('1', 'l')
                                .replace('0', 'o')))
                .contains(key);
        for (int i = 0; i < written.length(); i++) {
            char wrong = written.charAt(i) == '7' ? '8' : '7';
            assertThat(KeyWords.read(written.substring(0, i) + wrong + written.substring(i + 1)))
                    .as("a slip at %s", i)
                    .isEmpty();
        }
        assertThat(KeyWords.read(written.substring(5))).isEmpty();
        assertThat(KeyWords.read("")).isEmpty();
    }
}
