package org.unkink.server.http;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Serves the built web app and the figure's files from the class path. Files with a hash in their name never change and
 * are kept by the browser; the rest is asked for again each time, and sent again if it has changed. An address without a
 * file extension is a page of the app and gets its entry.
 */
public final class WebApp {

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

    /** Made by the figure's module, which packs them under the same name. */
    private static final String FIGURE = "/figure/";

    /** The page that is there for everybody has it. */
    static final String LOOK_OF_CLOSED_PAGE = "/closed.css";

    private static final int TAG_BYTES = 8;

    private final String root;
    private final Map<String, Asset> assets = new ConcurrentHashMap<>();

    /** @param root the folder on the class path, with a slash before and none after it */
    public WebApp(String root) {
        this.root = root;
    }

    /** A file, as it is and packed (empty where packing does not make it smaller); the tag stands for its content. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Asset(String type, String tag, byte[] plain, byte[] packed) {}

    /** Answers with a file or the app's entry; false if there is neither. */
    boolean serve(Context ctx) {
        Optional<Asset> asset = assetAt(ctx.path());
        asset.ifPresent(found -> send(ctx, found, hasHashedName(ctx.path())));
        return asset.isPresent();
    }

    /** True of the address of a file or a page. */
    boolean has(String path) {
        return assetAt(path).isPresent();
    }

    /** Answers with the page that is there for everybody. */
    void serveClosed(Context ctx) {
        Asset page = asset("/closed.html").orElseThrow();
        ctx.contentType(page.type()).result(page.plain());
    }

    /** True of the address of a page, false of that of a file. */
    static boolean isPage(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return !name.contains(".") || name.endsWith(".html");
    }

    private Optional<Asset> assetAt(String path) {
        boolean isOfApp = !path.substring(path.lastIndexOf('/') + 1).contains(".");
        return asset(isOfApp ? "/index.html" : path);
    }

    private static boolean hasHashedName(String path) {
        return path.startsWith("/assets/") || (path.startsWith(FIGURE) && !path.endsWith("/index.json"));
    }

    private static void send(Context ctx, Asset asset, boolean neverChanges) {
        ctx.header("Cache-Control", neverChanges ? "public, max-age=31536000, immutable" : "no-cache");
        ctx.header("Vary", "Accept-Encoding");
        ctx.header("ETag", asset.tag());
        ctx.disableCompression();
        if (asset.tag().equals(ctx.header("If-None-Match"))) {
            ctx.status(HttpStatus.NOT_MODIFIED);
            return;
        }
        ctx.contentType(asset.type());
        if (asset.packed().length > 0 && acceptsGzip(ctx.header("Accept-Encoding"))) {
            ctx.header("Content-Encoding", "gzip");
            ctx.result(asset.packed());
        } else {
            ctx.result(asset.plain());
        }
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
        try (InputStream file = WebApp.class.getResourceAsStream(path.startsWith(FIGURE) ? path : root + path)) {
            if (file == null) {
                return Optional.empty();
            }
            byte[] plain = file.readAllBytes();
            byte[] packed = pack(plain);
            return Optional.of(new Asset(type, tag(plain), plain, packed.length < plain.length ? packed : new byte[0]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Weak: the packed file and the plain one have the same. */
    private static String tag(byte[] content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
            return "W/\"" + HexFormat.of().formatHex(hash, 0, TAG_BYTES) + "\"";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
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
