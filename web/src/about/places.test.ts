import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SoreSpot } from "../api/types";
import { intensityAt, onSides, REGIONS, SIDES, toggled, withIntensity } from "./places";

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

it("any taps on the map leave each place that was tapped an odd number of times, as sore as its scale allows", () => {
  const place = fc.record({ region: fc.constantFrom(...REGIONS), side: fc.constantFrom(...SIDES) });
  fc.assert(
    fc.property(fc.array(place), place, fc.double({ noNaN: true }), (taps, one, intensity) => {
      const spots = taps.reduce<SoreSpot[]>(toggled, []);
      const times = taps.filter(({ region, side }) => region === one.region && side === one.side).length;
      expect(intensityAt(spots, one) > 0).toBe(times % 2 === 1);
      const set = withIntensity(spots, one, intensity);
      expect(set).toHaveLength(spots.length);
      for (const spot of set) expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]).toContain(spot.intensity);
    }),
  );
});
