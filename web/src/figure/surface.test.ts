import { expect, it } from "vitest";
import { Matrix4, MeshBasicMaterial, Object3D, type SkinnedMesh, Vector3 } from "three";
import { Body } from "./body";
import { Clip } from "./clip";
import { fileOf, floats } from "./fixture";
import { Glb } from "./glb";
import { Props } from "./props";
import { skeletonOf } from "./skeleton";

const plain = new MeshBasicMaterial();
const TRIANGLE = [0, 0, 0, 1, 0, 0, 0, 2, 0];

const shorts = (...values: number[]) => ({
  componentType: 5123 as const,
  count: values.length,
  type: "SCALAR" as const,
  values: new Uint16Array(values),
});

/** Where the vertices of a mesh are, in the world. */
function placesOf(mesh: SkinnedMesh): Vector3[] {
  const { count } = mesh.geometry.getAttribute("position");
  return Array.from({ length: count }, (_, i) => mesh.localToWorld(mesh.getVertexPosition(i, new Vector3())));
}

it("things go where the nodes of the clip go, in the mirror too", () => {
  const clip = new Clip(
    new Glb(
      fileOf(
        {
          scenes: [{ nodes: [0, 1] }],
          nodes: [
            { name: "post", mesh: 0, translation: [1, 0, 0], scale: [0.5, 3, 0.5] },
            { name: "hand", children: [2] },
            { name: "handle", mesh: 1, translation: [0, -1, 0], rotation: [0, 0, Math.SQRT1_2, Math.SQRT1_2] },
          ],
          meshes: [
            { primitives: [{ attributes: { POSITION: 0 }, indices: 1 }] },
            { primitives: [{ attributes: { POSITION: 0 }, indices: 1 }] },
          ],
          animations: [
            {
              channels: [{ sampler: 0, target: { node: 1, path: "translation" } }],
              samplers: [{ input: 2, output: 3 }],
            },
          ],
        },
        [
          floats("VEC3", 3, ...TRIANGLE),
          shorts(0, 1, 2),
          floats("SCALAR", 1, 0, 2),
          floats("VEC3", 3, 0, 0, 0, 4, 0, 2),
        ],
      ),
    ),
  );
  const skeleton = skeletonOf({ joints: ["hand"], inverses: [new Matrix4()] }, clip);
  const [mesh] = Props.of(clip, 1)?.hang(skeleton, plain, plain) ?? [];
  if (!mesh) throw new Error("nothing hangs");
  const world = new Object3D();
  world.scale.x = -1;
  world.add(clip.root, mesh);
  clip.pose(1);
  world.updateMatrixWorld(true);
  mesh.skeleton.update();
  const expected = clip
    .joints(["post", "handle"])
    .flatMap((node) => [0, 1, 2].map((i) => node.localToWorld(new Vector3().fromArray(TRIANGLE, i * 3))));
  placesOf(mesh).forEach((place, i) => expect(place.distanceTo(expected[i] as Vector3)).toBeCloseTo(0, 5));
  // The handle is half-way to where its hand goes, and turned.
  expect(expected[4]?.toArray().map((n) => Math.round(n * 100) / 100)).toEqual([-2, 0, 1]);
});

it("a clip without things has none", () => {
  expect(Props.of(new Clip(new Glb(fileOf({ scenes: [{ nodes: [0] }], nodes: [{ name: "pelvis" }] }, []))), 1)).toBe(
    undefined,
  );
});

it("each part of the body keeps its number, and neither eye nor mouth has a line around it", () => {
  const names = ["eye", "skin", "mouth", "shirt"];
  const corners = [
    [0, 1, 2],
    [0, 1, 2, 2, 1, 0],
    [0, 1, 2],
    [0, 2, 1],
  ];
  const body = new Body(
    new Glb(
      fileOf(
        {
          scenes: [{ nodes: [0, 1] }],
          nodes: [{ name: "pelvis" }, { name: "body", mesh: 0, skin: 0 }],
          skins: [{ joints: [0], inverseBindMatrices: 0 }],
          materials: names.map((name) => ({ name })),
          meshes: [
            { primitives: names.map((_, i) => ({ attributes: { POSITION: 1 + i }, indices: 5 + i, material: i })) },
          ],
        },
        [
          floats("MAT4", 16, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1),
          // The first vertex of each part tells it from the others.
          ...names.map((_, i) => floats("VEC3", 3, 10 * (i + 1), 0, 0, 1, 0, 0, 0, 2, 0)),
          ...corners.map((some) => shorts(...some)),
        ],
      ),
    ),
  );
  const clip = new Clip(new Glb(fileOf({ scenes: [{ nodes: [0] }], nodes: [{ name: "pelvis" }] }, [])));
  const [skin, outline] = body.hang(skeletonOf(body, clip), plain, plain).map(({ geometry }) => geometry);
  const partOf = (vertex: number) => body.parts[skin?.getAttribute("part").getX(vertex) ?? -1];
  const { count } = skin?.getAttribute("position") ?? { count: 0 };
  const told = Array.from({ length: count / 3 }, (_, i) => [skin?.getAttribute("position").getX(3 * i), partOf(3 * i)]);
  expect(new Set(told.map(String))).toEqual(new Set(names.map((name, i) => String([10 * (i + 1), name]))));
  const { start, count: drawn } = outline?.drawRange ?? { start: 0, count: 0 };
  const around = Array.from({ length: drawn }, (_, i) => partOf(outline?.index?.getX(start + i) ?? -1));
  expect(around.sort()).toEqual([...Array<string>(3).fill("shirt"), ...Array<string>(6).fill("skin")].sort());
  expect(skin?.drawRange.count).toBe(Infinity);
});
