import { describe, expect, it } from "vitest";
import type { Motion } from "../player/view";
import { isMoving, keyPose, timeOf } from "./timing";
import type { VariantFigure } from "./types";

const figure: VariantFigure = {
  clip: "tilt/seated.0.glb",
  side: "right",
  marks: [
    { from: "upright", via: [], to: "tilted", start: 0, seconds: 2 },
    { from: "tilted", via: ["chin-down"], to: "upright", start: 2.1, seconds: 3 },
    { from: "upright", via: ["front", "back"], to: "upright", start: 5.2, seconds: 1 },
    { from: "upright", via: ["back", "front"], to: "upright", start: 6.3, seconds: 1 },
  ],
  poses: [
    { name: "upright", time: 0 },
    { name: "tilted", time: 2 },
    { name: "front", time: 12 },
  ],
  breaths: [{ pose: "tilted", start: 7.4, seconds: 4 }],
  camera: { azimuth: 20, elevation: 5, distance: 3, target: [0, 1, 0], aspect: "portrait" },
  muscles: [],
  stills: [],
  movement: "",
};
const motion = (some: Partial<Motion>): Motion => ({
  variant: "tilt/seated",
  from: "upright",
  via: [],
  to: "upright",
  progress: 0,
  ...some,
});
const at = (some: Partial<Motion>) => timeOf(figure, motion(some));

describe("the second of the clip", () => {
  it("goes with the progress of the move", () => {
    expect(at({ to: "tilted", progress: 0 })).toBe(0);
    expect(at({ to: "tilted", progress: 0.25 })).toBe(0.5);
    expect(at({ to: "tilted", progress: 1 })).toBe(2);
  });

  it("never leaves the move", () => {
    expect(at({ to: "tilted", progress: 1.5 })).toBe(2);
    expect(at({ to: "tilted", progress: -1 })).toBe(0);
  });

  it("tells moves apart by the way they take", () => {
    expect(at({ via: ["front", "back"], progress: 0.5 })).toBeCloseTo(5.7);
    expect(at({ via: ["back", "front"], progress: 0.5 })).toBeCloseTo(6.8);
  });

  it("stands in the pose where nothing moves", () => {
    expect(at({ from: "tilted", to: "tilted" })).toBe(2);
  });

  it("breathes through a hold in whole breaths, and ends as it began", () => {
    const hold = (into: number, seconds: number) => at({ from: "tilted", to: "tilted", held: { into, seconds } });
    expect(hold(0, 10)).toBeCloseTo(7.4);
    expect(hold(5, 10)).toBeCloseTo(7.4 + 2);
    expect(hold(9.999, 10)).toBeGreaterThan(7.4 + 3.99);
    expect(hold(10, 10)).toBeCloseTo(7.4);
    expect(hold(1, 2)).toBeCloseTo(7.4 + 2);
  });

  it("stands still in a hold that has no breath", () => {
    expect(at({ held: { into: 3, seconds: 5 } })).toBe(0);
  });

  it("is that of the pose aimed at where the clip knows no such move", () => {
    expect(at({ from: "front", to: "tilted", progress: 1 })).toBe(2);
    expect(at({ from: "nowhere", to: "tilted", progress: 0.5 })).toBe(2);
    expect(at({ from: "nowhere", to: "elsewhere" })).toBeUndefined();
  });
});

describe("something moves", () => {
  it("on the way to another pose and around a circle, not in a hold and not in waiting", () => {
    expect(isMoving(motion({ to: "tilted" }))).toBe(true);
    expect(isMoving(motion({ via: ["front", "back"] }))).toBe(true);
    expect(isMoving(motion({}))).toBe(false);
    expect(isMoving(motion({ held: { into: 1, seconds: 2 } }))).toBe(false);
  });
});

describe("the pose that says most", () => {
  it("is the one that is held, else the first that is gone to or passed", () => {
    expect(keyPose({ ...figure, breaths: [{ pose: "front", start: 0, seconds: 4 }] })).toBe("front");
    expect(keyPose({ ...figure, breaths: [] })).toBe("tilted");
    expect(keyPose({ ...figure, breaths: [], marks: figure.marks.slice(2) })).toBe("front");
  });
});
