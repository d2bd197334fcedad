import { DirectionalLight, HemisphereLight, Object3D, type Vector3 } from "three";
import type { Look } from "./look";

/** A window high on the left, a bright room, and a little light from behind that draws the far edge. */
export class Light {
  readonly all = new Object3D();
  readonly #room = new HemisphereLight();
  readonly #window = new DirectionalLight(0xffffff, 2.1);
  readonly #back = new DirectionalLight(0xffffff, 0.55);

  constructor(shadows: boolean) {
    const { shadow } = this.#window;
    this.#window.castShadow = shadows;
    shadow.mapSize.set(1024, 1024);
    shadow.radius = 3;
    shadow.bias = -0.0006;
    shadow.normalBias = 0.015;
    Object.assign(shadow.camera, { left: -1.7, right: 1.7, top: 1.7, bottom: -1.7, near: 0.5, far: 8 });
    this.all.add(this.#room, this.#window, this.#window.target, this.#back, this.#back.target);
  }

  paint(look: Look): void {
    this.#room.color.copy(look.light);
    this.#room.groundColor.copy(look.shade);
    this.#room.intensity = 1.5;
  }

  /** Stands by the camera, so that a turned picture is lit as the one before. */
  place(target: Vector3, azimuth: number): void {
    const put = (light: DirectionalLight, turn: number, height: number, away: number) => {
      light.position.set(
        target.x + away * Math.sin(azimuth + turn),
        height,
        target.z + away * Math.cos(azimuth + turn),
      );
      light.target.position.set(target.x, 0.5, target.z);
    };
    put(this.#window, -0.7, 3.4, 2.2);
    put(this.#back, 2.7, 2.4, 2.6);
  }

  dispose(): void {
    this.#window.dispose();
    this.#back.dispose();
  }
}
