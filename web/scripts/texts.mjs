// Every string that people read, as one text in the order in which they meet it: `./unkink texts` prints it, to be read
// aloud. The test in src/words/texts.test.ts holds the same strings against the words that are never said.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parse } from "yaml";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const TEXTS = "catalogue/texts/en";
const PAGES = ["en", "player.en", "progress.en"];

/** The files of the catalogue in the order of the way through the app; the rest follows. */
const ORDER = ["check", "plan", "timeline", "exercises", "poses", "advice", "past", "progress", "rules", "words"];

const read = (path) => readFileSync(join(ROOT, path), "utf8");

/** @returns {{ where: string, text: string }[]} */
export function allTexts() {
  return [
    ...pages(),
    ...catalogue(),
    ...spoken("answers/src/main/java"),
    ...spoken("server/src/main/java"),
    ...launcher(),
  ];
}

function pages() {
  return PAGES.flatMap((name) =>
    Object.entries(JSON.parse(read(`web/messages/${name}.json`)))
      .filter(([key]) => !key.startsWith("$"))
      .flatMap(([key, message]) => forms(message).map((text) => ({ where: `web/messages/${name}.json ${key}`, text }))),
  );
}

/** The texts of a message: one, or one for each form that a number in it asks for. */
function forms(message) {
  return typeof message === "string" ? [message] : message.flatMap(({ match }) => Object.values(match));
}

function catalogue() {
  const names = readdirSync(join(ROOT, TEXTS)).map((file) => file.replace(/\.yaml$/, ""));
  const place = (name) => (ORDER.includes(name) ? ORDER.indexOf(name) : ORDER.length);
  names.sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1));
  return names.flatMap((name) => leaves(parse(read(`${TEXTS}/${name}.yaml`)), `${TEXTS}/${name}.yaml`, ""));
}

function leaves(node, file, path) {
  if (node === null || typeof node !== "object") return [{ where: `${file} ${path}`, text: String(node) }];
  // What a counted sentence counts is a name, and not read by anybody.
  return Object.entries(node)
    .filter(([key]) => key !== "count")
    .flatMap(([key, value]) => leaves(value, file, path === "" ? key : `${path}.${key}`));
}

/** Sentences in Java: what the service answers when something is wrong, and what the program says. */
function spoken(folder) {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".java"))
    .sort()
    .flatMap((file) => {
      const code = read(join(folder, file)).replace(/"\s*\n\s*\+ "/g, "");
      return [...code.matchAll(/"((?:[^"\\\n]|\\.)*)"/g)]
        .map(([, text]) => text)
        .filter((text) => /^[A-Z].* .*[.:?]?$/.test(text) && / [a-z]/.test(text) && !/[;{}=<>]|^[A-Z_]+ /.test(text))
        .map((text) => ({ where: join(folder, file), text }));
    });
}

function launcher() {
  const script = read("unkink");
  const usage = /cat <<'TXT'\n([\s\S]*?)\nTXT/.exec(script)?.[1] ?? "";
  const said = [...script.matchAll(/(?:fail|echo) "((?:[^"\\]|\\.)*)"/g)]
    .map(([, text]) => text)
    .filter((t) => / /.test(t));
  return [...usage.split("\n"), ...said]
    .filter((text) => text.trim() !== "")
    .map((text) => ({ where: "unkink", text: text.trim() }));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  let file = "";
  for (const { where, text } of allTexts()) {
    const now = where.split(" ")[0];
    if (now !== file) process.stdout.write(`\n== ${now}\n\n`);
    file = now;
    process.stdout.write(`${text}\n`);
  }
}
