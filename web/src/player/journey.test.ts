import { describe, expect, it } from "vitest";
import { fixturePlan, fixtureTimeline } from "./fixture";
import {
  begin,
  eased,
  easing,
  input,
  leftOf,
  noteEnd,
  noteHurt,
  skipHurt,
  snapshot,
  takeUp,
  type Journey,
  type Step,
} from "./journey";
import { forgetPlace, kept, save } from "./persist";
import type { Input } from "./playback";
import type { Note } from "./types";

const SESSION = "01900000-0000-7000-8000-000000000001";
const NOON = new Date(2026, 2, 1, 12).getTime();

class Person {
  now = NOON;
  journey: Journey;
  readonly notes: Note[] = [];

  constructor(items?: readonly number[]) {
    this.journey = begin(SESSION, fixturePlan(items), false);
  }

  take(step: Step): this {
    this.journey = step.journey;
    this.notes.push(...step.notes);
    return this;
  }

  do(what: Input): this {
    return this.take(input(this.journey, what, this.now));
  }

  wait(seconds: number): this {
    for (const end = this.now + seconds * 1000; this.now < end; this.do("tick"))
      this.now = Math.min(end, this.now + 500);
    return this;
  }

  get logs() {
    return this.notes.flatMap((n) => (n.type === "exercise-logged" ? [n.body] : []));
  }
}

const short = (person: Person) =>
  person.logs.map(
    (l) => `${l.item} ${l.variant.split("/")[0]} ${l.side ?? "-"} ${l.outcome} ${l.doneSeconds}/${l.plannedSeconds}`,
  );

describe("a session without a stop", () => {
  it("stands in the journal whole: each exercise and side to the second, once", () => {
    const person = new Person().do("start").wait(fixtureTimeline().seconds);
    expect(short(person)).toEqual([
      "0 march - done 30/30",
      "1 cat-cow - done 18/18",
      "2 chair-rotation left done 14/14",
      "2 chair-rotation right done 14/14",
      "3 row - done 30/30",
      "4 upper-trapezius-stretch left done 38/38",
      "4 upper-trapezius-stretch right done 38/38",
    ]);
    expect(noteEnd(person.journey).notes).toEqual([
      { type: "session-finished", body: { session: SESSION, completed: true, doneSeconds: fixtureTimeline().seconds } },
    ]);
  });

  it("is written down as it happens, so that an interrupted one is kept", () => {
    const person = new Person().do("start").wait(35 + 15 + 18 + 8 + 1);
    expect(short(person)).toEqual(["0 march - done 30/30", "1 cat-cow - done 18/18"]);
  });

  it("has all its exercises, the ones never reached too, when the person ends it", () => {
    const person = new Person().do("start").wait(20).do("finish");
    expect(person.logs.map((l) => l.outcome)).toEqual(["partly", ...Array<string>(6).fill("skipped")]);
    expect(noteEnd(person.journey).notes[0]?.body).toMatchObject({ completed: false, doneSeconds: 20 });
  });

  it("writes an exercise again only if more of it was done", () => {
    const person = new Person([0, 1])
      .do("start")
      .wait(15)
      .do("next")
      .wait(16)
      .do("back")
      .wait(1)
      .do("back")
      .wait(5 + 30 + 16);
    expect(short(person)).toEqual(["0 march - partly 10/30", "0 march - done 30/30"]);
    const same = new Person([0, 1])
      .do("start")
      .wait(35 + 16)
      .do("back")
      .wait(1)
      .do("back")
      .wait(35 + 16);
    expect(short(same)).toEqual(["0 march - done 30/30"]);
  });

  it("notes the end once, and once more with the effort", () => {
    const person = new Person([0]).do("start").wait(35);
    person.take(noteEnd(person.journey)).take(noteEnd(person.journey)).take(noteEnd(person.journey, 4));
    const ends = person.notes.filter((n) => n.type === "session-finished");
    expect(ends.map((n) => n.body.effort)).toEqual([undefined, 4]);
  });
});

