import { describe, expect, it } from "vitest";
import { allTexts } from "../../scripts/texts.mjs";

/** Never said to anybody: they promise or judge what no list and no program can. */
const NEVER_SAID =
  /\b(safe|safely|safety|cleared|treat|treats|treated|treatment|treating|cure|cures|cured|heals?|healed|diagnos\w*)\b/i;

/** The words of our own workshop and of statistics, which nobody says at home. */
const WORKSHOP =
  /\b(middle value|median|variance|baseline|NPRS|PSFS|NDI|GROC|MCID|RPE|ladder|rung|regress\w*|adherence|contraindicat\w*|lane|R\d\d|C\d\d|S\d{1,3})\b/;

/** Turns of phrase that were found odd when read aloud. */
const ODD = [
  /days have a number/i,
  /\bin the beginning\b/i,
  /let somebody look/i,
  /what stands beside it/i,
  /\bfrom \d+ \w+ on\b/i,
  /\bit goes from\b/i,
  /\d+ seconds shorter/i,
  /\{seconds\} seconds (shorter|too long)/i,
];

/** Places at which such a word is a name, or says that we do not: each with its reason. */
const ALLOWED: Record<string, RegExp> = {
  "the library lists its sources by these numbers, below":
    /^catalogue\/texts\/en\/exercises\.yaml (named-only|catalogue\.notes|.*differences)/,
  "placeholders of numbers": /\{median\}/,
};

const texts = allTexts();
const matching = (pattern: RegExp) =>
  texts
    .filter(({ text }) => pattern.test(text))
    .filter(({ where, text }) => !Object.values(ALLOWED).some((allowed) => allowed.test(`${where} ${text}`)))
    .map(({ where, text }) => `${where}: ${text}`);

describe("every string that people read", () => {
  it("is found: pages, catalogue, service and program", () => {
    expect(texts.length).toBeGreaterThan(1_500);
    for (const place of ["web/messages/en.json", "catalogue/texts/en/check.yaml", "answers/src/main/java", "unkink"])
      expect(texts.filter(({ where }) => where.startsWith(place)).length, place).toBeGreaterThan(5);
  });
  it("never promises or judges", () => {
    expect(matching(NEVER_SAID)).toEqual([]);
  });
  it("has no words of our workshop", () => {
    expect(matching(WORKSHOP)).toEqual([]);
  });
  it("has no turn of phrase that nobody would say", () => {
    for (const odd of ODD) expect(matching(odd)).toEqual([]);
  });
  it("shows where such a word stands, if there is one", () => {
    expect("You are safe now.").toMatch(NEVER_SAID);
    expect("the middle value of a week").toMatch(WORKSHOP);
    expect(ODD.some((odd) => odd.test("from 9 Dec on it may come"))).toBe(true);
  });
});
