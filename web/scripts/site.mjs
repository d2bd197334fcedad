// Writes a static site: the pages, the figure and the engine, which together need no server of their own.
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { basename, extname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs, promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { SITE_POLICY } from "./policy.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const from = {
  pages: join(root, "web/dist"),
  site: join(root, "web/site"),
  figure: join(root, "figure/target/classes/figure"),
  engine: join(root, "browser/target/classes/engine"),
  licences: join(root, "server/target/classes/web/licences.txt"),
};
/** Lists what was written, so that the next run may take it away again. */
const LIST = "site-files.txt";
/** Only a server of Unkink's shows it. */
const OF_SERVER = /^closed\.(html|css)$|\.cdx\.json$/;
const PACKABLE = new Set([".css", ".glb", ".html", ".js", ".json", ".svg", ".txt", ".wasm", ".webmanifest"]);
/** In bytes: what is smaller travels in one packet anyway. */
const WORTH_PACKING = 512;
const LARGEST_FILE = 8 * 1024 * 1024;

class Refusal extends Error {}

function wishes() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      at: { type: "string", default: "/" },
      quick: { type: "boolean", default: false },
      // Only says what is wrong with the wishes, before anything is built for them.
      check: { type: "boolean", default: false },
    },
  });
  if (positionals.length !== 1)
    throw new Refusal("needs one folder to write the site to, such as: ./unkink site public");
  const { at, quick, check } = values;
  if (!/^\/([A-Za-z0-9._~-]+\/)*$/.test(at))
    throw new Refusal(`'--at ${at}' is no path with a slash at both ends, such as / or /unkink/`);
  return { folder: resolve(positionals[0]), at, quick, check };
}

function filesBelow(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort();
}

/** The files of the site that was written there before; any other file stops it. */
function formerFiles(folder) {
  if (!existsSync(folder)) return [];
  if (!statSync(folder).isDirectory()) throw new Refusal(`'${folder}' is a file: name a folder`);
  const [found] = readdirSync(folder).filter((name) => name !== ".git");
  if (found === undefined) return [];
  const list = join(folder, LIST);
  const others = (other) =>
    new Refusal(`'${folder}' has other files, such as ${other}: name an empty folder, or one that has a site`);
  if (!existsSync(list)) throw others(found);
  const listed = new Set([LIST, ...readFileSync(list, "utf8").split("\n")]);
  const there = filesBelow(folder).filter((path) => !path.startsWith(".git/"));
  const foreign = there.find((path) => !listed.has(path));
  if (foreign !== undefined) throw others(foreign);
  return there;
}

function copy(source, folder, keep = () => true) {
  if (!existsSync(source)) throw new Refusal(`'${relative(root, source)}' is not built`);
  if (statSync(source).isFile()) return cpSync(source, join(folder, basename(source)));
  for (const path of filesBelow(source)) if (keep(path)) cpSync(join(source, path), join(folder, path));
}

/** Copies the engine's files under names that change with what is in them. */
function copyEngine(folder) {
  const copied = {};
  for (const [what, file] of Object.entries({ wasm: "engine.wasm", script: "engine.js", content: "content.json" })) {
    const content = readFileSync(join(from.engine, file));
    const hash = createHash("sha256").update(content).digest("base64url").slice(0, 8);
    const type = extname(file);
    copied[what] = `engine/${basename(file, type)}-${hash}${type}`;
    mkdirSync(join(folder, "engine"), { recursive: true });
    writeFileSync(join(folder, copied[what]), content);
  }
  return copied;
}

