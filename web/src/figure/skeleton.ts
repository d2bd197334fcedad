import { Matrix4, Skeleton } from "three";
import type { Body } from "./body";
import type { Clip } from "./clip";

/** The joints of a body and then the things around it, as bones: what moves goes to the graphics card in one go. */
export function skeletonOf({ joints, inverses }: Pick<Body, "joints" | "inverses">, clip: Clip): Skeleton {
  return new Skeleton(
    [...clip.joints(joints), ...clip.props.map(({ node }) => node)],
    [...inverses, ...clip.props.map(() => new Matrix4())],
  );
}
