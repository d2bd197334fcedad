// Makes the code that nobody writes: types and functions of the API, and the functions of the messages, among them the
// words of the catalogue, which pages and plans share.
import { readdir, readFile, writeFile } from "node:fs/promises";
import { createClient } from "@hey-api/openapi-ts";
import { compile } from "@inlang/paraglide-js";
import { parse } from "yaml";

const root = new URL("../", import.meta.url);
const contract = new URL("../answers/src/main/resources/openapi.yaml", root);
const generated = new URL("src/api/generated/", root);

async function writeIfChanged(file, text) {
  const before = await readFile(file, "utf8").catch(() => "");
  if (before !== text) await writeFile(file, text);
}

await createClient({
  input: contract.pathname,
  output: { path: generated.pathname, importFileExtension: ".ts" },
  plugins: [
    "@hey-api/client-fetch",
    "@hey-api/typescript",
    { name: "@hey-api/sdk", auth: false, client: false, responseStyle: "data" },
  ],
  logs: { level: "silent" },
});
// Types and functions are checked as our own code; the client that comes with them is not written for our settings.
for (const folder of ["client/", "core/"])
  for (const name of await readdir(new URL(folder, generated))) {
    const file = new URL(folder + name, generated);
    await writeFile(file, `// @ts-nocheck\n${await readFile(file, "utf8")}`);
  }
const { locales } = JSON.parse(await readFile(new URL("project.inlang/settings.json", root), "utf8"));
for (const locale of locales) {
  const { word } = parse(await readFile(new URL(`../catalogue/texts/${locale}/words.yaml`, root), "utf8"));
  const words = Object.entries(word).flatMap(([group, names]) =>
    Object.entries(names).map(([name, text]) => [`word_${group}_${name}`.replaceAll("-", "_"), text]),
  );
  await writeIfChanged(
    new URL(`messages/words.${locale}.json`, root),
    `${JSON.stringify(Object.fromEntries(words))}\n`,
  );
}
await compile({
  project: new URL("project.inlang", root).pathname,
  outdir: new URL("src/paraglide", root).pathname,
  strategy: ["baseLocale"],
  emitTsDeclarations: true,
});