/** The page of the build, for this site: where it is, what answers, and what a host without headers would not say. */
function page(at, engine) {
  const built = readFileSync(join(from.pages, "index.html"), "utf8");
  const site = JSON.stringify({ home: "device", base: at, engine });
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${SITE_POLICY}" />`,
    `<link rel="manifest" href="${at}manifest.webmanifest" />`,
    `<link rel="apple-touch-icon" href="${at}icons/apple-touch-icon.png" />`,
    `<meta name="theme-color" content="#faf6ef" media="(prefers-color-scheme: light)" />`,
    `<meta name="theme-color" content="#14181a" media="(prefers-color-scheme: dark)" />`,
  ];
  const replaced = built
    .replace(/(<script type="application\/json" id="site">)[^<]*(<\/script>)/, `$1${site}$2`)
    .replaceAll(/ (href|src)="\/(?!\/)/g, ` $1="${at}`)
    .replace(/(<meta charset="[^"]*" \/>)/, `$1\n    ${head.join("\n    ")}`);
  if (!replaced.includes(site) || !replaced.includes(head[0]))
    throw new Error("the page is not as this script knows it");
  return replaced;
}

/** The service worker: everything for use without network, found anew when it changed, and put to use when the person says so. */
async function serviceWorker(folder, at) {
  const { generateSW } = await import("workbox-build");
  const { count, warnings } = await generateSW({
    globDirectory: folder,
    globPatterns: ["**/*"],
    globIgnores: ["404.html", "screenshots/**", "sw.js", LIST, "**/.git/**"],
    swDest: join(folder, "sw.js"),
    maximumFileSizeToCacheInBytes: LARGEST_FILE,
    // Their names have a hash of what is in them.
    dontCacheBustURLsMatching: /^(assets|engine)\/|^figure\/(?!index\.json)/,
    navigateFallback: `${at}index.html`,
    navigateFallbackDenylist: [/\.[a-z0-9]+$/i],
    cacheId: `unkink-app-${at}`,
    cleanupOutdatedCaches: true,
    clientsClaim: true,
    skipWaiting: false,
    inlineWorkboxRuntime: true,
    sourcemap: false,
  });
  for (const warning of warnings) throw new Error(`the service worker: ${warning}`);
  return count;
}

const packs = {
  ".br": (content, quick) =>
    promisify(brotliCompress)(content, {
      params: { [constants.BROTLI_PARAM_QUALITY]: quick ? 5 : 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
    }),
  ".gz": (content, quick) => promisify(gzip)(content, { level: quick ? 6 : 9 }),
};

/** Lays a packed file beside each that gets smaller by it. */
async function pack(folder, quick) {
  const sizes = { plain: 0, ".br": 0, ".gz": 0 };
  const paths = filesBelow(folder).filter((path) => !path.startsWith(".git/"));
  const next = async () => {
    for (let path = paths.pop(); path !== undefined; path = paths.pop()) {
      const content = readFileSync(join(folder, path));
      sizes.plain += content.length;
      for (const [type, compress] of Object.entries(packs)) {
        const isWorth = PACKABLE.has(extname(path)) && content.length >= WORTH_PACKING;
        const packed = isWorth ? await compress(content, quick) : content;
        sizes[type] += Math.min(packed.length, content.length);
        if (packed.length < content.length) writeFileSync(join(folder, path + type), packed);
      }
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, next));
  return sizes;
}

const megabytes = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`;

async function write({ folder, at, quick, check }) {
  const former = formerFiles(folder);
  if (check) return;
  for (const path of former) rmSync(join(folder, path));
  mkdirSync(folder, { recursive: true });
  process.stdout.write(`Writing the site to ${folder}, to be served at ${at}\n`);
  copy(from.pages, folder, (path) => !OF_SERVER.test(path) && path !== "index.html");
  copy(from.site, folder);
  copy(from.figure, join(folder, "figure"));
  copy(from.licences, folder);
  const html = page(at, copyEngine(folder));
  writeFileSync(join(folder, "index.html"), html);
  // Hosts answer with it where there is no file: the app reads the address itself.
  writeFileSync(join(folder, "404.html"), html);
  const count = await serviceWorker(folder, at);
  process.stdout.write("Packing\n");
  const sizes = await pack(folder, quick);
  writeFileSync(
    join(folder, LIST),
    filesBelow(folder)
      .filter((path) => !path.startsWith(".git/"))
      .join("\n") + "\n",
  );
  process.stdout.write(
    `Done: ${count} files for use without network; all together ${megabytes(sizes.plain)}, ` +
      `${megabytes(sizes[".br"])} with Brotli, ${megabytes(sizes[".gz"])} with gzip. docs/site.md says how to put it on a host.\n`,
  );
}

try {
  await write(wishes());
} catch (failure) {
  if (!(failure instanceof Refusal) && !String(failure.code).startsWith("ERR_PARSE_ARGS")) throw failure;
  process.stderr.write(`unkink: site: ${failure.message}\n`);
  process.exitCode = 1;
}
