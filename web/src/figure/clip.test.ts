import { describe, expect, it } from "vitest";
import { Vector3 } from "three";
import { Clip } from "./clip";
import { fileOf, floats } from "./fixture";
import { Glb } from "./glb";
import { markMuscles } from "./muscles";
import { geometryOf } from "./geometry";

const swing = fileOf(
  {
    scenes: [{ nodes: [0] }],
    nodes: [
      { name: "pelvis", translation: [0, 1, 0], children: [1] },
      { name: "left_arm", translation: [0, 1, 0] },
    ],
    animations: [
      {
        channels: [
          { sampler: 0, target: { node: 1, path: "rotation" } },
          { sampler: 1, target: { node: 0, path: "translation" } },
        ],
        samplers: [
          { input: 0, output: 1 },
          { input: 2, output: 3 },
        ],
      },
    ],
  },
  [
    floats("SCALAR", 1, 0, 2, 3),
    {
      componentType: 5122,
      normalized: true,
      count: 3,
      type: "VEC4",
      // No turn, a quarter turn about Z, a quarter turn.
      values: new Int16Array([0, 0, 0, 32767, 0, 0, 23170, 23170, 0, 0, 23170, 23170]),
    },
    floats("SCALAR", 1, 1, 2),
    floats("VEC3", 3, 0, 1, 0, 0, 3, 0),
  ],
);

// Adding 0 makes 0 of -0.
const rounded = (n: number) => Math.round(n * 1000) / 1000 + 0;

function armAt(seconds: number): number[] {
  const clip = new Clip(new Glb(swing));
  clip.pose(5);
  clip.pose(seconds);
  clip.root.updateMatrixWorld(true);
  const [arm] = clip.joints(["left_arm"]);
  return (arm?.localToWorld(new Vector3(1, 0, 0)).toArray() ?? []).map(rounded);
}

describe("a clip", () => {
  it("stands where its moments say, whatever was shown before", () => {
    expect(armAt(0)).toEqual([1, 2, 0]);
    expect(armAt(2)).toEqual([0, 5, 0]);
  });

  it("goes evenly from one moment to the next", () => {
    const half = Math.SQRT1_2;
    expect(armAt(1)).toEqual([half, 2 + half, 0].map(rounded));
    expect(armAt(1.5)[1]).toBeCloseTo(3 + Math.sin((1.5 / 2) * (Math.PI / 2)), 3);
  });

  it("stays at its first and last moment outside of them", () => {
    expect(armAt(-1)).toEqual(armAt(0));
    expect(armAt(9)).toEqual([0, 5, 0]);
  });

  it("says which joint is missing", () => {
    expect(() => new Clip(new Glb(swing)).joints(["tail"])).toThrow("no node tail");
  });

  it("is not read from something else", () => {
    expect(() => new Glb(new TextEncoder().encode("<html>not found, and some more</html>").buffer)).toThrow(
      "not a glb",
    );
  });
});

describe("muscles", () => {
  const left = 0;
  const right = 1;
  const body = new Glb(
    fileOf({ scenes: [], nodes: [] }, [
      // Three shorts and a gap for each vertex.
      {
        componentType: 5122,
        normalized: true,
        count: 2,
        type: "VEC3",
        stride: 8,
        values: new Int16Array([9000, 1, 2, 0, -9000, 1, 2, 0]),
      },
      {
        componentType: 5120,
        normalized: true,
        count: 2,
        type: "VEC4",
        values: new Int8Array([127, -127, 64, 0, 127, -127, 64, 0]),
      },
    ]),
  );
  const tintOf = (...muscles: Parameters<typeof markMuscles>[2]) => {
    const geometry = geometryOf(body, { attributes: { POSITION: 0, _MUSCLES_0: 1 } });
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
