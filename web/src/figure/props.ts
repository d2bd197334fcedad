import { type BufferGeometry, type Material, Matrix4, Skeleton, type SkinnedMesh } from "three";
import type { Clip } from "./clip";
import { fill, hung, joined } from "./surface";

/** Chair, wall, band and whatever else a clip has beside the body: one surface that follows the clip's nodes. */
export class Props {
  readonly #geometry: BufferGeometry;
  readonly #skeleton: Skeleton;

  private constructor({ props }: Clip) {
    props.forEach(({ geometry, color }, bone) => {
      fill(geometry, "skinIndex", Uint8Array.of(bone, 0, 0, 0));
      fill(geometry, "skinWeight", Float32Array.of(1, 0, 0, 0));
      fill(geometry, "color", Float32Array.from(color.toArray()));
    });
    this.#geometry = joined(props.map(({ geometry }) => geometry));
    const bones = props.map(({ node }) => node);
    this.#skeleton = new Skeleton(
      bones,
      bones.map(() => new Matrix4()),
    );
  }

  /** Undefined where the clip has none. */
  static of(clip: Clip): Props | undefined {
    return clip.props.length === 0 ? undefined : new Props(clip);
  }

  hang(clay: Material, outline: Material): SkinnedMesh[] {
    return [clay, outline].map((material) => hung(this.#geometry, this.#skeleton, material));
  }

  dispose(): void {
    this.#skeleton.dispose();
    this.#geometry.dispose();
  }
}
