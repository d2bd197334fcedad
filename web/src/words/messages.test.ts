import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Message } from "../../scripts/texts.mjs";
import { m } from "../paraglide/messages.js";

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
  const messagesOf = (file: string) =>
    Object.entries(JSON.parse(readFileSync(join(root, "messages", file), "utf8")) as Record<string, Message>).filter(
      ([key]) => !key.startsWith("$"),
    );

  it.each(files)("of %s are all shown somewhere", (file) => {
    expect(messagesOf(file).filter(([key]) => !used.has(key))).toEqual([]);
  });

  it.each(files)("of %s have a text for each form of their language", (file) => {
    const [language] = file.split(".").slice(-2);
    const all = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    for (const [key, message] of messagesOf(file)) {
      for (const { declarations, match } of typeof message === "string" ? [] : message) {
        const counted = /local form = (\w+): plural/.exec(declarations.join("; "))?.[1] ?? "";
        expect(Object.keys(match).sort(), key).toEqual(all.map((form) => `form=${form}`).sort());
        expect(match["form=other"], key).toContain(`{${counted}}`);
      }
    }
  });

  it("say one thing as one and several as several", () => {
    expect([1, 2].map((count) => m.app_waiting({ count }))).toEqual([
      "One entry waits on this device and goes into your journal later.",
      "2 entries wait on this device and go into your journal later.",
    ]);
    expect([1, 8].map((repetitions) => m.player_log_done({ seconds: 4, repetitions }))).toEqual([
      "4 s, once",
      "4 s, 8 times",
    ]);
  });
});
