import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "../..");

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === "paraglide" ? [] : sources(path);
    return /\.(svelte|ts)$/.test(entry.name) && !/\.test\.ts$/.test(entry.name) ? [readFileSync(path, "utf8")] : [];
  });
}

describe("messages", () => {
  const used = new Set(
    sources(join(root, "src")).flatMap((text) => [...text.matchAll(/\bm\.([a-z0-9_]+)\b/g)].map((match) => match[1])),
  );
  const files = readdirSync(join(root, "messages")).filter((name) => name.endsWith(".json"));

  it.each(files)("of %s are all shown somewhere", (file) => {
    const messages = JSON.parse(readFileSync(join(root, "messages", file), "utf8")) as Record<string, unknown>;
    const dead = Object.keys(messages).filter((key) => !key.startsWith("$") && !used.has(key));
    expect(dead).toEqual([]);
  });
});
