import { BufferAttribute, BufferGeometry } from "three";
import { describe, expect, it } from "vitest";
import { markMuscles } from "./muscles";

describe("muscles", () => {
  const left = 0;
  const right = 1;
  const tintOf = (...muscles: Parameters<typeof markMuscles>[2]) => {
    const geometry = new BufferGeometry()
      .setAttribute("position", new BufferAttribute(new Int16Array([9000, 1, 2, -9000, 1, 2]), 3, true))
      .setAttribute("_muscles_0", new BufferAttribute(new Int8Array([127, -127, 64, 0, 127, -127, 64, 0]), 4, true));
    markMuscles(geometry, ["trapezius", "rhomboids", "deltoid", "scalenes"], muscles);
    return (vertex: number) => [geometry.getAttribute("tint").getX(vertex), geometry.getAttribute("tint").getY(vertex)];
  };

  it("are marked on the sides that are named, each kind by itself", () => {
    const tint = tintOf({ name: "trapezius", side: "left", kind: "worked" }, { name: "deltoid", kind: "stretched" });
    expect(tint(left)[0]).toBe(1);
    expect(tint(right)[0]).toBe(-1);
    expect(tint(left)[1]).toBeCloseTo(0.5, 1);
    expect(tint(right)[1]).toBeCloseTo(0.5, 1);
  });

  it("lie beside one another: a vertex is as deep as in the deepest", () => {
    const tint = tintOf({ name: "rhomboids", kind: "worked" }, { name: "trapezius", kind: "worked" });
    expect(tint(left)).toEqual([1, -1]);
  });

  it("that the body does not know are left out", () => {
    expect(tintOf({ name: "tongue", kind: "worked" })(left)).toEqual([-1, -1]);
  });
});
