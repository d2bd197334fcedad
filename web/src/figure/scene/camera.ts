import { MathUtils, PerspectiveCamera, Vector3 } from "three";
import type { Camera } from "../types";

/** The person's own turn of the picture, in degrees from the exercise's own view. */
export interface Turn {
  azimuth: number;
  elevation: number;
}

const ANGLE = 26;
const ASPECTS = { portrait: 4 / 5, landscape: 4 / 3 } as const;
const LOWEST = -5;
const HIGHEST = 75;

/** A camera at the place that the exercise is best seen from. */
export class Eye {
  readonly camera = new PerspectiveCamera(ANGLE, 1, 0.1, 30);
  readonly target = new Vector3();
  /** Metres from the middle of the picture to its side, at the target. */
  reach = 1;
  /** Around the upright axis, in radians: light comes along with it. */
  azimuth = 0;

  /** Looks at what the file says; the picture's shape may differ from the one it was made for, and all of it is seen. */
  look(view: Camera, turn: Turn, mirrored: boolean, aspect: number): void {
    const sign = mirrored ? -1 : 1;
    const elevation = MathUtils.clamp(view.elevation + turn.elevation, LOWEST, HIGHEST) * MathUtils.DEG2RAD;
    this.azimuth = (sign * view.azimuth + turn.azimuth) * MathUtils.DEG2RAD;
    const [x, y, z] = view.target;
    this.target.set(sign * x, y, z);
    this.camera.position
      .set(
        Math.sin(this.azimuth) * Math.cos(elevation),
        Math.sin(elevation),
        Math.cos(this.azimuth) * Math.cos(elevation),
      )
      .multiplyScalar(view.distance)
      .add(this.target);
    this.camera.lookAt(this.target);
    this.camera.aspect = aspect;
    this.camera.fov = angleFor(aspect, ASPECTS[view.aspect]);
    this.camera.updateProjectionMatrix();
    this.reach = view.distance * Math.tan((ANGLE / 2) * MathUtils.DEG2RAD) * ASPECTS[view.aspect];
  }
}

/** The angle from bottom to top; wider where the picture is narrower than meant. */
export function angleFor(aspect: number, meant: number): number {
  if (aspect >= meant) return ANGLE;
  return 2 * MathUtils.RAD2DEG * Math.atan((Math.tan((ANGLE * MathUtils.DEG2RAD) / 2) * meant) / aspect);
}
