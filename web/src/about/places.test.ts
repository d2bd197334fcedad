import { describe, expect, it } from "vitest";
import { intensityAt, onSides, toggled, withIntensity } from "./places";

const left = { region: "neck", side: "left" } as const;
const right = { region: "neck", side: "right" } as const;

describe("sore places", () => {
  it("are tapped on and off, each side on its own", () => {
    const both = toggled(toggled([], left), right);
    expect(both).toHaveLength(2);
    expect(toggled(both, left)).toEqual([{ ...right, intensity: 4 }]);
  });
  it("stay between 1 and 10", () => {
    const spots = toggled([], left);
    expect(intensityAt(withIntensity(spots, left, 11), left)).toBe(10);
    expect(intensityAt(withIntensity(spots, left, 0), left)).toBe(1);
    expect(intensityAt(spots, right)).toBe(0);
  });
  it("count for both sides where no side was said", () => {
    expect(onSides([{ region: "neck", intensity: 3 }])).toEqual([
      { ...left, intensity: 3 },
      { ...right, intensity: 3 },
    ]);
  });
});
