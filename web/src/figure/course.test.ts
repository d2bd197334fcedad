import { describe, expect, it } from "vitest";
import { courseOf, motionAt, secondOf } from "./course";

const course = courseOf("tilt/seated", {
  start: "upright",
  steps: [
    { type: "move", to: "tilted", via: ["chin-down"], seconds: 2, times: 1 },
    { type: "hold" },
    { type: "move", to: "upright", via: [], seconds: 3, times: 1 },
    { type: "pause", seconds: 1 },
  ],
});

describe("a movement in the library", () => {
  it("takes the seconds of its steps, with a short hold", () => {
    expect(course.seconds).toBe(2 + 4 + 3 + 1);
    expect(motionAt(course, 1, "left")).toEqual({
      variant: "tilt/seated",
      from: "upright",
      via: ["chin-down"],
      to: "tilted",
      progress: 0.5,
      side: "left",
    });
    expect(motionAt(course, 3, undefined)).toMatchObject({
      from: "tilted",
      to: "tilted",
      held: { into: 1, seconds: 4 },
    });
  });

  it("begins again after its end", () => {
    expect(motionAt(course, 11, undefined)).toEqual(motionAt(course, 1, undefined));
  });

  it("shows a circle three times at most", () => {
    const circle = { type: "move", to: "up", via: ["front", "down"], seconds: 2, times: 10 } as const;
    expect(courseOf("circles", { start: "up", steps: [{ ...circle, via: [...circle.via] }] }).seconds).toBe(6);
  });

  it("goes on from a pose that was stepped to", () => {
    expect(secondOf(course, "tilted")).toBe(2);
    expect(secondOf(course, "chin-down")).toBe(0);
  });
});
