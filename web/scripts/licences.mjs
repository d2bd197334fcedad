// Writes the page on which people read who made the parts of the jar, and under which licences: from the two lists of parts
// (CycloneDX), and from the licences and notices that came with them.
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const MADE = join(ROOT, "server/target");
const PAGE = join(MADE, "classes/web/licences.txt");

/** Licences that libraries came without, by their id (SPDX), or by the group of the libraries where they name people. */
const KEPT = join(ROOT, "server/licences");

/** The plugin of Maven that lists the libraries passes over its work when Maven is told to stay offline. */
function components(file) {
  if (!existsSync(file))
    throw new Error(`${file} is missing: build once without -o, which makes it (no network is needed)`);
  return JSON.parse(readFileSync(file, "utf8")).components;
}

const fullName = ({ group, name }) => (group ? `${group}/${name}` : name);

/** The licences of libraries whose own description names none, as the heads of their source files say. */
const IN_THE_SOURCES = JSON.parse(readFileSync(join(KEPT, "in-the-sources.json"), "utf8"));

/** Several leave the choice between them. */
function licencesOf(part) {
  const said = part.licenses?.map(({ license, expression }) => expression ?? license.id ?? license.name);
  return said ?? IN_THE_SOURCES[fullName(part)] ?? [];
}

function filesBelow(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .map((name) => join(folder, name))
    .flatMap((path) => (statSync(path).isDirectory() ? filesBelow(path) : [path]));
}

/** Licences and notices of a Java library: those in its jar, and the texts of its licences where the jar has none. */
function textsOfLibrary(library) {
  const files = filesBelow(join(MADE, "licences", `${library.name}-${library.version}-jar`));
  const hasLicence = files.some((file) => /licen[cs]e/i.test(basename(file)));
  return [...files, ...(hasLicence ? [] : keptTexts(library))].map((file) => readFileSync(file, "utf8"));
}

function keptTexts(library) {
  const ofGroup = join(KEPT, `${library.group}.txt`);
  if (existsSync(ofGroup)) return [ofGroup];
  const texts = licencesOf(library)
    .map((id) => (id === "Apache-2.0" ? join(ROOT, "LICENSE") : join(KEPT, `${id}.txt`)))
    .filter(existsSync);
  if (texts.length > 0) return texts;
  throw new Error(`${fullName(library)} came without its licence (${licencesOf(library)}): add it as ${ofGroup}`);
}

function textsOfPackage({ evidence }) {
  return evidence.licenses.map(({ license: { text } }) =>
    text.encoding === "base64" ? Buffer.from(text.content, "base64").toString("utf8") : text.content,
  );
}

const tidy = (text) =>
  text
    .replaceAll("\r", "")
    .replace(/[ \t]+$/gm, "")
    .replace(/^\n+|\n+$/g, "");

/** What the compiler of the engine writes into it; of the libraries that the engine is made of, the server has each. */
function compiler() {
  const [, version] = /<teavm\.version>(.*)<\/teavm\.version>/.exec(readFileSync(join(ROOT, "pom.xml"), "utf8"));
  const component = { group: "org.teavm", name: "teavm", version, licenses: [{ license: { id: "Apache-2.0" } }] };
  const files = [join(ROOT, "LICENSE"), join(KEPT, "org.teavm.txt")];
  return { component, texts: files.map((file) => readFileSync(file, "utf8")) };
}

const parts = [
  compiler(),
  ...components(join(MADE, "classes/META-INF/sbom/server.cdx.json"))
    .filter(({ group }) => group !== "org.unkink")
    .map((library) => ({ component: library, texts: textsOfLibrary(library) })),
  ...components(join(ROOT, "web/dist/web.cdx.json")).map((part) => ({ component: part, texts: textsOfPackage(part) })),
].map(({ component, texts }) => ({
  title: `${fullName(component)} ${component.version} (${licencesOf(component).join(" or ")})`,
  texts: texts.map(tidy),
}));
parts.sort((one, other) => (one.title < other.title ? -1 : 1));

/** The parts that each text belongs to: many share one, which is there once. */
const sharers = new Map();
for (const { title, texts } of parts)
  for (const text of texts) sharers.set(text, [...(sharers.get(text) ?? []), title]);

const line = "-".repeat(80);
const page = [
  `Unkink is made with ${parts.length} parts by others. Thank you! Here they are, each with its licence; the texts follow below.`,
  parts.map(({ title }) => title).join("\n"),
  ...[...sharers].map(([text, titles]) => `${line}\n${titles.join("\n")}\n${line}\n\n${text}`),
].join("\n\n");
mkdirSync(join(PAGE, ".."), { recursive: true });
writeFileSync(PAGE, `${page}\n`);
