package org.unkink.server.sync;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.unkink.answers.json.Json;
import org.unkink.answers.json.JsonValue.Obj;
import org.unkink.answers.store.StoredEntry;

/**
 * Seals entries as docs/sync.md says. Devices do it by WebCrypto; this is the same in Java, so that there are values to
 * hold them against.
 */
final class Sealing {

    static final int NONCE_BYTES = 12;

    private static final int KEY_BYTES = 32;
    private static final int TAG_BITS = 128;
    private static final int BLOCK_BYTES = 256;

    private final String journal;
    private final SecretKey ids;
    private final SecretKey entries;

    Sealing(byte[] key, String journal) {
        this.journal = journal;
        this.ids = new SecretKeySpec(derived(key, "unkink sync ids"), "HmacSHA256");
        this.entries = new SecretKeySpec(derived(key, "unkink sync entries"), "AES");
    }

    private static byte[] derived(byte[] key, String purpose) {
        try {
            HKDFParameterSpec how = HKDFParameterSpec.ofExtract()
                    .addIKM(key)
                    .thenExpand(purpose.getBytes(StandardCharsets.UTF_8), KEY_BYTES);
            return KDF.getInstance("HKDF-SHA256").deriveData(how);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The id that an entry has on the server. */
    String serverId(String entry) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(ids);
            return base64(mac.doFinal(entry.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static String plain(StoredEntry entry) {
        String text = Json.text(json -> json.value("id", entry.id())
                .value("at", entry.at())
                .value("zone", entry.zone())
                .value("type", entry.type())
                .value("version", entry.version())
                .value("body", entry.body()));
        int bytes = text.getBytes(StandardCharsets.UTF_8).length;
        return text + " ".repeat(Math.floorMod(-bytes, BLOCK_BYTES));
    }

    /** @param nonce twelve random bytes, never used before */
    SyncStore.Sealed seal(String epoch, StoredEntry entry, byte[] nonce) {
        String id = serverId(entry.id());
        try {
            byte[] text = cipher(Cipher.ENCRYPT_MODE, epoch, id, nonce)
                    .doFinal(plain(entry).getBytes(StandardCharsets.UTF_8));
            byte[] sealed = Arrays.copyOf(nonce, NONCE_BYTES + text.length);
            System.arraycopy(text, 0, sealed, NONCE_BYTES, text.length);
            return new SyncStore.Sealed(id, base64(sealed));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Opens all of a page; empty for what was not sealed with this key, for this journal, epoch and id. */
    List<Optional<StoredEntry>> open(String epoch, List<SyncStore.Sealed> page) {
        List<Optional<String>> texts =
                page.stream().map(one -> text(epoch, one)).toList();
        Iterator<Obj> read =
                Json.trusted(texts.stream().flatMap(Optional::stream).toList()).iterator();
        List<Optional<StoredEntry>> entries = new ArrayList<>();
        for (int i = 0; i < page.size(); i++) {
            String id = page.get(i).id();
            entries.add(texts.get(i)
                    .map(_ -> entry(read.next()))
                    .filter(entry -> serverId(entry.id()).equals(id)));
        }
        return entries;
    }

    private Optional<String> text(String epoch, SyncStore.Sealed sealed) {
        byte[] bytes = Base64.getUrlDecoder().decode(sealed.text());
        byte[] nonce = Arrays.copyOf(bytes, NONCE_BYTES);
        try {
            byte[] text = cipher(Cipher.DECRYPT_MODE, epoch, sealed.id(), nonce)
                    .doFinal(bytes, NONCE_BYTES, bytes.length - NONCE_BYTES);
            return Optional.of(new String(text, StandardCharsets.UTF_8));
        } catch (AEADBadTagException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static StoredEntry entry(Obj json) {
        return new StoredEntry(
                json.text("id"),
                json.at("at").asLong(),
                json.text("zone"),
                json.text("type"),
                json.number("version"),
                json.text("body"));
    }

    private Cipher cipher(int mode, String epoch, String id, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, entries, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD((journal + "\n" + epoch + "\n" + id).getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
