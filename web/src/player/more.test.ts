import { describe, expect, it } from "vitest";
import type { Catalogue, Equipment } from "../api/types";
import { fixtureItems, fixturePlan, fixtureTimeline } from "./fixture";
import { begin, input, noteHurt, type Journey } from "./journey";
import { isAtTop, lastSets, withMore } from "./more";
import type { Item } from "./types";

const strong = fixtureItems().findIndex((item) => item.phase === "strength");
const item = fixtureItems()[strong] as Item;

/** A catalogue of the fixture's strength exercise alone, whose highest dose is the one given. */
function catalogueWith(equipment: Equipment[], top = item.dose): Catalogue {
  const ladder = [{ dose: { ...top, repetitions: 1 } }, { dose: top }];
  return { exercises: [{ variants: [{ id: item.variant, equipment, ladder }] }] } as unknown as Catalogue;
}

function after(seconds: number, change: (journey: Journey) => Journey = (journey) => journey): Journey {
  let journey = begin("s", fixturePlan([strong]), false);
  journey = input(journey, "start", 0).journey;
  for (let now = 0; now <= seconds * 1000; now += 1000) journey = change(input(journey, "tick", now).journey);
  return journey;
}

const WHOLE = fixtureTimeline([strong]).seconds + 1;
const band = catalogueWith(["band", "anchor"]);

describe("how many more were done in the last set", () => {
  it("is asked of an exercise with a weight or a band at its highest dose, done to its end", () => {
    const asked = lastSets(after(WHOLE), band);
    expect(asked.map(({ planned }) => planned)).toEqual(asked.map(() => item.dose.repetitions));
    expect(asked.length).toBeGreaterThan(0);
  });
  it("is not asked without gear, and not below the highest dose", () => {
    expect(lastSets(after(WHOLE), catalogueWith(["wall"]))).toEqual([]);
    expect(lastSets(after(WHOLE), catalogueWith(["band"], { ...item.dose, sets: item.dose.sets + 1 }))).toEqual([]);
    expect(isAtTop({ ...item, phase: "dynamic" }, band)).toBe(false);
  });
  it("is not asked of what was done in part, or of a session in which something hurt", () => {
    const early = input(after(WHOLE / 2), "finish", WHOLE * 500).journey;
    expect(lastSets(early, band)).toEqual([]);
    const hurt = noteHurt(after(WHOLE), { kind: "dull-ache" }).journey;
    expect(lastSets(hurt, band)).toEqual([]);
  });
  it("makes the log say what was really done", () => {
    const [asked] = lastSets(after(WHOLE), band);
    const log = asked && withMore(asked.log, 2);
    expect(log?.doneRepetitions).toBe((log?.plannedRepetitions ?? 0) + 2);
    expect(log).toMatchObject({ outcome: "done", variant: item.variant });
  });
});
