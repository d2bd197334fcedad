// Makes what the compiler needs but nobody writes: the types of the API and the functions of the messages, among them the
// words of the catalogue, which pages and plans share.
import { readFile, writeFile } from "node:fs/promises";
import { compile } from "@inlang/paraglide-js";
import openapiTS, { astToString } from "openapi-typescript";
import { parse } from "yaml";

const root = new URL("../", import.meta.url);
const contract = new URL("../answers/src/main/resources/openapi.yaml", root);
const schema = new URL("src/api/schema.ts", root);

async function writeIfChanged(file, text) {
  const before = await readFile(file, "utf8").catch(() => "");
  if (before !== text) await writeFile(file, text);
}

await writeIfChanged(schema, astToString(await openapiTS(contract, { silent: true, emptyObjectsUnknown: true })));
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
