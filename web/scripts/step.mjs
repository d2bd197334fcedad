// Runs steps of the build, each only when its inputs have changed since it last succeeded.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));
const contract = join(root, "../answers/src/main/resources/openapi.yaml");
const words = join(root, "../catalogue/texts");
const stamps = join(root, "node_modules/.stamps");
const made = new Set([
  "node_modules",
  "dist",
  "target",
  "paraglide",
  "generated",
  "cache",
  "words.en.json",
  "README.md",
  ".meta.json",
  ".gitignore",
]);

const lock = [join(root, "package.json"), join(root, "package-lock.json"), join(root, ".npmrc")];
const sources = () => [...filesBelow(root), ...filesBelow(words), contract];
const steps = {
  install: { inputs: () => lock, command: ["ci", "--no-audit", "--no-fund"], products: ["node_modules/vite"] },
  generate: {
    inputs: () => [
      ...lock,
      contract,
      ...filesBelow(words),
      ...["messages", "project.inlang", "scripts"].flatMap((folder) => filesBelow(join(root, folder))),
    ],
    command: ["run", "--silent", "generate"],
    products: ["src/paraglide/messages.js", "src/api/generated/sdk.gen.ts"],
  },
  build: { inputs: sources, command: ["run", "--silent", "build"], products: ["dist/index.html"] },
  pictures: { inputs: sources, command: ["run", "--silent", "pictures"], products: ["target/pictures/index.html"] },
  check: { inputs: sources, command: ["run", "--silent", "check"] },
  test: { inputs: sources, command: ["run", "--silent", "test"] },
};

function filesBelow(folder) {
  return readdirSync(folder)
    .filter((name) => !made.has(name))
    .map((name) => join(folder, name))
    .flatMap((path) => (statSync(path).isDirectory() ? filesBelow(path) : [path]))
    .sort();
}

function stampOf(files) {
  const hash = createHash("sha256").update(process.version);
  for (const file of files) hash.update(relative(root, file)).update("\0").update(readFileSync(file)).update("\0");
  return hash.digest("hex");
}

function run(name) {
  const step = steps[name];
  if (!step) throw new Error(`unknown step '${name}', expected one of ${Object.keys(steps).join(", ")}`);
  const file = join(stamps, name);
  const stamp = stampOf(step.inputs());
  const isThere = (step.products ?? []).every((product) => existsSync(join(root, product)));
  if (isThere && existsSync(file) && readFileSync(file, "utf8") === stamp) {
    process.stdout.write(`web ${name}: up to date\n`);
    return;
  }
  process.stdout.write(`web ${name}: npm ${step.command.join(" ")}\n`);
  rmSync(file, { force: true });
  const { status, error } = spawnSync("npm", step.command, { cwd: root, stdio: "inherit" });
  if (error) process.stderr.write(`npm cannot be run: ${error.message}. Install Node 20.19 or newer.\n`);
  if (status !== 0) process.exit(status ?? 1);
  mkdirSync(stamps, { recursive: true });
  writeFileSync(file, stamp);
}

process.argv.slice(2).forEach(run);
