/** A small session in the form of the contract, for tests. */

import { itemOf } from "./places";
import type { Cue, Item, Phase, Segment, Side, Timeline, Work } from "./types";
import type { EasedPlan } from "../api/types";

interface Part {
  variant: string;
  name: string;
  phase: Phase;
  ready: number;
  why: Extract<Segment, { type: "get-ready" }>["why"];
  sets: number;
  repetitions: number;
  rest: number;
  sides: "together" | "one-then-other" | "alternating";
  steps: readonly (["move", string, number, string] | ["hold", number, string])[];
  start: string;
}

const parts: Part[] = [
  {
    variant: "march/standing",
    name: "March on the spot",
    phase: "warm-up",
    ready: 5,
    why: "next",
    sets: 1,
    repetitions: 15,
    rest: 0,
    sides: "together",
    start: "stand",
    steps: [["move", "stand", 2, "Lift one knee, then the other, as high as feels easy."]],
  },
  {
    variant: "cat-cow/hands-and-knees",
    name: "Cat and cow",
    phase: "dynamic",
    ready: 15,
    why: "to-or-from-floor",
    sets: 1,
    repetitions: 3,
    rest: 0,
    sides: "together",
    start: "table",
    steps: [
      ["move", "round", 3, "Breathe out and let your back grow round."],
      ["move", "hollow", 3, "Breathe in and let your belly sink."],
    ],
  },
  {
    variant: "chair-rotation/seated",
    name: "Turn in the chair",
    phase: "dynamic",
    ready: 8,
    why: "change-position",
    sets: 1,
    repetitions: 2,
    rest: 0,
    sides: "alternating",
    start: "sit",
    steps: [
      ["move", "turned", 2, "Turn from your chest, not from your hips."],
      ["hold", 3, "Stay there and breathe."],
      ["move", "sit", 2, "Come back to the middle."],
    ],
  },
  {
    variant: "row/band",
    name: "Row with a band",
    phase: "strength",
    ready: 20,
    why: "fetch-equipment",
    sets: 2,
    repetitions: 3,
    rest: 60,
    sides: "together",
    start: "reach",
    steps: [
      ["move", "pulled", 2, "Pull your elbows back, close to your sides."],
      ["hold", 1, "Squeeze your shoulder blades together."],
      ["move", "reach", 2, "Let your arms go forward slowly."],
    ],
  },
  {
    variant: "upper-trapezius-stretch/seated",
    name: "Side neck stretch",
    phase: "static",
    ready: 8,
    why: "change-position",
    sets: 2,
    repetitions: 1,
    rest: 5,
    sides: "one-then-other",
    start: "sit",
    steps: [
      ["move", "tilted", 2, "Let your ear sink towards your shoulder."],
      ["hold", 15, "Stay there and breathe slowly."],
      ["move", "sit", 2, "Come back up slowly."],
    ],
  },
];

const SWITCH = 6;

type Unplaced<S> = S extends Segment ? Omit<S, "start"> : never;

class Builder {
  readonly segments: Segment[] = [];
  readonly cues: Cue[] = [];
  now = 0;

  add(segment: Unplaced<Segment>): void {
    this.segments.push({ ...segment, start: this.now });
    this.now += segment.seconds;
  }

  cue(kind: Cue["kind"], at: number, text = "", seconds = text === "" ? 0 : 3): void {
    this.cues.push({ kind, at, text, seconds });
  }

  ticks(): void {
    for (const before of [3, 2, 1]) this.cue("tick", this.now - before);
    this.cue("go", this.now);
  }

  part(part: Part, item: number): void {
    const { variant } = part;
    const sided = part.sides === "one-then-other";
    this.cue("instruction", this.now, part.name);
    const first: { side?: Side } = sided ? { side: "left" } : {};
    this.add({ type: "get-ready", seconds: part.ready, item, variant, why: part.why, ...first });
    this.ticks();
    this.sets(part, item, sided ? "left" : undefined);
    if (!sided) return;
    this.cue("side", this.now, "Now your right side");
    this.add({ type: "switch-side", seconds: SWITCH, item, variant, side: "right" });
    this.ticks();
    this.sets(part, item, "right");
  }

  sets(part: Part, item: number, side: Side | undefined): void {
    const { variant, phase, sets, repetitions } = part;
    for (let set = 1; set <= sets; set++) {
      const work = { item, variant, phase, set, sets, repetitions };
      for (let repetition = 1; repetition <= repetitions; repetition++) {
        const turns: (Side | undefined)[] = part.sides === "alternating" ? ["left", "right"] : [side];
        if (repetitions > 1) this.cue("count", this.now, String(repetition), 1);
        for (const turn of turns)
          this.repetition(part, { ...work, repetition, ...(turn === undefined ? {} : { side: turn }) });
      }
      this.cue("stop", this.now);
      if (set === sets || part.rest === 0) continue;
      this.cue("next", this.now, `Rest. Next: set ${set + 1}`);
      this.add({ type: "rest", seconds: part.rest, ...work, set: set + 1, repetition: 1, ...(side ? { side } : {}) });
      this.ticks();
    }
  }

  repetition(part: Part, work: Omit<Work, "type" | "start" | "seconds" | "cue">): void {
    let pose = part.start;
    for (const step of part.steps) {
      if (step[0] === "move") {
        const [, to, seconds, cue] = step;
        this.add({ type: "move", seconds, ...work, from: pose, via: [], to, time: 1, times: 1, cue });
        pose = to;
      } else {
        const [, seconds, cue] = step;
        this.add({ type: "hold", seconds, ...work, pose, cue });
        if (seconds >= 3) this.cue("end", this.now);
      }
    }
  }
}

export function fixtureTimeline(only: readonly number[] = parts.map((_, i) => i)): Timeline {
  const builder = new Builder();
  only.forEach((index, item) => builder.part(parts[index] as Part, item));
  builder.add({ type: "finish", seconds: 0 });
  return { seconds: builder.now, segments: builder.segments, cues: builder.cues };
}

export function fixtureItems(only: readonly number[] = parts.map((_, i) => i)): Item[] {
  const { segments } = fixtureTimeline(only);
  return only.map((index, item) => {
    const part = parts[index] as Part;
    const mine = segments.filter((s) => itemOf(s) === item);
    return {
      variant: part.variant,
      exercise: part.variant.split("/")[0] as string,
      name: part.name,
      phase: part.phase,
      dose: {
        sets: part.sets,
        repetitions: part.repetitions,
        holdSeconds: part.phase === "strength" ? 0 : 15,
        restSeconds: part.rest,
      },
      doseText: `${part.sets} sets of ${part.repetitions}`,
      caution: "Stop if it hurts.",
      ...(part.phase === "strength" ? { effort: "At most 6 out of 10: you could do a few more." } : {}),
      sides: part.sides === "together" ? [] : ["left", "right"],
      seconds: mine.reduce((sum, s) => sum + s.seconds, 0),
      start: mine[0]?.start ?? 0,
      steps: part.steps.map((s) => String(s.at(-1))),
      reasons: [],
    };
  });
}

export function fixturePlan(only?: readonly number[]): EasedPlan {
  const timeline = fixtureTimeline(only);
  return {
    seconds: timeline.seconds,
    items: fixtureItems(only),
    timeline,
  };
}
