// Makes what the compiler needs but nobody writes: the types of the API and the functions of the messages.
import { readFile, writeFile } from "node:fs/promises";
import { compile } from "@inlang/paraglide-js";
import openapiTS, { astToString } from "openapi-typescript";

const root = new URL("../", import.meta.url);
const contract = new URL("../answers/src/main/resources/openapi.yaml", root);
const schema = new URL("src/api/schema.ts", root);

async function writeIfChanged(file, text) {
  const before = await readFile(file, "utf8").catch(() => "");
  if (before !== text) await writeFile(file, text);
}

await writeIfChanged(schema, astToString(await openapiTS(contract, { silent: true, emptyObjectsUnknown: true })));
await compile({
  project: new URL("project.inlang", root).pathname,
  outdir: new URL("src/paraglide", root).pathname,
  strategy: ["baseLocale"],
  emitTsDeclarations: true,
});
