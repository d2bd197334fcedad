import { describe, expect, it } from "vitest";
import { ApiProblem } from "../api/client";
import type { SessionPlan, Wish } from "../api/types";
import { changed, without } from "./draft";
import { Planning } from "./planning.svelte";

const planOf = (wish: Wish) => ({ wish, seconds: wish.minutes * 60, items: [] }) as unknown as SessionPlan;
const impossible = new ApiProblem({ type: "x/impossible-wish", title: "No", status: 422 });

describe("planning", () => {
  it("shows the answer to the latest wish, whichever comes last", async () => {
    const answers: (() => void)[] = [];
    const planning = new Planning((wish) => new Promise((resolve) => answers.push(() => resolve(planOf(wish)))), 10);
    const first = planning.make();
    const second = planning.change(changed(planning.draft, { minutes: 25 }));
    answers[1]?.();
    answers[0]?.();
    await Promise.all([first, second]);
    expect(planning.plan?.wish.minutes).toBe(25);
    expect(planning.busy).toBe(false);
  });

  it("undoes step by step", async () => {
    const planning = new Planning(async (wish) => planOf(wish), 10);
    await planning.change(without(planning.draft, { exercise: "row" }));
    await planning.change(changed(planning.draft, { minutes: 5 }));
    await planning.undo();
    expect(planning.plan?.wish).toMatchObject({ minutes: 10, removed: ["row"] });
    await planning.undo();
    expect(planning.plan?.wish.removed).toEqual([]);
    expect(planning.canUndo).toBe(false);
  });

  it("follows what the programme asks as long as the person has not chosen", async () => {
    const planning = new Planning(async (wish) => planOf(wish), 40);
    await planning.change(without(planning.draft, { exercise: "row" }));
    planning.follow(10, "gentle");
    await planning.make();
    expect(planning.plan?.wish).toMatchObject({ minutes: 10, kind: "gentle", removed: ["row"] });
    await planning.choose({ minutes: 25 });
    planning.follow(15);
    expect(planning.draft.wish).toMatchObject({ minutes: 25, kind: "gentle" });
  });

  it("follows on after a change of the warm-up, which is no choice of minutes", async () => {
    const planning = new Planning(async (wish) => planOf(wish), 40);
    await planning.choose({ warmUp: "walk" });
    planning.follow(10);
    expect(planning.draft.wish).toMatchObject({ minutes: 10, warmUp: "walk" });
  });

  it("lets go of what a swap holds rather than fail", async () => {
    const asked: Wish[] = [];
    const planning = new Planning(async (wish) => {
      asked.push(wish);
      if (wish.locked?.length) throw impossible;
      return planOf(wish);
    }, 10);
    await planning.change({ ...planning.draft, held: ["row/band"] });
    expect(asked.map((wish) => wish.locked)).toEqual([["row/band"], []]);
    expect(planning.failure).toBeNull();
  });

  it("shows why a wish is impossible, and no stale session beside it", async () => {
    let fails = false;
    const planning = new Planning(async (wish) => {
      if (fails) throw impossible;
      return planOf(wish);
    }, 10);
    await planning.make();
    fails = true;
    await planning.make();
    expect(planning.failure).toBe(impossible);
    expect(planning.plan).toBeNull();
  });
});
