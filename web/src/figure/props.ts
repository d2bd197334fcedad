import type { BufferGeometry, Material, Skeleton, SkinnedMesh } from "three";
import type { Clip } from "./clip";
import { fill, hung, joined } from "./surface";

/** Chair, wall, band and whatever else a clip has beside the body: one surface, each piece of it on a bone of its own. */
export class Props {
  readonly #geometry: BufferGeometry;

  private constructor({ props }: Clip, first: number) {
    props.forEach(({ geometry, color }, i) => {
      fill(geometry, "skinIndex", Uint8Array.of(first + i, 0, 0, 0));
      fill(geometry, "skinWeight", Float32Array.of(1, 0, 0, 0));
      fill(geometry, "color", Float32Array.from(color.toArray()));
    });
    this.#geometry = joined(props.map(({ geometry }) => geometry));
  }

  /**
   * Undefined where the clip has none.
   *
   * @param first number of the bone of the first piece, the others come after it
   */
  static of(clip: Clip, first: number): Props | undefined {
    return clip.props.length === 0 ? undefined : new Props(clip, first);
  }

  hang(skeleton: Skeleton, clay: Material, outline: Material): SkinnedMesh[] {
    return [clay, outline].map((material) => hung(this.#geometry, skeleton, material));
  }

  dispose(): void {
    this.#geometry.dispose();
  }
}
