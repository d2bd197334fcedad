import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { Vector3 } from "three";
import { Clip } from "./clip";
import { fileOf, floats, gltfOf, parts } from "./fixture";
import { parsed } from "./gltf";

type Row = readonly number[];

const MOMENTS = [0, 0.5, 2];
const HALF = Math.SQRT1_2;
/** No turn, a quarter turn about Z, and half a turn, which is written as the one that goes the long way round. */
const TURNS: Row[] = [
  [0, 0, 0, 1],
  [0, 0, HALF, HALF],
  [0, 0, -1, 0],
];
const PLACES: Row[] = [
  [0, 1, 0],
  [2, 3, -4],
  [1, 1, 1],
];
const SIZES: Row[] = [
  [1, 1, 1],
  [2, 1, 0.5],
  [1, 3, 1],
];

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
          { sampler: 2, target: { node: 1, path: "scale" } },
        ],
        samplers: [
          { input: 0, output: 1 },
          { input: 0, output: 2, interpolation: "LINEAR" },
          { input: 0, output: 3, interpolation: "STEP" },
        ],
      },
    ],
  },
  [
    floats("SCALAR", ...MOMENTS),
    parts("VEC4", ...TURNS.flat()),
    floats("VEC3", ...PLACES.flat()),
    floats("VEC3", ...SIZES.flat()),
  ],
);

/** The row before a second, the one after it, and how far it is from the one to the other. */
function around(rows: Row[], seconds: number): [Row, Row, number] {
  const before = Math.max(
    0,
    MOMENTS.findLastIndex((moment) => moment <= seconds),
  );
  const after = Math.min(MOMENTS.length - 1, before + 1);
  const [from, to] = [MOMENTS[before] as number, MOMENTS[after] as number];
  const t = after === before ? 0 : Math.max(0, (seconds - from) / (to - from));
  return [rows[before] as Row, rows[after] as Row, t];
}

function placeAt(seconds: number): number[] {
  const [a, b, t] = around(PLACES, seconds);
  return a.map((from, i) => from + ((b[i] as number) - from) * t);
}

/** All turns are about Z, so that the angles say what the way from one to the other is: never more than half a turn. */
function angleAt(seconds: number): number {
  const [a, b, t] = around(TURNS, seconds).map((row) =>
    typeof row === "number" ? row : 2 * Math.atan2(row[2] as number, row[3] as number),
  ) as [number, number, number];
  const way = ((((b - a + Math.PI) % (2 * Math.PI)) + 2 * Math.PI) % (2 * Math.PI)) - Math.PI;
  return a + way * t;
}

async function clipOf(file: ArrayBuffer): Promise<Clip> {
  return new Clip(await parsed(file));
}

let clip: Clip;
beforeAll(async () => (clip = await clipOf(swing)));

const anySecond = fc.oneof(fc.double({ min: -1, max: 3, noNaN: true }), fc.constantFrom(...MOMENTS));

describe("a clip", () => {
  it("stands at any second where the file says, the shorter way round, whatever was shown before", () => {
    const [pelvis, arm] = clip.joints(["pelvis", "left_arm"]);
    fc.assert(
      fc.property(fc.array(anySecond, { maxLength: 3 }), anySecond, (before, seconds) => {
        before.forEach((other) => clip.pose(other));
        clip.pose(seconds);
        placeAt(seconds).forEach((part, i) => expect(pelvis?.position.toArray()[i]).toBeCloseTo(part, 5));
        const angle = angleAt(seconds);
        // The same turn can be written with either sign.
        const [x, y, z, w] = arm?.quaternion.toArray() ?? [1, 1, 0, 0];
        expect(Math.abs(z * Math.sin(angle / 2) + w * Math.cos(angle / 2))).toBeCloseTo(1, 4);
        expect([x, y]).toEqual([0, 0]);
      }),
    );
  });

  it("jumps where the file says that nothing lies in between", () => {
    const [arm] = clip.joints(["left_arm"]);
    fc.assert(
      fc.property(anySecond, (seconds) => {
        clip.pose(seconds);
        expect(arm?.scale.toArray()).toEqual(around(SIZES, seconds)[0]);
      }),
    );
  });

  it("moves what hangs on a node with it", () => {
    clip.pose(0.5);
    clip.root.updateMatrixWorld(true);
    const [arm] = clip.joints(["left_arm"]);
    const hand = arm?.localToWorld(new Vector3(1, 0, 0)).toArray() ?? [];
    [2, 3 + 1 + 2, -4].forEach((part, i) => expect(hand[i]).toBeCloseTo(part, 4));
  });

  it("that has no movement stands", async () => {
    const still = new Clip(
      await gltfOf({ scenes: [{ nodes: [0] }], nodes: [{ name: "pelvis", translation: [0, 1, 0] }] }, []),
    );
    still.pose(1);
    expect(still.joints(["pelvis"])[0]?.position.y).toBe(1);
  });

  it("says which joint is missing", () => {
    expect(() => clip.joints(["tail"])).toThrow("no node tail");
  });

  it("is not read from something else", async () => {
    const page = new TextEncoder().encode("<html>not found, and some more</html>").buffer;
    await expect(parsed(page)).rejects.toThrow("not a glb");
  });

  it("is not read from a file that ends early, wherever that is", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: swing.byteLength - 1 }), async (length) => {
        await expect(parsed(swing.slice(0, length))).rejects.toThrow("not a glb");
      }),
    );
  });
});
