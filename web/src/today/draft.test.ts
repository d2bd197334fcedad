import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SessionItem } from "../api/types";
import {
  type Draft,
  another,
  changed,
  draftOf,
  isLocked,
  isTouched,
  lockToggled,
  swapped,
  withVariant,
  without,
  wishOf,
} from "./draft";

const item = (variant: string, phase = "dynamic") =>
  ({ variant, exercise: variant.split("/")[0], phase }) as SessionItem;
const march = item("march/standing", "warm-up");
const roll = item("neck-roll/standing");
const cat = item("cat-cow/mat");
const row = item("row/band", "strength");
const items = [march, roll, cat, row];

describe("the wish for today", () => {
  it("starts untouched", () => {
    expect(isTouched(draftOf(10))).toBe(false);
    expect(wishOf(draftOf(10)).minutes).toBe(10);
  });

  it("swaps one and holds the others, warm-up aside", () => {
    const draft = swapped(draftOf(10), cat, items);
    expect(wishOf(draft).removed).toEqual(["cat-cow"]);
    expect(wishOf(draft).locked).toEqual(["neck-roll/standing", "row/band"]);
    expect(isLocked(draft, "row/band")).toBe(false);
  });

  it("holds nothing any more after the next change", () => {
    const draft = changed(swapped(draftOf(10), cat, items), { minutes: 5 });
    expect(wishOf(draft).locked).toEqual([]);
    expect(wishOf(draft).removed).toEqual(["cat-cow"]);
  });

  it("unlocks what is left out", () => {
    const draft = without(lockToggled(draftOf(10), "row/band"), row);
    expect(wishOf(draft)).toMatchObject({ locked: [], removed: ["row"] });
  });

  it("locks one form of an exercise at most", () => {
    const draft = withVariant(lockToggled(draftOf(10), "row/band"), "row/dumbbell");
    expect(wishOf(draft).locked).toEqual(["row/dumbbell"]);
    expect(wishOf(lockToggled(draft, "row/dumbbell")).locked).toEqual([]);
  });

  it("does not hold another form of what is locked", () => {
    const locked = lockToggled(draftOf(10), "row/dumbbell");
    expect(wishOf(swapped(locked, cat, items)).locked).toEqual(["row/dumbbell", "neck-roll/standing"]);
  });

  it("prefers others each time, and starts over when all have been shown", () => {
    const once = another(draftOf(10), items);
    expect(once.wish.shown).toEqual(["neck-roll", "cat-cow", "row"]);
    const twice = another(once, [item("superman/mat")]);
    expect(twice.wish.shown).toEqual(["neck-roll", "cat-cow", "row", "superman"]);
    expect(another(twice, [roll]).wish.shown).toEqual(["neck-roll"]);
  });
});

describe("whatever is tapped, even on a plan that is no longer the newest, the wish", () => {
  const exercises = ["march", "neck-roll", "cat-cow", "row", "superman"];
  const anyItem = fc
    .tuple(fc.constantFrom(...exercises), fc.constantFrom("standing", "band"), fc.constantFrom("warm-up", "strength"))
    .map(([exercise, form, phase]) => item(`${exercise}/${form}`, phase));
  const plan = fc.uniqueArray(anyItem, { selector: ({ exercise }) => exercise });
  const tap = fc.oneof(
    fc.tuple(anyItem, plan).map(
      ([one, all]) =>
        (draft: Draft) =>
          swapped(draft, one, all),
    ),
    anyItem.map((one) => (draft: Draft) => without(draft, one)),
    anyItem.map(
      ({ variant }) =>
        (draft: Draft) =>
          withVariant(draft, variant),
    ),
    anyItem.map(
      ({ variant }) =>
        (draft: Draft) =>
          lockToggled(draft, variant),
    ),
    plan.map((all) => (draft: Draft) => another(draft, all)),
    fc.constant((draft: Draft) => changed(draft, { minutes: 5 })),
  );
  const tapped = (taps: ((draft: Draft) => Draft)[]) => taps.reduce((draft, one) => one(draft), draftOf(10));
  const exerciseOf = (variant: string) => variant.split("/")[0] as string;

  it("asks for no exercise twice, and for none that is left out", () => {
    fc.assert(
      fc.property(fc.array(tap), (taps) => {
        const { locked = [], removed = [], shown = [] } = wishOf(tapped(taps));
        const asked = locked.map(exerciseOf);
        expect(new Set(asked).size).toBe(asked.length);
        expect(asked.filter((exercise) => removed.includes(exercise))).toEqual([]);
        expect(new Set(removed).size).toBe(removed.length);
        expect(new Set(shown).size).toBe(shown.length);
      }),
    );
  });

  it("has the last word on each exercise", () => {
    fc.assert(
      fc.property(fc.array(tap), anyItem, (taps, { variant, exercise }) => {
        const draft = tapped(taps);
        expect(wishOf(withVariant(draft, variant)).locked).toContain(variant);
        expect(wishOf(without(draft, { exercise })).removed).toContain(exercise);
        expect(isLocked(lockToggled(draft, variant), variant)).toBe(!isLocked(draft, variant));
      }),
    );
  });
});
