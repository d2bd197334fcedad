import { CircleGeometry, type Color, Mesh, Object3D, ShaderMaterial, ShadowMaterial, type Vector3 } from "three";
import type { Look } from "./look";

const RADIUS = 2;

/** A round of floor that fades into the page, and the shadow on it. */
export class Ground {
  readonly all = new Object3D();
  readonly #disc = new CircleGeometry(RADIUS, 48);
  readonly #floor: ShaderMaterial;
  readonly #shadow = new ShadowMaterial();

  constructor(color: Color) {
    this.#floor = new ShaderMaterial({
      uniforms: { color: { value: color } },
      vertexShader: FLOOR_VERTEX,
      fragmentShader: FLOOR_FRAGMENT,
      transparent: true,
      depthWrite: false,
    });
    const floor = new Mesh(this.#disc, this.#floor);
    const shadow = new Mesh(this.#disc, this.#shadow);
    shadow.receiveShadow = true;
    floor.renderOrder = -2;
    shadow.renderOrder = -1;
    floor.position.z = shadow.position.z = -0.001;
    this.all.add(floor, shadow);
    this.all.rotation.x = -Math.PI / 2;
  }

  paint(look: Look): void {
    this.#floor.uniforms["color"] = { value: look.ground };
    this.#shadow.color.copy(look.shadow);
    this.#shadow.opacity = 0.3;
  }

  place(target: Vector3): void {
    this.all.position.set(target.x, 0, target.z);
  }

  dispose(): void {
    this.#disc.dispose();
    this.#floor.dispose();
    this.#shadow.dispose();
  }
}

const FLOOR_VERTEX = `
varying vec2 place;
void main() {
  place = position.xy;
  gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
}`;

const FLOOR_FRAGMENT = `
uniform vec3 color;
varying vec2 place;
void main() {
  float away = length(place) / ${RADIUS.toFixed(1)};
  gl_FragColor = vec4(color, 1.0 - smoothstep(0.2, 1.0, away));
  #include <colorspace_fragment>
}`;
