import { CircleGeometry, type Color, Mesh, Object3D, ShaderMaterial, ShadowMaterial, type Vector3 } from "three";
import type { Look } from "./look";

/** A round of floor that fades into the page, and the shadow on it. */
export class Ground {
  readonly all = new Object3D();
  readonly #disc = new CircleGeometry(1, 48);
  readonly #rounds: Mesh[];
  readonly #floor: ShaderMaterial;
  readonly #shadow = fading(new ShadowMaterial());

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
    this.#rounds = [floor, shadow];
    this.all.add(...this.#rounds);
    this.all.rotation.x = -Math.PI / 2;
  }

  paint(look: Look): void {
    this.#floor.uniforms["color"] = { value: look.ground };
    this.#shadow.color.copy(look.shadow);
    this.#shadow.opacity = 0.3;
  }

  /** @param radius metres after which nothing of the floor is left */
  place(target: Vector3, radius: number): void {
    this.all.position.set(target.x, 0, target.z);
    for (const round of this.#rounds) round.scale.setScalar(radius);
  }

  dispose(): void {
    this.#disc.dispose();
    this.#floor.dispose();
    this.#shadow.dispose();
  }
}

/** A shadow is gone before the picture ends, which would cut it off. */
function fading(material: ShadowMaterial): ShadowMaterial {
  material.onBeforeCompile = (shader) => {
    shader.vertexShader = shader.vertexShader
      .replace("#include <common>", "#include <common>\nvarying vec2 place;")
      .replace("#include <begin_vertex>", "#include <begin_vertex>\nplace = position.xy;");
    shader.fragmentShader = shader.fragmentShader
      .replace("#include <common>", "#include <common>\nvarying vec2 place;")
      .replace("opacity * (", "(1.0 - smoothstep(0.6, 0.86, length(place))) * opacity * (");
  };
  return material;
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
  gl_FragColor = vec4(color, 1.0 - smoothstep(0.3, 1.0, length(place)));
  #include <colorspace_fragment>
}`;
