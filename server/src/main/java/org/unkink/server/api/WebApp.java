package org.unkink.server.api;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Serves the built web app from the class path. Files with a hash in their name never change and are kept by the browser;
 * the rest is asked for again each time. An address without a file extension is a page of the app and gets its entry.
 */
final class WebApp {

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("webmanifest", "application/manifest+json"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("webp", "image/webp"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("glb", "model/gltf-binary"),
            Map.entry("wasm", "application/wasm"),
            Map.entry("mp3", "audio/mpeg"),
            Map.entry("txt", "text/plain; charset=utf-8"));

    private final String root;
    private final Map<String, Asset> assets = new ConcurrentHashMap<>();

    /** @param root the folder on the class path, with a slash before and none after it */
    WebApp(String root) {
        this.root = root;
    }

    /** A file, as it is and packed (empty where packing does not make it smaller). */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Asset(String type, byte[] plain, byte[] packed) {}

    /** Answers with a file or the app's entry; false if there is neither. */
    boolean serve(Context ctx) {
        String path = ctx.path();
        boolean isPage = !path.substring(path.lastIndexOf('/') + 1).contains(".");
        Optional<Asset> asset = asset(isPage ? "/index.html" : path);
        asset.ifPresent(found -> {
            ctx.header(
                    "Cache-Control", path.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache");
            ctx.header("Vary", "Accept-Encoding");
            ctx.contentType(found.type());
            ctx.disableCompression();
            if (found.packed().length > 0 && acceptsGzip(ctx.header("Accept-Encoding"))) {
                ctx.header("Content-Encoding", "gzip");
                ctx.result(found.packed());
            } else {
                ctx.result(found.plain());
            }
        });
        return asset.isPresent();
    }

    private static boolean acceptsGzip(@Nullable String accepted) {
        return accepted != null && accepted.contains("gzip");
    }

    private Optional<Asset> asset(String path) {
        @Nullable
        String type = TYPES.get(path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
        if (type == null || path.contains("..") || path.contains("//") || path.contains("\\")) {
            return Optional.empty();
        }
        @Nullable Asset known = assets.get(path);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Asset> loaded = load(path, type);
        loaded.ifPresent(asset -> assets.put(path, asset));
        return loaded;
    }

    private Optional<Asset> load(String path, String type) {
        try (InputStream file = WebApp.class.getResourceAsStream(root + path)) {
            if (file == null) {
                return Optional.empty();
            }
            byte[] plain = file.readAllBytes();
            byte[] packed = pack(plain);
            return Optional.of(new Asset(type, plain, packed.length < plain.length ? packed : new byte[0]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] pack(byte[] plain) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(plain);
        }
        return packed.toByteArray();
    }
}
