import fc from "fast-check";
import { beforeEach, expect, it } from "vitest";
import { OwnStorage, storedJson, storeJson } from "./storage";

beforeEach(() => localStorage.clear());

const keysOf = (storage: Storage) => Array.from({ length: storage.length }, (_, i) => storage.key(i));

it("takes away everything of one person, and nothing of another or of other sites", () => {
  const ada = new OwnStorage(() => localStorage, "unkink.");
  const bo = new OwnStorage(() => localStorage, "unkink-1f.");
  for (const name of ["player", "started", "preferences"]) {
    ada.setItem(name, "{}");
    bo.setItem(name, "[]");
  }
  localStorage.setItem("other", "1");
  ada.clear();
  expect(keysOf(localStorage).sort()).toEqual([
    "other",
    "unkink-1f.player",
    "unkink-1f.preferences",
    "unkink-1f.started",
  ]);
  expect([ada.getItem("player"), bo.getItem("player")]).toEqual([null, "[]"]);
});

/** As a browser that is told to keep nothing, or has no room. */
const refuses = (): Storage => {
  throw new DOMException("denied", "SecurityError");
};
const full = (): Storage => {
  const kept = new Map<string, string>([["unkink.a", "old"]]);
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: () => {
      throw new DOMException("full", "QuotaExceededError");
    },
    removeItem: (key: string) => void kept.delete(key),
  } as unknown as Storage;
};

it.each([
  ["keeps", () => localStorage],
  ["keeps nothing", refuses],
  ["is full", full],
])("reads what was written last as long as the page lasts, where the browser %s", (_, of) => {
  type Step = [what: "set" | "remove", name: string, text: string];
  const step: fc.Arbitrary<Step> = fc.tuple(
    fc.constantFrom("set" as const, "remove" as const),
    fc.constantFrom("a", "b"),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(step), (steps) => {
      localStorage.clear();
      const own = new OwnStorage(of, "unkink.");
      const last = new Map<string, string>();
      if (of === full) last.set("a", "old");
      for (const [what, name, text] of steps) {
        if (what === "set") last.set(name, text);
        else last.delete(name);
        if (what === "set") own.setItem(name, text);
        else own.removeItem(name);
      }
      for (const name of ["a", "b"]) expect(own.getItem(name)).toBe(last.get(name) ?? null);
    }),
  );
});

it("counts what cannot be read as absent", () => {
  const own = new OwnStorage(() => localStorage, "unkink.");
  localStorage.setItem("unkink.look", "{damaged");
  expect(storedJson("look", 7, own)).toBe(7);
  storeJson("look", { a: 1 }, own);
  expect(storedJson("look", 7, own)).toEqual({ a: 1 });
});