describe("a session in which something hurt", () => {
  const hurt = () =>
    new Person()
      .do("start")
      .wait(35 + 33 + 36 + 20 + 5)
      .do("hurts");

  it("notes what hurt first, then the exercise as stopped", () => {
    const person = hurt();
    const before = person.notes.length;
    person.take(noteHurt(person.journey, { kind: "sharp", region: "neck", score: 5 }));
    expect(person.notes.slice(before)).toMatchObject([
      {
        type: "exercise-hurt",
        body: { session: SESSION, variant: "row/band", kind: "sharp", region: "neck", score: 5 },
      },
      { type: "exercise-logged", body: { item: 3, outcome: "stopped-hurt", doneSeconds: 5 } },
    ]);
  });

  it("asks for the rest with what hurt first, and nothing that the contract does not know", () => {
    const person = hurt();
    person.take(noteHurt(person.journey, { kind: "pulling" }));
    const wish = easing(person.journey, "easier");
    expect(wish.remaining.map((r) => r.variant)).toEqual(["row/band", "upper-trapezius-stretch/seated"]);
    expect(Object.keys(wish.remaining[0] ?? {}).sort()).toEqual(["dose", "sides", "variant"]);
    expect(wish.hurt).toEqual({ variant: "row/band", kind: "pulling" });
    expect(wish.choice).toBe("easier");
  });

  it("goes on with the eased rest in the same session, keeps its numbers and never loses the stop", () => {
    const person = hurt();
    person.take(noteHurt(person.journey, { kind: "dull-ache" })).take(eased(person.journey, fixturePlan([4])));
    person.do("start").wait(100);
    expect(short(person).slice(4)).toEqual([
      "3 row - stopped-hurt 5/30",
      "4 upper-trapezius-stretch left done 38/38",
      "4 upper-trapezius-stretch right done 38/38",
    ]);
    expect(noteEnd(person.journey).notes[0]?.body).toMatchObject({
      completed: true,
      doneSeconds: 35 + 33 + 36 + 20 + 5 + 100,
    });
  });

  it("writes down as left out what the eased rest no longer has", () => {
    const person = new Person([0, 1, 4]).do("start").wait(10).do("hurts");
    person.take(noteHurt(person.journey, { kind: "dull-ache" })).take(eased(person.journey, fixturePlan([4])));
    expect(short(person)).toEqual(["0 march - stopped-hurt 5/30", "1 cat-cow - skipped 0/18"]);
  });

  it("goes on without it where there is no connection", () => {
    const person = hurt();
    person
      .take(noteHurt(person.journey, { kind: "pulling" }))
      .take(skipHurt(person.journey, person.now))
      .wait(100);
    expect(short(person).slice(4)).toEqual([
      "3 row - stopped-hurt 5/30",
      "4 upper-trapezius-stretch left done 38/38",
      "4 upper-trapezius-stretch right done 38/38",
    ]);
  });

  it("is stopped on one side and done on the other", () => {
    const person = new Person([4])
      .do("start")
      .wait(8 + 43 + 6 + 3)
      .do("hurts");
    person.take(noteHurt(person.journey, { kind: "pulling" })).do("finish");
    expect(short(person)).toEqual([
      "0 upper-trapezius-stretch left done 38/38",
      "0 upper-trapezius-stretch right stopped-hurt 3/38",
    ]);
  });
});

describe("the kept place", () => {
  it("brings everything back over a reload, and writes nothing twice", () => {
    localStorage.clear();
    const person = new Person().do("start").wait(60);
    save(snapshot(person.journey, person.now), localStorage);
    const found = kept(person.now + 2000, localStorage, SESSION);
    person.now += 2000;
    if (found === undefined) throw new Error("nothing was kept");
    person.take(takeUp(found, person.now)).wait(3 + fixtureTimeline().seconds - 60);
    expect(person.journey.playback.status).toEqual({ kind: "finished", completed: true });
    expect(person.logs).toHaveLength(7);
    expect(person.logs.every((l) => l.outcome === "done")).toBe(true);
  });

  it("is of the last two hours and the same session only, whatever midnight says", () => {
    localStorage.clear();
    save(snapshot(new Person().journey, NOON), localStorage);
    expect(kept(NOON + 2 * 3_600_000, localStorage)?.session).toBe(SESSION);
    expect(kept(NOON + 2 * 3_600_000 + 1, localStorage)).toBeUndefined();
    expect(kept(NOON, localStorage, "another")).toBeUndefined();
    forgetPlace(localStorage);
    expect(kept(NOON, localStorage)).toBeUndefined();

    const midnight = new Date(2026, 2, 1, 23, 57).getTime();
    save(snapshot(new Person().journey, midnight), localStorage);
    expect(kept(midnight + 10 * 60_000, localStorage)?.session).toBe(SESSION);
  });

  it("knows what is left to be judged before it goes on", () => {
    const person = new Person().do("start");
    const all = person.journey.items.map(({ variant }) => variant);
    const left = () => leftOf(snapshot(person.journey, person.now)).map(({ variant }) => variant);
    expect(left()).toEqual(all);
    person.do("next");
    expect(left()).toEqual(all.slice(1));
    person.do("hurts");
    person.take(noteHurt(person.journey, { kind: "pulling" }));
    expect(left()).toEqual(all.slice(2));
    person.do("finish");
    expect(left()).toEqual([]);
  });

  it("is not judged by what was done already, where somebody went back to it", () => {
    const kept = snapshot(new Person().do("start").journey, NOON);
    const all = kept.items.map(({ variant }) => variant);
    const done = (outcome: "done" | "partly" | "skipped") => {
      const [first] = kept.items;
      const sides = first && first.sides.length > 0 ? first.sides : [""];
      const written = Object.fromEntries(sides.map((side) => [`0/${first?.variant ?? ""}/${side}`, { outcome }]));
      return leftOf({ ...kept, written: written as unknown as typeof kept.written }).map(({ variant }) => variant);
    };
    expect(done("done")).toEqual(all.slice(1));
    expect(done("partly")).toEqual(all.slice(1));
    expect(done("skipped")).toEqual(all);
  });

  it("is no reason to stop where the storage fails or holds nonsense", () => {
    const broken = {
      getItem: () => "{",
      setItem: () => {
        throw new Error("full");
      },
      removeItem: () => {
        throw new Error("no");
      },
    };
    expect(kept(NOON, broken)).toBeUndefined();
    expect(() => save(snapshot(new Person().journey, NOON), broken)).not.toThrow();
    expect(() => forgetPlace(broken)).not.toThrow();
  });
});
