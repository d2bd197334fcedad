import type { Turn } from "./scene/camera";
import type { Camera } from "./types";

/** From where a person looks at the figure: as the exercise is best seen, or as they turned it. */
export class View {
  /** Degrees around the figure, 0 in front and 90 at its left; undefined as long as nobody has turned it. */
  azimuth = $state<number>();
  /** Degrees above the exercise's own view. */
  elevation = $state(0);

  /** The turn to add to the exercise's own view. */
  turn(camera: Camera, mirrored: boolean): Turn {
    const own = ownAzimuth(camera, mirrored);
    return { azimuth: this.azimuth === undefined ? 0 : this.azimuth - own, elevation: this.elevation };
  }

  /** Goes around and up by some degrees, from where it is. */
  by(azimuth: number, elevation: number, camera: Camera, mirrored: boolean): void {
    this.azimuth = around((this.azimuth ?? ownAzimuth(camera, mirrored)) + azimuth);
    this.elevation = Math.min(80, Math.max(-40, this.elevation + elevation));
  }

  to(azimuth: number | undefined): void {
    this.azimuth = azimuth;
    this.elevation = 0;
  }

  reset(): void {
    this.to(undefined);
  }
}

export function ownAzimuth(camera: Camera, mirrored: boolean): number {
  return around(mirrored ? -camera.azimuth : camera.azimuth);
}

/** The same angle from -180 up to 180. */
export function around(degrees: number): number {
  const turned = (((degrees + 180) % 360) + 360) % 360;
  return turned - 180;
}
