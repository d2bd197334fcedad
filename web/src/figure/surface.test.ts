import { expect, it } from "vitest";
import { Matrix4, MeshBasicMaterial, Object3D, type SkinnedMesh, Vector3 } from "three";
import { Body } from "./body";
import { Clip } from "./clip";
import { bytes, corners, floats, gltfOf, parts } from "./fixture";
import { Props } from "./props";
import { skeletonOf } from "./skeleton";

const { SQRT1_2 } = Math;
const plain = new MeshBasicMaterial();
const TRIANGLE = [0, 0, 0, 1, 0, 0, 0, 2, 0];

/** The places of a mesh's vertices in the world. */
function placesOf(mesh: SkinnedMesh): Vector3[] {
  const { count } = mesh.geometry.getAttribute("position");
  return Array.from({ length: count }, (_, i) => mesh.localToWorld(mesh.getVertexPosition(i, new Vector3())));
}

it("things go where the nodes of the clip go, in the mirror too, and two of a kind each with its own", async () => {
  const clip = new Clip(
    await gltfOf(
      {
        scenes: [{ nodes: [0, 1, 3] }],
        nodes: [
          { name: "post", mesh: 0, translation: [1, 0, 0], scale: [0.5, 3, 0.5] },
          { name: "hand", children: [2] },
          { name: "handle", mesh: 1, translation: [0, -1, 0], rotation: [0, 0, SQRT1_2, SQRT1_2] },
          { name: "other", mesh: 1, translation: [0, 0, 5] },
        ],
        materials: [
          { name: "wood", pbrMetallicRoughness: { baseColorFactor: [0.25, 0.5, 0.75, 1] } },
          { name: "rubber", pbrMetallicRoughness: { baseColorFactor: [0, 0, 0.5, 1] } },
        ],
        meshes: [
          { primitives: [{ attributes: { POSITION: 0 }, indices: 1, material: 0 }] },
          { primitives: [{ attributes: { POSITION: 0 }, indices: 1, material: 1 }] },
        ],
        animations: [
          {
            channels: [{ sampler: 0, target: { node: 1, path: "translation" } }],
            samplers: [{ input: 2, output: 3 }],
          },
        ],
      },
      [floats("VEC3", ...TRIANGLE), corners(0, 1, 2), floats("SCALAR", 0, 2), floats("VEC3", 0, 0, 0, 4, 0, 2)],
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
    .joints(["post", "handle", "other"])
    .flatMap((node) => [0, 1, 2].map((i) => node.localToWorld(new Vector3().fromArray(TRIANGLE, i * 3))));
  placesOf(mesh).forEach((place, i) => expect(place.distanceTo(expected[i] as Vector3)).toBeCloseTo(0, 5));
  expect(placesOf(mesh)).toHaveLength(expected.length);
  const color = mesh.geometry.getAttribute("color");
  expect([0, 3, 6].map((i) => [color.getX(i), color.getY(i), color.getZ(i)])).toEqual([
    [0.25, 0.5, 0.75],
    [0, 0, 0.5],
    [0, 0, 0.5],
  ]);
  // The handle is half-way to where its hand goes, and turned.
  expect(expected[4]?.toArray().map((n) => Math.round(n * 100) / 100)).toEqual([-2, 0, 1]);
});

const pelvis = () => gltfOf({ scenes: [{ nodes: [0] }], nodes: [{ name: "pelvis" }] }, []);

it("a clip without things has none", async () => {
  expect(Props.of(new Clip(await pelvis()), 1)).toBe(undefined);
});

it("each part of the body keeps its number, and neither eye nor mouth has a line around it", async () => {
  const names = ["eye", "skin", "mouth", "shirt"];
  const triangles = [
    [0, 1, 2],
    [0, 1, 2, 2, 1, 0],
    [0, 1, 2],
    [0, 2, 1],
  ];
  const body = new Body(
    await gltfOf(
      {
        scenes: [{ nodes: [0, 1] }],
        nodes: [{ name: "pelvis" }, { name: "body", mesh: 0, skin: 0 }],
        skins: [{ joints: [0], inverseBindMatrices: 0 }],
        materials: names.map((name) => ({ name })),
        meshes: [
          {
            primitives: names.map((_, i) => ({
              attributes: { POSITION: 3 + i, JOINTS_0: 1, WEIGHTS_0: 2 },
              indices: 7 + i,
              material: i,
            })),
          },
        ],
      },
      [
        floats("MAT4", 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 7, 8, 9, 1),
        bytes(...Array<number>(12).fill(0)),
        { ...bytes(255, 0, 0, 0, 255, 0, 0, 0, 255, 0, 0, 0), normalized: true },
        // The first vertex of each part tells it from the others; a gap after each vertex, as in our file.
        ...names.map((_, i) => ({ ...parts("VEC3", (i + 1) / 8, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0), stride: 8 })),
        ...triangles.map((some) => corners(...some)),
      ],
    ),
  );
  expect(body.joints).toEqual(["pelvis"]);
  expect(body.inverses[0]?.elements.slice(12)).toEqual([7, 8, 9, 1]);
  const clip = new Clip(await pelvis());
  const [skin, outline] = body.hang(skeletonOf(body, clip), plain, plain).map(({ geometry }) => geometry);
  const partOf = (vertex: number) => body.parts[skin?.getAttribute("part").getX(vertex) ?? -1];
  const { count } = skin?.getAttribute("position") ?? { count: 0 };
  const told = Array.from({ length: count / 3 }, (_, i) => [
    Math.round(8 * (skin?.getAttribute("position").getX(3 * i) ?? 0)),
    partOf(3 * i),
  ]);
  expect(new Set(told.map(String))).toEqual(new Set(names.map((name, i) => String([i + 1, name]))));
  const { start, count: drawn } = outline?.drawRange ?? { start: 0, count: 0 };
  const around = Array.from({ length: drawn }, (_, i) => partOf(outline?.index?.getX(start + i) ?? -1));
  expect(around.sort()).toEqual([...Array<string>(3).fill("shirt"), ...Array<string>(6).fill("skin")].sort());
  expect(skin?.drawRange.count).toBe(Infinity);
});
